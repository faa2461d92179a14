"""Indonesian dates and numbers, as they are printed.

Own code, small and table-tested: twelve months and a grouping rule need no locale database.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

__all__ = ["BULAN", "angka", "rentang", "tanggal", "tempat_tanggal"]

BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
_TITIK = "." * 28


def tanggal(hari: date) -> str:
    """Write a date in full.

    >>> tanggal(date(2025, 1, 2))
    '2 Januari 2025'
    """
    return f"{hari.day} {BULAN[hari.month - 1]} {hari.year}"


def rentang(mulai: date, selesai: date) -> str:
    """Write a period of assessment the way the forms do: one year, said once at the end.

    >>> rentang(date(2025, 1, 1), date(2025, 12, 31))
    '1 JANUARI SD 31 DESEMBER TAHUN 2025'

    A period over two years breaks rule V-002; it is printed as it is, so that the error is seen.

    >>> rentang(date(2024, 7, 1), date(2025, 6, 30))
    '1 JULI TAHUN 2024 SD 30 JUNI TAHUN 2025'
    """
    tahun_mulai = "" if mulai.year == selesai.year else f" TAHUN {mulai.year}"
    return f"{_hari_bulan(mulai)}{tahun_mulai} SD {_hari_bulan(selesai)} TAHUN {selesai.year}"


def _hari_bulan(hari: date) -> str:
    return f"{hari.day} {BULAN[hari.month - 1].upper()}"


def tempat_tanggal(tempat: str, hari: date | None) -> str:
    """Write place and date over a signature; what is not known yet is a dotted line to fill by hand.

    >>> tempat_tanggal("Cilacap", date(2025, 1, 2))
    'Cilacap, 2 Januari 2025'
    """
    return f"{tempat or _TITIK}, {tanggal(hari) if hari else _TITIK}"


def angka(nilai: Decimal) -> str:
    """Write a number with Indonesian separators; no digit is added or lost.

    >>> angka(Decimal("1234567.50"))
    '1.234.567,50'
    """
    bulat, _, pecahan = f"{nilai:,f}".partition(".")
    return bulat.replace(",", ".") + ("," + pecahan if pecahan else "")
