"""Whole numbers: years and months of service, each with its own unit behind it or none; the class of a position."""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["banyak_bulan", "banyak_tahun", "kelas_jabatan"]

_WHOLE: Final = re.compile(r"0*(\d{1,9})(?:[.,]0+)? ?")
_YEARS: Final = re.compile(r"(?:(?:th|thn|tahun)\.?)?", re.IGNORECASE)
_MONTHS: Final = re.compile(r"(?:(?:bl|bln|bulan)\.?)?", re.IGNORECASE)

_CLASS: Final = re.compile(r"(?:kelas(?: jabatan)?[.: ]*)?0*(\d{1,2})(?:[.,]0+)?", re.IGNORECASE)


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


def kelas_jabatan(text: str) -> str | Tanda:
    """Read the class of a position (1 to 17), as the text that SIASN is sent.

    >>> kelas_jabatan("9"), kelas_jabatan("Kelas 09"), kelas_jabatan("0"), kelas_jabatan("IX")
    ('9', '9', <Tanda.KOSONG: 'kosong'>, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    if not plain.strip("0.,"):
        return Tanda.KOSONG
    found = _CLASS.fullmatch(plain)
    return found[1] if found and int(found[1]) else Tanda.TAK_TERBACA


def _read(text: str, satuan: re.Pattern[str]) -> int | Tanda:
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    found = _WHOLE.match(plain)
    return int(found[1]) if found and satuan.fullmatch(plain, found.end()) else Tanda.TAK_TERBACA
