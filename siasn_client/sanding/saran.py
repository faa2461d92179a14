"""Hints for the clerk on two values that differ: what the slip may have been. Never a reason to call them equal."""

from __future__ import annotations

from datetime import date
from typing import Final

from siasn_client.baris import Nilai, Tanda
from siasn_client.sanding.kemiripan import jarak

__all__ = ["saran"]

_MOST_SLIPS: Final = 2
_LETTERS_PER_SLIP: Final = 4


def saran(satu: Nilai | Tanda, lain: Nilai | Tanda) -> str:
    """Say in Indonesian how two different values may be one, "" when nothing suggests it.

    >>> saran("BUDI SANTOSO", "BUDI SANTOSA"), saran("1234", "1243"), saran("A", "B")
    ('beda satu huruf, mungkin salah ketik', 'dua angka bersebelahan tertukar', '')
    >>> saran(date(2022, 4, 1), date(2022, 1, 4)), saran(date(2022, 4, 1), date(2021, 4, 1))
    ('tanggal dan bulan tertukar', 'hanya tahunnya yang beda')
    """
    if isinstance(satu, date) and isinstance(lain, date):
        return _about_dates(satu, lain)
    if isinstance(satu, str) and isinstance(lain, str):
        return _about_texts(satu, lain)
    return ""


def _about_dates(satu: date, lain: date) -> str:
    if satu.year == lain.year and (satu.month, satu.day) == (lain.day, lain.month):
        return "tanggal dan bulan tertukar"
    if (satu.month, satu.day) == (lain.month, lain.day):
        return "hanya tahunnya yang beda"
    return ""


def _about_texts(satu: str, lain: str) -> str:
    if sorted(satu.split()) == sorted(lain.split()):
        return "kata-katanya sama, urutannya beda"
    slips = jarak(satu, lain, _MOST_SLIPS)
    if slips > _MOST_SLIPS or min(len(satu), len(lain)) < _LETTERS_PER_SLIP * slips:
        return ""
    kind = "angka" if satu.isdigit() and lain.isdigit() else "huruf"
    if slips == 1 and sorted(satu) == sorted(lain):
        return f"dua {kind} bersebelahan tertukar"
    return f"beda {'satu' if slips == 1 else 'dua'} {kind}, mungkin salah ketik"
