"""Numbers with decimals: marks of an SKP, credit points, money.

SIASN writes a point ("12.500" is twelve and a half); hosts also write a comma, and money with points between the
thousands. One sign that stands once is the decimal one; of two kinds of sign the last is; a sign that stands
several times parts thousands. Zero is "nothing": a number column that nobody filled holds it, and neither a mark
nor points nor a salary of zero says anything.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["desimal", "rupiah"]

_NUMBER: Final = re.compile(r"-?\d{1,18}(?:\.\d{1,18})?", re.ASCII)
_GROUPED: Final = re.compile(r"-?\d{1,3}(?:[.,' ]\d{3})+", re.ASCII)
_MONEY: Final = re.compile(r"^Rp\.? ?", re.IGNORECASE)
_ROUND: Final = re.compile(r"[.,](?:-|0{1,2})$")
_SIGNS: Final = ".,"


def desimal(text: str) -> Decimal | Tanda:
    """Read a mark or credit points.

    >>> [str(desimal(text)) for text in ("91,25", "91.250", "91.25", "1.234,5")]
    ['91.25', '91.25', '91.25', '1234.5']
    >>> desimal("0.000"), desimal("baik")
    (<Tanda.KOSONG: 'kosong'>, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text).replace(" ", "")
    if not plain:
        return Tanda.KOSONG
    found = _NUMBER.fullmatch(_pointed(plain))
    return _number(found[0]) if found else Tanda.TAK_TERBACA


def rupiah(text: str) -> Decimal | Tanda:
    """Read an amount of whole rupiah: points and commas part thousands, but for ",00" and ",-" at the end.

    >>> [str(rupiah(text)) for text in ("Rp 2.785.700,-", "2785700", "2,785,700.00", "2785700.00")]
    ['2785700', '2785700', '2785700', '2785700']
    """
    plain = _MONEY.sub("", polos(text))
    if not plain:
        return Tanda.KOSONG
    bare = _ROUND.sub("", plain)
    if _GROUPED.fullmatch(bare):
        bare = re.sub(r"[.,' ]", "", bare)
    found = _NUMBER.fullmatch(bare)
    return _number(found[0]) if found else Tanda.TAK_TERBACA


def _pointed(plain: str) -> str:
    """The same number with one point at most."""
    last = next((sign for sign in reversed(plain) if sign in _SIGNS), "")
    if not last:
        return plain
    whole, _, part = plain.rpartition(last)
    if last in whole:  # several times the same: thousands
        return re.sub(r"[.,]", "", plain) if _GROUPED.fullmatch(plain) else plain
    other = _SIGNS.replace(last, "")
    if other in whole and not _GROUPED.fullmatch(whole):
        return plain
    return f"{whole.replace(other, '')}.{part}"


def _number(text: str) -> Decimal | Tanda:
    """The number without its idle zeros, so that equal numbers are one text."""
    number = Decimal(text)
    if not number:
        return Tanda.KOSONG
    return Decimal(format(number.normalize(), "f"))
