"""A month as its number: SIASN writes 1 to 12, hosts also write its name, or a whole date."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos
from siasn_client.sanding.kanonik.tanggal import BULAN, tanggal_lahir

__all__ = ["bulan"]

_NUMBER: Final = re.compile(r"0*(\d{1,2})(?:[.,]0+)?")


def bulan(text: str) -> int | Tanda:
    """Read a month; 0 is "nothing", 13 is unreadable.

    >>> bulan("3"), bulan("03"), bulan("Maret"), bulan("2024-03-31"), bulan("0"), bulan("13")
    (3, 3, 3, 3, <Tanda.KOSONG: 'kosong'>, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    if not plain.strip("0.,"):
        return Tanda.KOSONG
    if found := _NUMBER.fullmatch(plain):
        number = int(found[1])
        return number if number <= len(BULAN) else Tanda.TAK_TERBACA
    named = next((n for n, names in enumerate(BULAN, 1) if plain.lower().rstrip(".") in names.split()), 0)
    if named:
        return named
    read = tanggal_lahir(plain)
    return read.month if isinstance(read, date) else Tanda.KOSONG if read is Tanda.KOSONG else Tanda.TAK_TERBACA
