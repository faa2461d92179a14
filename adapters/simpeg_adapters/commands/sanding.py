"""Compare people of the e-Simpeg with SIASN, in batches: memory does not grow with their number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from attrs import frozen

from siasn_client import AuthError, Call, CircuitOpen, Denied, Nip, Siasn, SiasnError
from siasn_client.baris import Bacaan, Baris, Gagal, Jenis, Lingkup
from siasn_client.ports import HostSimpeg
from siasn_client.sanding import HasilPegawai, Ringkasan, bacaan_siasn, panggilan, sandingkan

__all__ = ["BATCH", "Kemajuan", "hitung", "sandingkan_semua"]

BATCH = 200
Kemajuan = Callable[[int], None]


def sandingkan_semua(
    host: HostSimpeg, siasn: Siasn, lingkup: Lingkup, kemajuan: Kemajuan = lambda done: None
) -> Iterator[HasilPegawai]:
    """Yield the comparison of every person of *lingkup*, in NIP order.

    Both sides are only read. *kemajuan* is told how many people each batch finished.

    Raises:
        SiasnError: the account is refused, or nothing of a whole batch could be read: SIASN is out of
            reach. One unreadable record is a finding, not an error.
        SimpegError: the host cannot be read.
    """
    people = iter(host.nips(lingkup))
    while batch := tuple(islice(people, BATCH)):
        simpeg = host.read(batch, lingkup.jenis)
        remote = _read_siasn(siasn, batch, lingkup.jenis)
        for nip in batch:
            yield sandingkan(nip, simpeg[nip], remote[nip])
        kemajuan(len(batch))


def _read_siasn(siasn: Siasn, nips: Sequence[Nip], jenis: Sequence[Jenis]) -> dict[Nip, dict[Jenis, Bacaan[Baris]]]:
    """Read all kinds of all these people, several calls in flight; what failed is asked once more."""
    asked = [_Tanya(nip, kind, panggilan(nip, kind)) for nip in nips for kind in jenis]
    answers = _ask(siasn, asked)
    first = _errors(answers)
    if first:
        answers |= _ask(siasn, [each for each in asked if id(each.call) in first])
        _stop_if_hopeless(first, _errors(answers), len(asked))
    found: dict[Nip, dict[Jenis, Bacaan[Baris]]] = {nip: {} for nip in nips}
    for each in asked:
        found[each.nip][each.jenis] = bacaan_siasn(each.jenis, each.nip, answers[id(each.call)])
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
