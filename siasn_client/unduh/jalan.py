"""One run of a download: the order of the questions, what is kept of the answers, and when to stop asking."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import Any, Final

from attrs import define, field, frozen

from siasn_client.baris import Ada, Bacaan, Gagal, Kosong
from siasn_client.call import Call
from siasn_client.errors import AuthError, CircuitOpen, ConfigError, Denied, FileRefused, SiasnError
from siasn_client.privacy import Nip
from siasn_client.steps import AskEach, Flow, Monotonic, Now, Sleep, do
from siasn_client.unduh.daftar import baca_daftar, daftar_utama
from siasn_client.unduh.dokumen import DOKUMEN, Dokumen, dokumen_dari
from siasn_client.unduh.gudang import Gudang
from siasn_client.unduh.keluarga import KELUARGA, mentah
from siasn_client.unduh.manifes import Galat
from siasn_client.unduh.permintaan import Permintaan, Sudah, belum
from siasn_client.unduh.rekaman import Rekaman

__all__ = ["Jalan", "Kemajuan"]

Kemajuan = Callable[[int], object]
"""Told how many questions were settled since the last time."""

_ALL_REFUSED: Final = 2  # times the calls in flight: one ended token fails all of them once
_ROUNDS: Final = 3
_SLICE: Final = 5.0  # seconds: a wish to stop is heard while waiting
_OUTAGE_PAUSE: Final = 60.0


@frozen
class _Tugas:
    """One question: what it is about, the call, and what of the answer is kept."""

    jenis: str
    kunci: str = field(repr=False)
    call: Call[Any]
    ambil: Callable[[tuple[Any, ...]], tuple[Any, ...]] = field(default=lambda rows: rows, repr=False)


@define
class Jalan:
    """One run. ``henti`` and ``terputus`` say why it ended early; ``tambahan`` what it kept besides families.

    ``daftar_gagal`` says which lists could not be read. They are no records: a list of another day has another
    name, and an error under the old one would never be overtaken by a better answer.
    """

    permintaan: Permintaan
    gudang: Gudang
    mulai: datetime
    kemajuan: Kemajuan
    berhenti: Callable[[], bool]
    henti: SiasnError | None = None
    terputus: bool = False
    tambahan: list[str] = field(factory=list)
    daftar_gagal: dict[str, tuple[Galat, ...]] = field(factory=dict)
    _kini: datetime = field(init=False)  # as of the last answer: whoever chooses the next call has no clock
    _padam: CircuitOpen | None = None
    _pernah: bool = False  # has SIASN answered in this run?
    _ditolak: int = 0

    def __attrs_post_init__(self) -> None:
        self._kini = self.mulai

    def semua(self, sudah: Sudah) -> Flow[None]:
        """Read the lists, the people, and the documents they name. *sudah* needs no reading."""
        self.kemajuan(sum(map(len, sudah.values())))
        orang = yield from self._urutan()
        asked = belum(self.permintaan, orang, sudah)
        yield from self._baca(_Tugas(jenis, nip.buka(), mentah(KELUARGA[jenis].panggil(nip))) for nip, jenis in asked)
        if self.permintaan.dokumen:
            yield from self._dokumen()

    def selesai(self) -> bool:
        """Has somebody, or SIASN, ended this run?"""
        self.terputus = self.terputus or self.berhenti()
        return self.terputus or self.henti is not None

    def jangan_mulai(self) -> bool:
        """Is it time to let the calls under way finish and to begin no other?"""
        return self.selesai() or self._padam is not None or self._tutup() > 0

    def _urutan(self) -> Flow[list[Nip]]:
        """The people in the order of reading; a list that cannot be read changes the order and nothing else."""
        utama: set[str] = set()
        for daftar in daftar_utama(self.mulai) if self.permintaan.utamakan else ():
            yield from self._tunggu_jam()
            if self.selesai():
                break
            if daftar.jenis not in self.tambahan:
                self.tambahan.append(daftar.jenis)
            try:
                utama |= yield from baca_daftar(daftar, self.gudang, self.mulai)
            except SiasnError as error:
                self.henti = error if _is_final(error) else self.henti
                failed = self.daftar_gagal.get(daftar.jenis, ())
                self.daftar_gagal[daftar.jenis] = (*failed, Galat(daftar.sebutan, type(error).__name__))
        return self.permintaan.dahulukan(utama)

    def _dokumen(self) -> Flow[None]:
        """Fetch the documents that the rows name and that are not there."""
        kept = yield from do(self._dokumen_ada)
        rows = chain.from_iterable(map(self.gudang.rekaman, [*self.permintaan.jenis, *self.tambahan]))
        self.tambahan.append(DOKUMEN)
        simpan = Dokumen(self.gudang).simpan
        yield from self._baca(_Tugas(DOKUMEN, uri, call, simpan) for uri, call in dokumen_dari(rows, kept))

    def _dokumen_ada(self) -> set[str]:
        kept: dict[str, bool] = {kartu.kunci: not kartu.galat for kartu in self.gudang.kartu(DOKUMEN)}
        return {uri for uri, good in kept.items() if good}

    def _baca(self, tugas: Iterable[_Tugas]) -> Flow[None]:
        """Ask everything; then what failed, twice more, and keep what fails to the end as an error."""
        antrean = _Antrean(self, iter(tugas))
        yield from self._habiskan(antrean)
        for left in reversed(range(_ROUNDS - 1)):
            yield from do(antrean.sekali_lagi, terakhir=not left)
            yield from self._habiskan(antrean)

    def _habiskan(self, antrean: _Antrean) -> Flow[None]:
        """Ask until nothing is left, through closed hours and through outages."""
        patience = self.permintaan.sabar.total_seconds()
        while not self.selesai() and not antrean.habis:
            yield from self._tunggu_jam()
            began, before = (yield from Monotonic()), self._kini
            yield from AskEach(antrean, antrean.terima, self.permintaan.in_flight)
            outage, self._padam = self._padam, None
            if outage is None:
                continue
            if self._kini > before:
                patience = self.permintaan.sabar.total_seconds()
            if not self._pernah or patience <= 0:
                self.henti = self.henti or outage
                return
            yield from self._diam(_OUTAGE_PAUSE)
            patience -= (yield from Monotonic()) - began

    def simpan(self, tugas: _Tugas, found: Bacaan[Any]) -> None:
        """Keep one answer, or the error in its place."""
        match found:
            case Gagal(error):
                self.gudang.tulis(Rekaman.of_error(tugas.jenis, tugas.kunci, self._kini, error))
            case Ada(seen=seen):  # its rows get no name: a traceback that prints locals would show them
                try:
                    kept = Rekaman(tugas.jenis, tugas.kunci, seen, tugas.ambil(found.rows))
                except FileRefused as error:
                    kept = Rekaman.of_error(tugas.jenis, tugas.kunci, seen, error)
                self.gudang.tulis(kept)
            case Kosong(seen):
                self.gudang.tulis(Rekaman(tugas.jenis, tugas.kunci, seen))
        self.kemajuan(1)

    def dengar(self, found: Bacaan[Any]) -> None:
        """Learn what an answer says about SIASN and about us."""
        if not isinstance(found, Gagal):
            self._pernah, self._ditolak, self._kini = True, 0, max(self._kini, found.seen)
            return
        error = found.error
        self._ditolak = self._ditolak + 1 if isinstance(error, AuthError | Denied) else 0
        if _is_final(error) or self._ditolak >= _ALL_REFUSED * self.permintaan.in_flight:
            self.henti = self.henti or error
        elif isinstance(error, CircuitOpen):
            self._padam = error

    def _tutup(self) -> float:
        return self.permintaan.jam.tunggu(self._kini) if self.permintaan.jam else 0.0

    def _tunggu_jam(self) -> Flow[None]:
        """Wait for the hours in which SIASN may be asked."""
        self._kini = yield from Now()
        while self._tutup() > 0 and not self.selesai():
            yield from Sleep(min(self._tutup(), _SLICE))
            self._kini = yield from Now()

    def _diam(self, seconds: float) -> Flow[None]:
        left = seconds
        while left > 0 and not self.selesai():
            yield from Sleep(min(left, _SLICE))
            left -= _SLICE


def _is_final(error: SiasnError) -> bool:
    """Does it concern every call? One family may be closed to this account, and a token may end under one call.

    The kinds of AuthError say that no other call will fare better; so do many plain ones in a row.
    """
    return isinstance(error, ConfigError) or (isinstance(error, AuthError) and type(error) is not AuthError)


@define
class _Antrean:
    """The questions of one stretch: an iterator of calls that pauses when none may begin, and hears the answers.

    What an outage took back comes after the fresh ones: where one endpoint alone is broken, the others go on.
    Calls hold what cannot be hashed, so what one is about is remembered by its identity while it is under way.
    """

    jalan: Jalan
    tugas: Iterator[_Tugas]
    lagi: deque[_Tugas] = field(factory=deque)
    gagal: list[tuple[_Tugas, Gagal]] = field(factory=list)  # to be asked once more
    terakhir: bool = False  # this is the last round
    _berjalan: dict[int, _Tugas] = field(factory=dict)
    _kering: bool = False

    @property
    def habis(self) -> bool:
        """Is there nothing left to ask?"""
        return self._kering and not self.lagi

    def sekali_lagi(self, *, terakhir: bool) -> None:
        """Begin another round, with what failed; what SIASN denied it will deny again."""
        if self.jalan.selesai():
            return
        for tugas, found in self.gagal:
            if isinstance(found.error, Denied):
                self.jalan.simpan(tugas, found)
            else:
                self.lagi.append(tugas)
        self.gagal, self.terakhir = [], terakhir

    def __iter__(self) -> Iterator[Call[Any]]:
        return self

    def __next__(self) -> Call[Any]:
        if self.jalan.jangan_mulai():
            raise StopIteration
        tugas = None if self._kering else next(self.tugas, None)
        self._kering = tugas is None
        if tugas is None:
            if not self.lagi:
                raise StopIteration
            tugas = self.lagi.popleft()
        self._berjalan[id(tugas.call)] = tugas
        return tugas.call

    def terima(self, call: Call[Any], found: Bacaan[Any]) -> None:
        """Keep one answer before the next call is begun; put aside what is to be asked again."""
        tugas = self._berjalan.pop(id(call))
        self.jalan.dengar(found)
        if not isinstance(found, Gagal):
            self.jalan.simpan(tugas, found)
        elif isinstance(found.error, CircuitOpen):
            self.lagi.append(tugas)
        elif self.jalan.henti is not None or not self.terakhir:
            self.gagal.append((tugas, found))
        else:
            self.jalan.simpan(tugas, found)
