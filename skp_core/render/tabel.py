"""A table of blocks as plain rows of cells, cut and merged so that the PDF engine survives it.

The engine (xhtml2pdf on reportlab) fails on a merged group taller than a page, and slows down with
the square of a very long table's rows. So a group's ``depan`` and ``belakang`` are merged only where
the group surely fits; otherwise the repeats are left empty and borderless, which looks the same
except for an open bottom line at a page break. And a table is cut into pieces of about ``_POTONG``
rows, each with its head.

Rows that must not part (a section head and its first group, the last group and the signatures below
it) are tied: a column without width, merged over them, is a row the engine does not break.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil

from attrs import evolve, frozen
from markupsafe import Markup

from skp_core.blok import Grup, Orientasi, Pita, Sel, Tabel

__all__ = ["Potongan", "SelTabel", "dapat_ditutup", "pendek", "potongan"]

_POTONG = 300  # rows per piece: measured, time grows with the rows up to 500, with their square above 1,000
_GABUNG = 20  # lines of a merged group: half a landscape page, as letters vary in width
_TUTUP = 10  # lines of the last group, when it shares the page with the closing
_KOSONG = Markup()
_HURUF = {Orientasi.TEGAK: 105, Orientasi.MENDATAR: 170}  # average letters on a full line, a little less than fit


@frozen
class SelTabel:
    """One cell as the template writes it; ``gabung`` is how many rows it covers, ``isi`` is written already."""

    sel: Sel
    kelas: str
    lebar: float
    gabung: int = 1
    isi: Markup = _KOSONG

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


def pendek(teks: str, lebar: float, orientasi: Orientasi) -> bool:
    """Tell whether a text, *lebar* percent of the page wide, leaves room for a closing on an upright page."""
    return _banyak_baris((teks,), lebar, _HURUF[orientasi]) <= 2 * _GABUNG


def dapat_ditutup(tabel: Tabel, orientasi: Orientasi) -> bool:
    """Tell whether the last group is short enough to move to the next page together with a closing."""
    return bool(tabel.isi) and _tinggi(tabel, tabel.isi[-1], _HURUF[orientasi]) <= _TUTUP


def potongan(tabel: Tabel, orientasi: Orientasi, penutup: Markup = _KOSONG) -> list[Potongan]:
    """Lay a table out as pieces of rows; *penutup* stands below the last group, tied to it, without borders."""
    kepala = tuple(_kepala(tabel))
    hasil: list[Potongan] = []
    kini: list[Baris] = []
    semua = list(_kelompok(tabel.isi))
    for nomor, kelompok in enumerate(semua, 1):
        baris = _baris_kelompok(tabel, kelompok, _HURUF[orientasi], penutup if nomor == len(semua) else _KOSONG)
        if kini and len(kini) + len(baris) > _POTONG:
            hasil.append(Potongan(kepala, tuple(kini)))
            kini = []
        kini += baris
    return [*hasil, Potongan(kepala, tuple(kini))]


def _kepala(tabel: Tabel) -> Iterator[Baris]:
    """Yield the head rows; an empty cell under a head of one column looks like a part of it."""
    baris = [list(_sel(tabel, satu, "kepala")) for satu in tabel.kepala]
    for atas, bawah in pairwise(baris):
        for letak, (satu, kosong) in enumerate(zip(atas, bawah, strict=False)):
            if satu.sel.lebar > 1:
                break
            if kosong.sel == Sel():
                atas[letak], bawah[letak] = evolve(satu, kelas="kepala awal"), evolve(kosong, kelas="kepala akhir")
    yield from ((_IKAT, *satu) for satu in baris)


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


def _baris_kelompok(tabel: Tabel, kelompok: Sequence[Pita | Grup], huruf: int, penutup: Markup) -> list[Baris]:
    """Return the rows of heads, group and closing, tied: all of them, or the heads and a tall group's first row."""
    baris = [satu for isi in kelompok for satu in _baris(tabel, isi, huruf)]
    if penutup:
        baris.append((SelTabel(Sel(lebar=len(tabel.lebar)), "penutup", 100.0, isi=penutup),))
    ikat = 1
    if _tinggi(tabel, kelompok[-1], huruf) <= _GABUNG:
        ikat = len(baris)
    elif _tinggi(tabel, _pertama(kelompok[-1]), huruf) <= _GABUNG:
        ikat = len(kelompok)
    return [(evolve(_IKAT, gabung=ikat), *baris[0]), *baris[1:ikat], *((_IKAT, *satu) for satu in baris[ikat:])]


def _pertama(isi: Pita | Grup) -> Pita | Grup:
    """Return the group with its first row only."""
    return evolve(isi, baris=isi.baris[:1]) if isinstance(isi, Grup) else isi


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


def _tinggi(tabel: Tabel, isi: Pita | Grup, huruf: int) -> int:
    """Estimate the height of a group in lines: its rows together, or its tallest common cell."""
    if isinstance(isi, Pita):
        return 1
    baris = sum(_tertinggi(tabel, satu, len(isi.depan), huruf) for satu in isi.baris)
    mulai_belakang = len(tabel.lebar) - len(isi.belakang)
    return max(baris, _tertinggi(tabel, isi.depan, 0, huruf), _tertinggi(tabel, isi.belakang, mulai_belakang, huruf))


def _tertinggi(tabel: Tabel, baris: Sequence[Sel], kolom: int, huruf: int) -> int:
    tertinggi = 1
    for sel in baris:
        lebar = sum(tabel.lebar[kolom : kolom + sel.lebar])
        tertinggi = max(tertinggi, _banyak_baris((sel.teks, *sel.poin), lebar, huruf))
        kolom += sel.lebar
    return tertinggi


def _banyak_baris(teks: Sequence[str], lebar: float, huruf: int) -> int:
    muat = max(1, int(lebar / 100 * huruf))
    return sum(max(1, ceil(len(satu) / muat)) for isi in teks for satu in isi.split("\n"))
