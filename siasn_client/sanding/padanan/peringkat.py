"""Rank the rows of a reference table that a local row may mean, and say why.

What counts: the words of the names, by how much each says; then what they lie under; then the code. What cannot
be: another number, another level of education, another jenjang. A score is no probability.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Final

from attrs import field, frozen

from siasn_client.sanding.kanonik.polos import besar, polos
from siasn_client.sanding.kemiripan import PENUH
from siasn_client.sanding.padanan.cocok import (
    PENUH_NAMA,
    Cocok,
    Kelas,
    cocokkan,
    kandungan,
    selisih_kelas,
    tanda_kelas,
)
from siasn_client.sanding.padanan.entri import Calon, Entri
from siasn_client.sanding.padanan.indeks import Indeks
from siasn_client.sanding.padanan.kata import kata, luas
from siasn_client.sanding.padanan.mirip import mirip_kata
from siasn_client.sanding.padanan.singkatan import NAMA_LAMA_JF

__all__ = ["Pemeringkat"]

_PARENT: Final = 20  # percent of the score that what a name lies under decides
_PARENT_SAME, _PARENT_OTHER = 90, 40
_OTHER_PARENT: Final = 50  # at most, where the parent is confirmed to be another
_NUMBER, _LEVEL, _JENJANG = 75, 60, 80  # percent that is left where these differ
_OLD_NAME: Final = 30
_INACTIVE: Final = 30
_SAME_CODE: Final = 20
_OPAQUE: Final = 16  # letters of a code that nobody has by chance
_SHOWN: Final = 6  # words of a reason
_SAID: Final = 80  # a left-over word that a parent has

Words = tuple[str, ...]


@frozen
class _Lokal:
    """A local row, taken apart once."""

    entri: Entri
    varian: tuple[Words, ...]
    induk: Words
    induk_id: str
    teks: str
    konteks: dict[tuple[str, ...], int] = field(factory=dict)


class Pemeringkat:
    """One reference table, ready to be asked. Remembers words it has looked up: one thread at a time.

    Args:
        rows: the table; its order does not matter.
        nama_lama: also read the names that levels of JF keterampilan had before ("Pelaksana Lanjutan").
    """

    def __init__(self, rows: Iterable[Entri], *, nama_lama: bool = False) -> None:
        self._indeks = Indeks(rows)
        self._lama = NAMA_LAMA_JF if nama_lama else ()
        self._bobot = self._indeks.kosakata.bobot
        self._induk: dict[tuple[str, ...], Words] = {}

    def calon(self, entri: Entri, banyak: int = 5, *, induk_id: str = "") -> tuple[Calon, ...]:
        """The best candidates for a local row, none ``pasti``: that needs the whole local table.

        Args:
            induk_id: BKN's id of what the row lies under, where a person has confirmed it.
        """
        lokal = self._lokal(entri, induk_id)
        places = dict.fromkeys(at for words in lokal.varian for at in self._indeks.cari(words))
        found = [each for at in places for each in self._satu_nama(lokal, at)]
        found.sort(key=lambda each: (-each[0], *self._unlike(lokal, each[1].entri)))
        return tuple(calon for _, calon in found[:banyak] if calon.skor > 0)

    def lebih_panjang(self, lokal: Entri, row: Entri) -> str:
        """A name of the table that says all that *row* says and more; "" for none.

        A local name that lost a word may mean that one. What lies under *row* itself is none; nor is, where both
        sides say what they lie under, what lies under something else.
        """
        elsewhere = bool(lokal.induk and row.induk)
        longer = (
            each.nama
            for at in self._indeks.memuat(luas(kata(row.nama)))
            for each in self._indeks.kelompok(at)
            if row.nama not in each.induk and not (elsewhere and each.induk != row.induk)
        )
        return min(longer, key=lambda name: (len(name), name), default="")

    def _lokal(self, entri: Entri, induk_id: str) -> _Lokal:
        words = self._indeks.kosakata.betulkan(luas(kata(entri.nama)))
        return _Lokal(
            entri,
            varian=(words, *_as_named_now(words, self._lama)),
            induk=_path(entri.induk),
            induk_id=induk_id,
            teks=besar(polos(entri.nama)),
        )

    def _unlike(self, lokal: _Lokal, row: Entri) -> tuple[bool, bool, str, str]:
        """Where scores tie: the same text first, then the same parent, then by name and code."""
        return besar(polos(row.nama)) != lokal.teks, row.induk != lokal.entri.induk, row.nama, row.kode

    def _satu_nama(self, lokal: _Lokal, at: int) -> Iterator[tuple[int, Calon]]:
        """Score the rows that have one name; the words are compared once."""
        name = self._indeks.names[at]
        sides = [(number, words, cocokkan(words, name, self._bobot)) for number, words in enumerate(lokal.varian)]
        for row in self._indeks.kelompok(at):
            yield max(
                (self._satu_baris(lokal, row, at, words, side, old=bool(number)) for number, words, side in sides),
                key=lambda each: each[0],
            )

    def _satu_baris(
        self, lokal: _Lokal, row: Entri, at: int, words: Words, side: Cocok, *, old: bool
    ) -> tuple[int, Calon]:
        path = self._jalur(row)
        said = self._said(side.sisa, path) + self._said(side.sisa_lain, lokal.induk)
        score = side.skor(self._indeks.berat_nama(words), self._indeks.berat[at], said)
        differ = selisih_kelas(_classes(words, lokal.induk), _classes(self._indeks.names[at], path))
        for differs, rest in zip(differ, (_NUMBER, _LEVEL, _JENJANG), strict=True):
            score = score * rest // PENUH if differs else score
        parent = self._konteks(lokal, row)
        if parent is not None:
            score = (score * (PENUH - _PARENT) + parent * _PARENT * PENUH_NAMA // PENUH) // PENUH
        score = _by_code(lokal.entri, row, score) - (_OLD_NAME if old else 0) - (0 if row.aktif else _INACTIVE)
        score = max(0, min(score, PENUH_NAMA))
        reasons = _alasan(lokal, row, side, parent, differ, old=old)
        return score, Calon(row, score * PENUH // PENUH_NAMA, reasons)

    def _jalur(self, row: Entri) -> Words:
        found = self._induk.get(row.induk)
        if found is None:
            found = self._induk[row.induk] = _path(row.induk)
        return found

    def _said(self, words: Sequence[str], path: Words) -> int:
        """The weight of left-over words that the other side's parent says."""
        return sum(self._bobot(word) for word in words if any(mirip_kata(word, each) >= _SAID for each in path))

    def _konteks(self, lokal: _Lokal, row: Entri) -> int | None:
        """In percent, how well the two parents go together; None where one side does not say."""
        if lokal.induk_id and lokal.induk_id == row.induk_kode:
            return PENUH
        if not (lokal.induk and row.induk):
            return None
        found = lokal.konteks.get(row.induk)
        if found is None:
            found = lokal.konteks[row.induk] = kandungan(lokal.induk, self._jalur(row), self._bobot)
        return min(found, _OTHER_PARENT) if lokal.induk_id and row.induk_kode else found


