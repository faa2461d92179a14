"""Whole numbers: years and months of service."""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["bilangan"]

_WHOLE: Final = re.compile(r"0*(\d{1,9})(?:[.,]0+)?(?: ?(?:th|thn|tahun|bl|bln|bulan)\.?)?", re.IGNORECASE)


def bilangan(text: str) -> int | Tanda:
    """Read a whole number; zero is a number, not "nothing".

    >>> bilangan("08"), bilangan("12.0"), bilangan("3 tahun"), bilangan("1,5")
    (8, 12, 3, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    found = _WHOLE.fullmatch(plain)
    return int(found[1]) if found else Tanda.TAK_TERBACA
