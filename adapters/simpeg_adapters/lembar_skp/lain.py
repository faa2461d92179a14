"""The sheets Perilaku and Lampiran."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from simpeg_adapters.lembar_skp.meja import Meja
from simpeg_adapters.lembar_skp.sel import tulis_sel
from simpeg_adapters.lembar_skp.susunan import kolom_lampiran, kolom_perilaku
from skp_core.model import Lampiran, Perilaku, PerilakuKerja
from skp_core.peraturan.se_menpanrb_20_2021 import BERAKHLAK
from skp_core.skema import label

__all__ = ["baca_lampiran", "baca_perilaku", "baris_lampiran", "baris_perilaku"]


def baca_perilaku(meja: Meja) -> tuple[PerilakuKerja, ...]:
    """Read the seven behaviours, in the order of the law whatever the order of the rows.

    What stands in the column of the guides is not read: it is the law's.
    """
    kode, panduan, khusus = kolom_perilaku()
    kolom, found = meja.kolom((kode, panduan, khusus)), dict[Perilaku, tuple[str, ...]]()
    if kolom is None:
        return ()
    for nomor, cells in meja.isi():
        satu = meja.baca(kode, _sel(cells, kolom[kode]), nomor, kolom[kode])
        isi: tuple[str, ...] = meja.baca(khusus, _sel(cells, kolom[khusus]), nomor, kolom[khusus])
        if satu in found:
            meja.keliru(f"{label(satu)} ada dua kali; gabungkan ekspektasinya di satu baris", nomor, kolom[kode])
        elif satu is None and isi:
            meja.keliru("ekspektasi ini tidak menyebut perilakunya; kembalikan namanya", nomor, kolom[kode])
        elif satu is not None:
            found[satu] = isi
            meja.letakkan(f"perilaku[{tuple(Perilaku).index(satu) + 1}]", nomor, kolom[khusus])
    lost = [label(each) for each in Perilaku if each not in found]
    if lost:
        meja.keliru(f"baris {', '.join(lost)} hilang; kembalikan barisnya")
    return tuple(PerilakuKerja(kode=each, ekspektasi_khusus=found.get(each, ())) for each in Perilaku)


def baca_lampiran(meja: Meja) -> Lampiran:
    """Read the three lists; empty cells between entries do not matter."""
    kolom = meja.kolom(kolom_lampiran())
    if kolom is None:
        return Lampiran()
    isi: dict[str, list[str]] = {each.jalur: [] for each in kolom}
    for each, place in kolom.items():
        meja.letakkan(f"lampiran.{each.jalur}", meja.baris[0][0], place)
        for nomor, cells in meja.isi():
            if teks := meja.baca(each, _sel(cells, place), nomor, place):
                isi[each.jalur].append(teks)
                meja.letakkan(f"lampiran.{each.jalur}[{len(isi[each.jalur])}]", nomor, place)
    return Lampiran(**{nama: tuple(deret) for nama, deret in isi.items()})


def _sel(cells: Sequence[object], place: int) -> object:
    return cells[place] if place < len(cells) else None


def baris_perilaku(perilaku: Sequence[PerilakuKerja]) -> Iterator[list[str]]:
    """Write the seven behaviours with their guides; those that are missing without an expectation."""
    khusus: dict[Any, tuple[str, ...]] = {each.kode: each.ekspektasi_khusus for each in perilaku}
    for kode, tertulis in BERAKHLAK.nilai.items():
        guides = "\n".join(f"• {each}" for each in tertulis.panduan)
        yield [tertulis.nama, guides, tulis_sel(kolom_perilaku()[-1], khusus.get(kode, ()))]


def baris_lampiran(lampiran: Lampiran) -> Iterator[list[str]]:
    """Write the three lists side by side."""
    lists = [getattr(lampiran, each.jalur) for each in kolom_lampiran()]
    yield from ([*row] for row in zip_longest(*lists, fillvalue=""))