def _path(induk: Iterable[str]) -> Words:
    return tuple(chain.from_iterable(luas(kata(name)) for name in induk))


def _classes(words: Words, path: Words) -> Kelas:
    """Numbers and jenjang of the name; levels of the name or of what it lies under."""
    number, _, jenjang = tanda_kelas(words)
    return number, tanda_kelas((*words, *path))[1], jenjang


def _as_named_now(words: Words, lama: Sequence[tuple[Words, Words]]) -> Iterator[Words]:
    for old, new in lama:
        for at in range(1, len(words) - len(old) + 1):
            if words[at : at + len(old)] == old:
                yield (*words[:at], *new, *words[at + len(old) :])
                return


def _by_code(lokal: Entri, row: Entri, score: int) -> int:
    if not lokal.kode or lokal.kode != row.kode:
        return score
    return max(score, PENUH_NAMA - _SAME_CODE) if len(row.kode) >= _OPAQUE else score + _SAME_CODE


def _alasan(
    lokal: _Lokal, row: Entri, side: Cocok, parent: int | None, differ: tuple[bool, bool, bool], *, old: bool
) -> tuple[str, ...]:
    return tuple(filter(None, _reasons(lokal, row, side, parent, differ, old=old)))


def _reasons(
    lokal: _Lokal, row: Entri, side: Cocok, parent: int | None, differ: tuple[bool, bool, bool], *, old: bool
) -> Iterator[str]:
    if not (side.mirip or side.sisa or side.sisa_lain) and side.urut and not old:
        said = kata(row.nama) == kata(lokal.entri.nama)
        yield "nama sama" if said else "nama sama setelah singkatan dipanjangkan"
    else:
        yield _listed("kata sama", side.sama)
        yield _listed("kata mirip", [f"{one} = {other}" for one, other in side.mirip])
        yield _listed("hanya di e-Simpeg", side.sisa)
        yield _listed("hanya di BKN", side.sisa_lain)
        yield "" if side.urut else "urutan kata lain"
        yield "nama jenjang lama" if old else ""
    yield from (
        f"{what} berbeda"
        for what, differs in zip(("nomor", "tingkat pendidikan", "jenjang"), differ, strict=True)
        if differs
    )
    yield _about_parent(lokal, row, parent)
    yield "kode sama" if lokal.entri.kode and lokal.entri.kode == row.kode else ""
    yield "" if row.aktif else "tidak aktif di BKN"


def _about_parent(lokal: _Lokal, row: Entri, parent: int | None) -> str:
    if parent is None:
        return ""
    if lokal.induk_id and lokal.induk_id == row.induk_kode:
        return "induk sama, sudah dikonfirmasi"
    if parent >= _PARENT_SAME:
        return "induk sama"
    return "induk berbeda" if parent < _PARENT_OTHER else "induk mirip"


def _listed(what: str, words: Sequence[str]) -> str:
    more = f" dan {len(words) - _SHOWN} lagi" if len(words) > _SHOWN else ""
    return f"{what}: {', '.join(words[:_SHOWN])}{more}" if words else ""
