"""Phone numbers in their domestic form: "0812..." for "+62 812-...", "62812..." and a lost leading zero.

A stroke stands between two numbers, or behind an area code ("0281/636001"); a shorter way to write two
numbers ("0812.../2") has no canonical form. A foreign number keeps its plus.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["telepon"]

_NOT_A_DIGIT: Final = re.compile(r"\D+", re.ASCII)
_BETWEEN: Final = re.compile(r"[/;,|]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_AREA_CODE: Final = re.compile(r"0\d{2,3}")
_SHORTEST, _LONGEST = 7, 15
_MOBILE_AT_LEAST: Final = 9  # digits without the leading zero; shorter ones are a fixed line in its own town


def telepon(text: str) -> str | Tanda:
    """Read a phone number, or several with a slash between them.

    >>> telepon("+62 812-0000-0001"), telepon("62812 0000 0001"), telepon("81200000001")
    ('081200000001', '081200000001', '081200000001')
    >>> telepon("0281/636001"), telepon("081200000001/2"), telepon("+81 2000 0001")
    ('0281636001', <Tanda.TAK_TERBACA: 'tak_terbaca'>, '+8120000001')
    """
    plain = polos(text)
    digits = _NOT_A_DIGIT.sub("", plain)
    if _LETTER.search(plain) or (plain and not digits):
        return Tanda.TAK_TERBACA
    if not digits.strip("0"):
        return Tanda.KOSONG
    parts = [part for part in _BETWEEN.split(plain) if _NOT_A_DIGIT.sub("", part)]
    if len(parts) > 1 and _AREA_CODE.fullmatch(_NOT_A_DIGIT.sub("", parts[0])):
        parts[:2] = [parts[0] + parts[1]]
    domestic = [_domestic(part.strip(" (")) for part in parts]
    right = all(_SHORTEST <= len(number.lstrip("+")) <= _LONGEST for number in domestic)
    return "/".join(domestic) if right else Tanda.TAK_TERBACA


def _domestic(part: str) -> str:
    digits = _NOT_A_DIGIT.sub("", part)
    international = part.startswith("+") or digits.startswith("00")
    bare = digits.lstrip("0") if digits.startswith("00") else digits
    if bare.startswith("62"):
        return f"0{bare[2:].lstrip('0')}"
    if international and not bare.startswith("0"):
        return f"+{bare}"
    return f"0{bare}" if bare.startswith("8") and len(bare) >= _MOBILE_AT_LEAST else bare
