"""Whole numbers: years and months of service, each with its own unit behind it or none."""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["banyak_bulan", "banyak_tahun"]

_WHOLE: Final = re.compile(r"0*(\d{1,9})(?:[.,]0+)? ?")
_YEARS: Final = re.compile(r"(?:(?:th|thn|tahun)\.?)?", re.IGNORECASE)
_MONTHS: Final = re.compile(r"(?:(?:bl|bln|bulan)\.?)?", re.IGNORECASE)


def banyak_tahun(text: str) -> int | Tanda:
    """Read a number of years; zero is a number, not "nothing".

    >>> banyak_tahun("08"), banyak_tahun("12.0"), banyak_tahun("3 tahun"), banyak_tahun("3 bulan")
    (8, 12, 3, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _read(text, _YEARS)


def banyak_bulan(text: str) -> int | Tanda:
    """Read a number of months; zero is a number, not "nothing".

    >>> banyak_bulan("5 bln"), banyak_bulan("0"), banyak_bulan("1,5")
    (5, 0, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _read(text, _MONTHS)


def _read(text: str, satuan: re.Pattern[str]) -> int | Tanda:
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    found = _WHOLE.match(plain)
    return int(found[1]) if found and satuan.fullmatch(plain, found.end()) else Tanda.TAK_TERBACA
