"""Dirt that comes with the schema: nobody has to put it in, it only has to be recorded.

Zero dates are the default of date columns, codes are the host's own, ratings are words or run backwards, and
some columns keep only the year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from simpeg_adapters.demo.catatan import Kotor, catat
from simpeg_adapters.demo.lindung import Lindung
from simpeg_adapters.demo.skema.kolom import NOL
from simpeg_adapters.demo.tata import Letak
from simpeg_adapters.demo.tuangan import BarisRujukan, BarisTuang, Tuangan

__all__ = ["kotor_bawaan"]

_RATING: Final = frozenset({"hasil_kerja", "perilaku_kerja", "kuadran"})
_PELAKSANA: Final = ("4", "3")  # BKN's code, the host's
Temuan = tuple[str, str, str]


def kotor_bawaan(tuangan: Tuangan, lindung: Lindung) -> Iterator[Kotor]:
    """Yield what is dirty in the rows as they stand; cells the truth file names are not dirt."""
    known = {(row.rujukan, row.nama if row.rujukan == "golongan" else row.id): row for row in tuangan.rujukan}
    names = {(row.rujukan, _lipat(row.nama)) for row in tuangan.rujukan}
    for row in tuangan.baris:
        for bidang, place in row.semua_letak:
            for pola in (
                *_kode(row, bidang, place, known, names),
                *_kata(row, bidang, place),
                *_tanggal(row, bidang, place),
            ):
                if not lindung.selisih(row, bidang):
                    yield catat(pola, row, bidang, place.kolom)


def _kode(
    row: BarisTuang,
    bidang: str,
    place: Letak,
    known: Mapping[tuple[str, str], BarisRujukan],
    names: set[tuple[str, str]],
) -> Iterator[str]:
    """A code without a BKN id, or another one than BKN's; a text that no table knows was recorded by its maker."""
    if not place.rujukan or not row.asal.get(bidang):
        return
    text = row.kolom[place.kolom]
    reference = known[place.rujukan, row.asal[bidang]]
    by_name = place.nama or (place.lain and text == place.lain)
    if by_name and (place.rujukan, _lipat(row.kolom[place.teks or place.kolom])) not in names:
        return
    if not reference.padanan:
        yield "tanpa_padanan"
    elif by_name:
        return
    elif bidang == "jenis_jabatan_id" and (row.asal[bidang], text) == _PELAKSANA:
        yield "jenis_jabatan_3"
    elif text == reference.kode != reference.id:
        yield "kode_lokal"


def _lipat(nama: str) -> str:
    return "".join(nama.replace(".", "").split()).casefold()


def _kata(row: BarisTuang, bidang: str, place: Letak) -> Iterator[str]:
    if place.kata is None or not row.kolom[place.kolom]:
        return
    if bidang in _RATING:
        yield "rating_terbalik" if row.kolom[place.kolom].isdecimal() else "predikat_teks"
    else:
        yield "kode_lokal"


def _tanggal(row: BarisTuang, bidang: str, place: Letak) -> Iterator[str]:
    if place.tanggal and row.kolom[place.kolom] == NOL:
        yield "tanggal_nol"
    if place.tahun and len(row.asal.get(bidang, "")) > 4:
        yield "tahun_saja"
