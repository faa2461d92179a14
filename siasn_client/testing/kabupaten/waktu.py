"""The kabupaten's own calendar: the day on which it is looked at, and arithmetic by months."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from siasn_client.testing.kabupaten.acak import Acak

__all__ = ["HARI_INI", "TAHUN_SKP", "akhir_tahun", "geser_bulan", "hari_kerja_sebelum", "selisih_bulan", "tambah_tahun"]

HARI_INI: Final = date(2026, 11, 1)
"""The day on which everybody's state is true. Fixed: no clock is read."""

TAHUN_SKP: Final = (2022, 2023, 2024, 2025)


def geser_bulan(hari: date, bulan: int) -> date:
    """Return the first day of the month *bulan* months from that of *hari*.

    >>> geser_bulan(date(2024, 11, 20), 2), geser_bulan(date(2024, 1, 1), -1)
    (datetime.date(2025, 1, 1), datetime.date(2023, 12, 1))
    """
    tahun, nol = divmod(hari.year * 12 + hari.month - 1 + bulan, 12)
    return date(tahun, nol + 1, 1)


def selisih_bulan(awal: date, akhir: date) -> int:
    """Return the months from one first-of-month to another."""
    return (akhir.year - awal.year) * 12 + akhir.month - awal.month


def tambah_tahun(hari: date, tahun: int) -> date:
    """Return the same day *tahun* years on; 29 February becomes 28.

    >>> tambah_tahun(date(2024, 2, 29), 1)
    datetime.date(2025, 2, 28)
    """
    try:
        return hari.replace(year=hari.year + tahun)
    except ValueError:
        return hari.replace(year=hari.year + tahun, day=28)


def hari_kerja_sebelum(acak: Acak, hari: date, paling_awal: int = 10, paling_akhir: int = 45) -> date:
    """Return a weekday some days before *hari*, as decrees are signed before they take effect."""
    hasil = hari - timedelta(days=acak.antara(paling_awal, paling_akhir))
    return hasil - timedelta(days=max(0, hasil.weekday() - 4))


def akhir_tahun(tahun: int) -> date:
    """Return 31 December."""
    return date(tahun, 12, 31)
