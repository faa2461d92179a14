"""A table of blocks as plain rows of cells, cut and merged so that the PDF engine survives it.

The engine (xhtml2pdf on reportlab) fails on a merged group taller than a page, and slows down with
the square of a table's rows. So a group's ``depan`` and ``belakang`` are merged only where the group
surely fits; otherwise the repeats are left empty and borderless, which looks the same except for an
open bottom line at a page break. And a table is cut into pieces of at most ``_POTONG`` rows, each
with its head.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from attrs import evolve, frozen

from skp_core.blok import Grup, Orientasi, Pita, Sel, Tabel

__all__ = ["Potongan", "SelTabel", "potongan"]

_POTONG = 60  # rows per piece: growth measured as n^1.4 above
_GABUNG = 20  # lines of a merged group: half a landscape page, as letters vary in width
_HURUF = {Orientasi.TEGAK: 105, Orientasi.MENDATAR: 170}  # average letters on a full line, a little less than fit


@frozen
class SelTabel:
    """One cell as the template writes it; ``gabung`` is how many rows it covers."""

    sel: Sel
    kelas: str
    lebar: float
    gabung: int = 1

    @property
    def atribut(self) -> dict[str, str]:
        """The attributes of its <td>. A width on a spanning cell, or a span of 1, would mislead the engine."""
        atribut = {"class": self.kelas}
        if self.sel.lebar > 1:
            atribut["colspan"] = str(self.sel.lebar)
        else:
            atribut["width"] = f"{self.lebar:g}%"
        if self.gabung > 1:
            atribut["rowspan"] = str(self.gabung)
        return atribut


Baris = tuple[SelTabel, ...]
_IKAT = SelTabel(Sel(), "ikat", 0.01)


@frozen
class Potongan:
    """A piece of a table: head rows and body rows."""

    kepala: tuple[Baris, ...]
    baris: tuple[Baris, ...]


def potongan(tabel: Tabel, orientasi: Orientasi) -> list[Potongan]:
    """Lay a table out as pieces of rows. Every row begins with a column without width, which ties rows together."""
    kepala = tuple((_IKAT, *_sel(tabel, baris, "kepala")) for baris in tabel.kepala)
    hasil: list[Potongan] = []
    kini: list[Baris] = []
    for kelompok in _kelompok(tabel.isi):
        baris = _baris_kelompok(tabel, kelompok, _HURUF[orientasi])
        if kini and len(kini) + len(baris) > _POTONG:
            hasil.append(Potongan(kepala, tuple(kini)))
            kini = []
        kini += baris
    return [*hasil, Potongan(kepala, tuple(kini))]


def _kelompok(isi: Sequence[Pita | Grup]) -> Iterator[list[Pita | Grup]]:
    """Yield each group together with the section heads right before it."""
    kini: list[Pita | Grup] = []
    for satu in isi:
        kini.append(satu)
        if isinstance(satu, Grup):
            yield kini
            kini = []
    if kini:
        yield kini


def _baris_kelompok(tabel: Tabel, kelompok: Sequence[Pita | Grup], huruf: int) -> list[Baris]:
    """Return the rows of section heads and group; tied, so that no head stays alone at the end of a page."""
    baris = [satu for isi in kelompok for satu in _baris(tabel, isi, huruf)]
    muat = sum(_tinggi(tabel, isi, huruf) for isi in kelompok if isinstance(isi, Grup)) <= _GABUNG
    if len(kelompok) > 1 and muat:
        return [(evolve(_IKAT, gabung=len(baris)), *baris[0]), *baris[1:]]
    return [(_IKAT, *satu) for satu in baris]


def _baris(tabel: Tabel, isi: Pita | Grup, huruf: int) -> list[Baris]:
    if isinstance(isi, Pita):
        return [tuple(_sel(tabel, (Sel(isi.teks, lebar=len(tabel.lebar)),), "pita"))]
    banyak = len(isi.baris)
    if banyak > 1 and _tinggi(tabel, isi, huruf) > _GABUNG:
        return [_datar(tabel, isi, nomor, banyak) for nomor in range(banyak)]
    return [_gabung(tabel, isi, nomor, banyak) for nomor in range(banyak)]


def _gabung(tabel: Tabel, grup: Grup, nomor: int, banyak: int) -> Baris:
    """Return one row of a group whose common cells are merged into its first row."""
    semua = (*grup.depan, *grup.baris[nomor], *grup.belakang)
    dalam = range(len(grup.depan), len(grup.depan) + len(grup.baris[nomor]))
    return tuple(
        evolve(sel, gabung=banyak) if letak not in dalam else sel
        for letak, sel in enumerate(_sel(tabel, semua))
        if nomor == 0 or letak in dalam
    )


def _datar(tabel: Tabel, grup: Grup, nomor: int, banyak: int) -> Baris:
    """Return one row of a group that stays unmerged: the common cells are empty after the first row."""
    letak = "awal" if nomor == 0 else "akhir" if nomor == banyak - 1 else "tengah-grup"
    depan, belakang = grup.depan, grup.belakang
    if nomor:
        depan, belakang = (Sel(),) * len(depan), (Sel(),) * len(belakang)
    dalam = range(len(depan), len(depan) + len(grup.baris[nomor]))
    return tuple(
        sel if urutan in dalam else evolve(sel, kelas=f"{sel.kelas} {letak}")
        for urutan, sel in enumerate(_sel(tabel, (*depan, *grup.baris[nomor], *belakang)))
    )


def _sel(tabel: Tabel, baris: Sequence[Sel], kelas: str = "isi") -> Iterator[SelTabel]:
    kolom = 0
    for sel in baris:
        tambahan = ""
        if kelas == "isi":
            tambahan = " panjang" if sel.lebar > 1 else " tengah" if kolom in tabel.tengah else ""
        yield SelTabel(sel, kelas + tambahan, tabel.lebar[kolom])
        kolom += sel.lebar


def _tinggi(tabel: Tabel, grup: Grup, huruf: int) -> int:
    """Estimate the height of a group in lines: its rows together, or its tallest common cell."""
    isi = sum(_tertinggi(tabel, baris, len(grup.depan), huruf) for baris in grup.baris)
    mulai_belakang = len(tabel.lebar) - len(grup.belakang)
    return max(isi, _tertinggi(tabel, grup.depan, 0, huruf), _tertinggi(tabel, grup.belakang, mulai_belakang, huruf))


def _tertinggi(tabel: Tabel, baris: Sequence[Sel], kolom: int, huruf: int) -> int:
    tertinggi = 1
    for sel in baris:
        muat = max(1, int(sum(tabel.lebar[kolom : kolom + sel.lebar]) / 100 * huruf))
        teks = [*sel.teks.split("\n"), *sel.poin]
        tertinggi = max(tertinggi, sum(max(1, ceil(len(satu) / muat)) for satu in teks))
        kolom += sel.lebar
    return tertinggi
