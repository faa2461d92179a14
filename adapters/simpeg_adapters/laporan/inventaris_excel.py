"""The inventory as a workbook that is filled in and read back, or as one CSV file. Text cells only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from simpeg_adapters.inventaris.elemen import JUDUL, TANPA_LAMPIRAN
from simpeg_adapters.inventaris.isian import ID, LEMBAR, LEMBAR_LAIN
from simpeg_adapters.laporan.inventaris import ARTI, KOLOM, MINIMUM, LaporanInventaris, persen, sel_inventaris
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.lembar import Isi, tulis_csv, tulis_xlsx

__all__ = ["LEMBAR_INVENTARIS", "tulis_inventaris_csv", "tulis_inventaris_excel"]

_MINIMUM: Final = "Minimum menurut undang-undang"
_KETERANGAN: Final = "Keterangan"
LEMBAR_INVENTARIS: Final = (LEMBAR, LEMBAR_LAIN, _MINIMUM, _KETERANGAN)
"""The sheets that we write; others are people's own."""
_WIDE: Final = {
    ID: 9,
    "Kelompok": 22,
    "Elemen": 28,
    "Kolom e-Simpeg": 26,
    "SIASN": 34,
    "Pola kotor": 26,
    "Status": 18,
    "Alasan": 40,
    "Kolom menurut pengelola": 26,
    "Yang melengkapi": 22,
    "Keputusan": 28,
    "Catatan": 28,
    "Data menurut undang-undang": 50,
    "Hal": 24,
    "Isi": 110,
}


def tulis_inventaris_excel(path: Path, laporan: LaporanInventaris) -> None:
    """Write the workbook to *path*; it names columns and counts, nobody's values.

    Raises:
        BerkasError: it cannot be written.
        PengaturanError: the library for it is not installed.
    """
    sheets: dict[str, Isi] = {LEMBAR: (_judul(laporan), _elemen(laporan))}
    if laporan.isian.asing:
        sheets[LEMBAR_LAIN] = (_judul(laporan), _lain(laporan))
    sheets[_MINIMUM] = (MINIMUM, _minimum(laporan))
    sheets[_KETERANGAN] = (("Hal", "Isi"), _keterangan(laporan))
    tulis_xlsx(path, sheets, lebar=_WIDE)


def tulis_inventaris_csv(path: Path, laporan: LaporanInventaris) -> None:
    """Write the elements, and after them the rows that people added, as CSV.

    Raises:
        BerkasError: it cannot be written.
    """
    tulis_csv(path, _judul(laporan), (*_elemen(laporan), *_lain(laporan)))


def _judul(laporan: LaporanInventaris) -> tuple[str, ...]:
    """Our headings, and after them those that people added."""
    return (*KOLOM, *laporan.isian.kolom_asing)


def _elemen(laporan: LaporanInventaris) -> Iterator[Sequence[str]]:
    for each in laporan.baris:
        cells = {**each.isian, **sel_inventaris(each)}
        yield [cells.get(judul, "") for judul in _judul(laporan)]


def _lain(laporan: LaporanInventaris) -> Iterator[Sequence[str]]:
    for row in laporan.isian.asing:
        yield [row.get(judul, "") for judul in _judul(laporan)]


def _minimum(laporan: LaporanInventaris) -> Iterator[Sequence[str]]:
    for each in laporan.minimum:
        yield each.huruf, each.sebutan, angka(each.elemen), angka(each.ada), persen(each.terisi, each.tempat)


def _keterangan(laporan: LaporanInventaris) -> Iterator[Sequence[str]]:
    yield "Instansi", f"{laporan.kantor}, dibuat {laporan.dibuat:%d-%m-%Y pukul %H.%M}"
    yield "Peraturan", JUDUL
    yield "Dasar minimum", laporan.dasar
    yield "Asal daftar elemen", TANPA_LAMPIRAN
    yield from (
        (f"Status {status.value}", f"{angka(laporan.status[status])} elemen: {ARTI[status]}") for status in ARTI
    )
    yield from (("Cara menghitung", each) for each in laporan.keterangan())
    yield from (("Yang belum diketahui", each) for each in laporan.celah())
