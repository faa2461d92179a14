"""Dirt that comes with the schema: nobody has to put it in, it only has to be recorded.

Zero dates are the default of every date column, codes are the host's own, ratings are words, and the
wide row keeps only the year of graduation.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simpeg_adapters.demo.catatan import Kotor, catat
from simpeg_adapters.demo.lindung import Lindung
from simpeg_adapters.demo.skema import NOL
from simpeg_adapters.demo.tata import TATA
from simpeg_adapters.demo.tuangan import BarisTuang, Tuangan

__all__ = ["kotor_bawaan"]


def kotor_bawaan(tuangan: Tuangan, lindung: Lindung) -> Iterator[Kotor]:
    """Yield what is dirty in the rows as they stand; cells the truth file names are not dirt."""
    codes = {(row.rujukan, row.kode): row.padanan for row in tuangan.rujukan}
    for row in tuangan.baris:
        for bidang, pola, kolom in (*_kode(row, codes), *_kata(row), *_tanggal(row)):
            if not lindung.selisih(row, bidang):
                yield catat(pola, row, bidang, kolom)


def _kode(row: BarisTuang, codes: Mapping[tuple[str, str], str]) -> Iterator[tuple[str, str, str]]:
    for bidang, place in row.berkode:
        code = row.kolom[place.kolom]
        bkn = codes.get((place.rujukan, code))
        if bkn == "" and place.rujukan != "golongan":
            yield bidang, "tanpa_padanan", place.kolom
        elif bidang == "jenis_jabatan_id" and code == "3":
            yield bidang, "jenis_jabatan_3", place.kolom
        elif bkn is not None and code != bkn:
            yield bidang, "kode_lokal", place.kolom


def _kata(row: BarisTuang) -> Iterator[tuple[str, str, str]]:
    for bidang, place in TATA[row.jenis].bidang.items():
        if place.kata is not None and row.kolom[place.kolom]:
            yield bidang, "predikat_teks" if row.jenis == "skp22" else "kode_lokal", place.kolom


def _tanggal(row: BarisTuang) -> Iterator[tuple[str, str, str]]:
    for bidang, place in TATA[row.jenis].bidang.items():
        if place.tanggal and row.kolom[place.kolom] == NOL:
            yield bidang, "tanggal_nol", place.kolom
    if row.jenis == "data_utama" and row.kolom["thijaz"]:
        yield "tahun_lulus", "tahun_saja", "thijaz"
