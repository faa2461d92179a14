"""How long something took or lasts, where people wrote words: hours of a training, years and months of a sanction.

"40 JP", "40 jam pelajaran"; "1 (satu) tahun 6 bulan" in one column that both fields are read from. Zero is
"nothing": it is what a form that was not filled in holds.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["jumlah_jam", "masa_bulan", "masa_tahun"]

_BARE: Final = re.compile(r"0*(\d{1,6})(?:[.,]0+)?")
_HOURS: Final = re.compile(r"0*(\d{1,6})(?:[.,]0+)? ?(?:jp|jpl|jam(?: ?pel(?:ajaran|atihan)?)?|j)\.?", re.IGNORECASE)
_IN_WORDS: Final = re.compile(r"\([a-z ]*\)", re.IGNORECASE)
_YEARS: Final = r"(?:th|thn|tahun)\b\.?"
_MONTHS: Final = r"(?:bl|bln|bulan)\b\.?"
_PARTS: Final = re.compile(
    rf"(?:0*(?P<tahun>\d{{1,3}}) ?{_YEARS})?(?: ?(?:,|dan)? ?0*(?P<bulan>\d{{1,3}}) ?{_MONTHS})?", re.IGNORECASE
)


def jumlah_jam(text: str) -> int | Tanda:
    """Read a number of hours of lesson (JP); a number of days is not one.

    >>> jumlah_jam("40 JP"), jumlah_jam("040"), jumlah_jam("40 jam pelajaran"), jumlah_jam("5 hari")
    (40, 40, 40, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    found = _BARE.fullmatch(plain) or _HOURS.fullmatch(plain)
    if not found:
        return Tanda.TAK_TERBACA
    return int(found[1]) or Tanda.KOSONG


def masa_tahun(text: str) -> int | Tanda:
    """Read the years of a duration: a bare number, or the years in words that name their units.

    >>> masa_tahun("1"), masa_tahun("1 (satu) tahun 6 bulan"), masa_tahun("6 bulan")
    (1, 1, <Tanda.KOSONG: 'kosong'>)
    """
    return _part(text, "tahun")


def masa_bulan(text: str) -> int | Tanda:
    """Read the months of a duration: a bare number, or the months in words that name their units.

    >>> masa_bulan("6"), masa_bulan("1 tahun, 6 bulan"), masa_bulan("1 tahun"), masa_bulan("lama")
    (6, 6, <Tanda.KOSONG: 'kosong'>, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _part(text, "bulan")


def _part(text: str, name: str) -> int | Tanda:
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if bare := _BARE.fullmatch(plain):
        return int(bare[1]) or Tanda.KOSONG
    found = _PARTS.fullmatch(" ".join(_IN_WORDS.sub(" ", plain).split()))
    if not found or not any(found.groups()):
        return Tanda.TAK_TERBACA
    return int(found[name] or 0) or Tanda.KOSONG
