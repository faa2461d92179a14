"""Compare people of the e-Simpeg with SIASN, in batches: memory does not grow with their number.

SIASN's side is a ``Sumber``: SIASN itself (:class:`SumberSiasn`), or a folder that was downloaded from it
(``simpeg_adapters.ndjson.SumberUnduhan``). What is compared is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from attrs import frozen

from siasn_client import AuthError, Call, CircuitOpen, Denied, Nip, Siasn, SiasnError
from siasn_client.baris import Bacaan, Baris, Gagal, Jenis, Lingkup
from siasn_client.ports import HostSimpeg, Sumber
from siasn_client.sanding import DIBACA_SAJA, DibacaSaja, HasilPegawai, Ringkasan, bacaan_siasn, panggilan, sandingkan
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.ndjson import SumberUnduhan

__all__ = [
    "BATCH",
    "Kemajuan",
    "SumberSiasn",
    "baca_saja",
    "buka_sumber",
    "hitung",
    "jumlah",
    "kata_umur",
    "sandingkan_semua",
]

BATCH = 100
"""People who are read together. Fewer need less memory, and more passes over a table of e-Simpeg without an index."""
Kemajuan = Callable[[int], None]


class SumberSiasn:
    """SIASN itself, read now, several calls in flight. Fills :class:`siasn_client.ports.Sumber`.

    Thread-safety: one thread at a time.
    """

    dibaca: tuple[datetime, datetime] | None = None

    def __init__(self, siasn: Siasn) -> None:
        self._siasn = siasn

    def read(self, nips: Sequence[Nip], jenis: Collection[Jenis]) -> Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]:
        """Read these people; what failed is asked once more.

        Raises:
            SiasnError: the account is refused, or nothing at all could be read: SIASN is out of reach.
        """
        return _read_siasn(self._siasn, nips, jenis)

    def baca_saja(self, nip: Nip) -> tuple[DibacaSaja, ...]:
        """Read what is shown and not compared of one person: one call per family.

        Raises:
            SiasnError: the account is refused.
        """
        calls = {nama: aturan.panggil(nip) for nama, aturan in DIBACA_SAJA.items()}
        answers = {id(call): answer for call, answer in self._siasn.map(calls.values())}
        return tuple(DibacaSaja.dari(nama, answers[id(call)]) for nama, call in calls.items())


@contextmanager
def buka_sumber(kantor: Instansi, dari: Path | None = None) -> Iterator[Sumber]:
    """SIASN's side for the length of a block: SIASN itself, or the folder *dari*.

    Raises:
        DownloadRefused: the folder is of another office or environment, damaged or newer.
        SimpegError: the folder is none, or the credentials cannot be read.
    """
    if dari is not None:
        yield SumberUnduhan(dari, kantor.settings)
        return
    with kantor.siasn() as siasn:
        yield SumberSiasn(siasn)


def baca_saja(sumber: Sumber, nips: Iterable[Nip]) -> Mapping[Nip, tuple[DibacaSaja, ...]]:
    """What is read of these people and compared with nothing; empty for a source that knows nothing of it.

    Raises:
        SiasnError: the account is refused.
        BerkasError: the downloaded folder is damaged.
    """
    if not isinstance(sumber, SumberSiasn | SumberUnduhan):
        return {}
    return {nip: sumber.baca_saja(nip) for nip in nips}


def kata_umur(dibaca: tuple[datetime, datetime], kini: datetime) -> str:
    """Say how old a download is, on the clock of *kini*.

    >>> from datetime import UTC
    >>> first, last, now = (datetime(2026, 1, day, tzinfo=UTC) for day in (1, 2, 9))
    >>> kata_umur((first, last), now)
    'Sisi SIASN dari unduhan: dibaca antara 01-01-2026 00.00 dan 02-01-2026 00.00 (tertua 8 hari yang lalu).'
    """
    first, last = (each.astimezone(kini.tzinfo) for each in dibaca)
    span = f"{first:%d-%m-%Y %H.%M} dan {last:%d-%m-%Y %H.%M}"
    return f"Sisi SIASN dari unduhan: dibaca antara {span} (tertua {max(0, (kini - first).days)} hari yang lalu)."


def sandingkan_semua(
    host: HostSimpeg, sumber: Sumber, lingkup: Lingkup, kemajuan: Kemajuan = lambda done: None
) -> Iterator[HasilPegawai]:
    """Yield the comparison of every person of *lingkup*, in NIP order.

    Both sides are only read. A scope that names no kind means the kinds that the host keeps; a kind that it names
    and that the host does not keep is a failed reading. *kemajuan* is told how many people each batch finished.

    Raises:
        SiasnError: the account is refused, or nothing of a whole batch could be read: SIASN is out of
            reach. One unreadable record is a finding, not an error.
        SimpegError: the host cannot be read.
    """
    people, punya = iter(host.nips(lingkup)), host.punya()
    kinds = [jenis for jenis in Jenis if jenis in punya] if lingkup.jenis is None else lingkup.jenis
    while batch := tuple(islice(people, BATCH)):
        yield from _sandingkan(host, sumber, batch, kinds, punya)
        kemajuan(len(batch))


def _sandingkan(
    host: HostSimpeg,
    sumber: Sumber,
    batch: Sequence[Nip],
    kinds: Collection[Jenis],
    punya: Mapping[Jenis, Collection[str]],
) -> Iterator[HasilPegawai]:
    """Compare one batch, in a frame of its own: it is forgotten before the next one is read."""
    simpeg, remote = host.read(batch, kinds), sumber.read(batch, kinds)
    for nip in batch:
        yield sandingkan(nip, simpeg[nip], remote[nip], punya)


def jumlah(host: HostSimpeg, lingkup: Lingkup) -> int:
    """How many people the scope has, for a progress bar. Reads their NIPs only."""
    return sum(1 for _ in host.nips(lingkup))


def _read_siasn(siasn: Siasn, nips: Sequence[Nip], jenis: Collection[Jenis]) -> dict[Nip, dict[Jenis, Bacaan[Baris]]]:
    """Read all kinds of all these people, several calls in flight; what failed is asked once more."""
    asked = [_Tanya(nip, kind, panggilan(nip, kind)) for nip in nips for kind in jenis]
    answers = _ask(siasn, asked)
    first = _errors(answers)
    if first:
        answers |= _ask(siasn, [each for each in asked if id(each.call) in first])
        _stop_if_hopeless(first, _errors(answers), len(asked))
    found: dict[Nip, dict[Jenis, Bacaan[Baris]]] = {nip: {} for nip in nips}
    for each in asked:
        answer = answers.pop(id(each.call))  # the record goes as soon as its row is made
        found[each.nip][each.jenis] = bacaan_siasn(each.jenis, each.nip, answer)
    return found


@frozen
class _Tanya:
    """One question to SIASN, and about whom."""

    nip: Nip
    jenis: Jenis
    call: Call[Any]


def _ask(siasn: Siasn, asked: Sequence[_Tanya]) -> dict[int, Bacaan[Any]]:
    """Answers by the identity of their call: calls hold what cannot be hashed."""
    return {id(call): bacaan for call, bacaan in siasn.map(each.call for each in asked)}


def _errors(answers: Mapping[int, Bacaan[Any]]) -> dict[int, SiasnError]:
    return {key: answer.error for key, answer in answers.items() if isinstance(answer, Gagal)}


def _stop_if_hopeless(first: Mapping[int, SiasnError], still: Mapping[int, SiasnError], asked: int) -> None:
    """Raise when the account is refused or nothing at all can be read.

    The cause is raised, not the breaker that it opened.
    """
    refused = next((error for error in still.values() if isinstance(error, AuthError | Denied)), None)
    if refused is not None:
        raise refused
    if len(still) == asked:
        errors = [*first.values(), *still.values()]
        raise next((error for error in errors if not isinstance(error, CircuitOpen)), errors[0])


def hitung(ringkasan: Ringkasan, results: Iterable[HasilPegawai]) -> Iterator[HasilPegawai]:
    """Count everybody who passes."""
    for hasil in results:
        ringkasan.tambah(hasil)
        yield hasil
