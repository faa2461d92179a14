"""Read one person's rows of one kind again, from either side, and say what a failed reading means."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from attrs import field, frozen

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Kosong
from siasn_client.errors import AuthError, CircuitOpen, ConfigError, Denied, NotFound, RateLimited, SiasnError
from siasn_client.ports import HostSimpeg
from siasn_client.privacy import Nip
from siasn_client.resources import data_utama
from siasn_client.resources.data_utama import DataUtama
from siasn_client.sanding import bacaan_siasn, panggilan
from siasn_client.steps import Ask, Flow, Now, do
from siasn_client.wire import Record

__all__ = ["PENGHENTI", "Henti", "Lewati", "Segar", "baca_host", "baca_orang", "baca_segar"]

T = TypeVar("T")

PENGHENTI: Final = (AuthError, CircuitOpen, RateLimited, ConfigError)
"""What would stop any other call too: no token, no quota, SIASN down."""


class Lewati(Exception):
    """This item cannot be worked on now; nothing was decided about it, the others go on."""

    def __init__(self, error: SiasnError) -> None:
        super().__init__(str(error))
        self.error = error


class Henti(Lewati):
    """Nothing can be worked on now. The run ends and can be resumed."""


@frozen
class Segar:
    """What SIASN says now: the records as they came, and the same rows made comparable."""

    rekaman: tuple[Record, ...] = field(default=(), repr=False)
    baris: tuple[Baris, ...] = field(default=(), repr=False)


def baca_segar(nip: Nip, jenis: Jenis) -> Flow[Segar]:
    """Ask SIASN for one kind of one person; nothing there is an empty result.

    Raises:
        Lewati: SIASN could not be read for this person.
        Henti: SIASN cannot be read at all.
    """
    return (yield from _terbaca(_baca_segar(nip, jenis)))


def baca_orang(nip: Nip) -> Flow[DataUtama | None]:
    """Ask for the person: every write needs SIASN's person id; None when SIASN does not know the NIP.

    Raises:
        Lewati: SIASN could not be read for this person.
        Henti: SIASN cannot be read at all.
    """
    return (yield from _terbaca(_baca_orang(nip)))


def baca_host(host: HostSimpeg, nip: Nip, jenis: Jenis) -> Flow[tuple[Baris, ...]]:
    """Read the host's rows of one kind of one person.

    Raises:
        Lewati: the host could not be read.
    """
    try:
        found = yield from do(host.read, [nip], [jenis])
    except SiasnError as error:
        raise Lewati(error) from error
    return _rows(found[nip][jenis])


def _terbaca(reading: Flow[T]) -> Flow[T]:
    try:
        return (yield from reading)
    except SiasnError as error:
        raise (Henti if isinstance(error, (*PENGHENTI, Denied)) else Lewati)(error) from error


def _baca_segar(nip: Nip, jenis: Jenis) -> Flow[Segar]:
    try:
        answer: Any = yield from Ask(panggilan(nip, jenis))
    except NotFound:
        return Segar()
    rekaman = tuple(answer) if isinstance(answer, list) else (answer,)
    seen = yield from Now()
    read: Bacaan[Any] = Ada(rekaman, seen) if rekaman else Kosong(seen)
    return Segar(rekaman, _rows(bacaan_siasn(jenis, nip, read)))


def _baca_orang(nip: Nip) -> Flow[DataUtama | None]:
    try:
        return (yield from Ask(data_utama.get(nip)))
    except NotFound:
        return None


def _rows(read: Bacaan[Baris]) -> tuple[Baris, ...]:
    if isinstance(read, Gagal):
        raise Lewati(read.error) from read.error
    return read.rows if isinstance(read, Ada) else ()
