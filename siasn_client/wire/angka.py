"""Numbers as SIASN writes them: text, JSON integers, or either.

Seen on the wire: ``"34"``, ``"12.500"`` (credit points, three decimals), ``"0"``, ``""``, ``null``;
``mkTahun``, ``mkBulan`` and ``bupPensiun`` as JSON integers; ``hasilKinerjaNilai`` undecided.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Final

from pydantic import BeforeValidator, PlainSerializer

__all__ = ["AngkaKirim", "AngkaKredit", "Bulat", "Desimal", "parse_angka_kredit", "parse_bulat", "parse_desimal"]

_SERIBU: Final = Decimal("0.001")
_NUMBER: Final = re.compile(r"[+-]?\d{1,18}(?:\.\d{1,18})?", re.ASCII)


def parse_desimal(raw: object) -> Decimal | None:
    """Read one number; None when there is none.

    Raises:
        ValueError: not a plain number of at most 18 digits; the message does not repeat the value.

    >>> parse_desimal("12.500"), parse_desimal(""), parse_desimal(3)
    (Decimal('12.500'), None, Decimal('3'))
    """
    if raw is None:
        return None
    if isinstance(raw, Decimal):
        raw = format(raw, "f")
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        raise ValueError("not a number")
    bare = str(raw).strip()
    if not bare:
        return None
    if _NUMBER.fullmatch(bare) is None:
        raise ValueError("not a number")
    return Decimal(bare)


def parse_bulat(raw: object) -> int | None:
    """Read one whole number; None when there is none.

    Raises:
        ValueError: not a whole number.

    >>> parse_bulat("34"), parse_bulat("2.0"), parse_bulat(None)
    (34, 2, None)
    """
    if type(raw) is int:
        return raw
    number = parse_desimal(raw)
    if number is None:
        return None
    if number != number.to_integral_value():
        raise ValueError("not a whole number")
    return int(number)


def parse_angka_kredit(raw: object) -> Decimal | None:
    """Read credit points and give them their three decimals; None when there are none.

    Raises:
        ValueError: negative, or more than three decimals: points are never rounded here.

    >>> parse_angka_kredit("12.5"), parse_angka_kredit(13), parse_angka_kredit("")
    (Decimal('12.500'), Decimal('13.000'), None)
    """
    points = parse_desimal(raw)
    if points is None:
        return None
    exact = points.quantize(_SERIBU)
    if exact != points or exact < 0:
        raise ValueError("not credit points")
    return exact


def _dump(value: int | Decimal | None) -> str | None:
    return None if value is None else str(value)


def _points(value: Decimal | None) -> str:
    return "" if value is None else str(value)


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


Bulat = Annotated[int | None, BeforeValidator(parse_bulat), PlainSerializer(_dump, when_used="json")]
"""A whole number of a record: years, months, a rating."""

Desimal = Annotated[Decimal | None, BeforeValidator(parse_desimal), PlainSerializer(_dump, when_used="json")]
"""A number of a record that may have decimals: money, credit points. Digits are kept as written."""

AngkaKredit = Annotated[Decimal | None, BeforeValidator(parse_angka_kredit), PlainSerializer(_points, when_used="json")]
"""Credit points of a write: text with three decimals (``"12.500"``), ``""`` for none."""

AngkaKirim = Annotated[Decimal | None, BeforeValidator(parse_desimal), PlainSerializer(_number, when_used="json")]
"""A number of a write that is a JSON number: the ratings of the old SKP."""
