"""Phone numbers in their domestic form: "0812..." for "+62 812-...", "62812..." and a lost leading zero."""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["telepon"]

_NOT_A_DIGIT: Final = re.compile(r"\D+", re.ASCII)
_BETWEEN: Final = re.compile(r"[/;,|]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_SHORTEST, _LONGEST = 7, 15


def telepon(text: str) -> str | Tanda:
    """Read a phone number, or several with a slash between them.

    >>> telepon("+62 812-0000-0001"), telepon("62812 0000 0001"), telepon("81200000001")
    ('081200000001', '081200000001', '081200000001')
    """
    plain = polos(text)
    if not plain or not plain.strip("0 .+-"):
        return Tanda.KOSONG
    if _LETTER.search(plain):
        return Tanda.TAK_TERBACA
    numbers = [_NOT_A_DIGIT.sub("", part) for part in _BETWEEN.split(plain)]
    if any(len(number) < _SHORTEST for number in numbers):
        numbers = ["".join(numbers)]
    domestic = [_domestic(number) for number in numbers]
    right = all(_SHORTEST <= len(number) <= _LONGEST for number in domestic)
    return "/".join(domestic) if right else Tanda.TAK_TERBACA


def _domestic(number: str) -> str:
    bare = number.removeprefix("00") if number.startswith("0062") else number
    if bare.startswith("62"):
        bare = bare[2:].lstrip("0")
        return f"0{bare}"
    return f"0{bare}" if bare.startswith("8") else bare
