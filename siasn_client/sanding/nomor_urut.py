"""The serial inside the number of a decree: what is counted up, between the code of the matter and the unit or year.

Numbers of one office share their code, their unit and their year; the serial ("nomor urut") is the part that names the
decree. A number whose code, unit or year was written otherwise is still that number; one with another serial is another
one, however alike they look. Pure and symmetric.

The order code, serial, unit, year is what public decrees show, and the codes are those of Permendagri 83/2022 (three
digits, 800 for personnel); an office may number otherwise. In doubt there is no serial.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from attrs import field, frozen

__all__ = ["beda_tahun", "senomor"]

_LEAST_DIGITS: Final = 3  # "12" comes again every year and in every office
_CODE_DIGITS: Final = 3
_PERSONNEL: Final = "8"
_SUB_NUMBER: Final = 2
_YEARS: Final = ("1945", "2049")


def senomor(satu: str, lain: str) -> bool:
    """Tell whether two canonical numbers have one serial and differ in nothing but code, unit or year.

    A sub-number or one letter behind the serial belongs to it: two decrees of one day are numbered so, and so is the
    one that corrects another.

    >>> senomor("800/0456/BKD/2023", "821/456/BKPSDM/2032"), senomor("800/0456/BKD/2023", "800/0457/BKD/2023")
    (True, False)
    >>> senomor("800/0456/1/2023", "800/0456/2/2023"), senomor("800/0456/BKD", "800/0456/A/BKD")
    (False, False)
    """
    left, right = _take_apart(satu), _take_apart(lain)
    if left.size != right.size or left.dated == right.dated:
        one, other = left.serial, right.serial
    else:  # where one ends in a year, the other's last part is a mistyped one
        one = left.serial if left.dated else left.but_last
        other = right.serial if right.dated else right.but_last
    if not one or one != other:
        return False
    return _same_behind(_behind(one, satu), _behind(one, lain))


def beda_tahun(satu: str, lain: str) -> bool:
    """Tell whether two canonical numbers end in two years.

    >>> beda_tahun("156/SRT/2015", "156/SRT/2016"), beda_tahun("156/SRT/2015", "156/SRT/2715")
    (True, False)
    """
    left, right = satu.rpartition("/")[2], lain.rpartition("/")[2]
    return left != right and _is_year(left) and _is_year(right)


@frozen
class _Number:
    """One number, taken apart. A serial is "" where there is none, and without leading zeros.

    Args:
        size: how many parts there are.
        dated: whether it ends in a year.
        serial: the serial.
        but_last: the serial, were the last part a year.
    """

    size: int
    dated: bool
    serial: str = field(repr=False)
    but_last: str = field(repr=False)


@lru_cache(maxsize=256)  # the rows of one person, each held against all of the other side
def _take_apart(text: str) -> _Number:
    parts = text.split("/")
    dated = _is_year(parts[-1])
    but_last = _serial(parts[:-1])
    return _Number(len(parts), dated, but_last if dated else _serial(parts), but_last)


def _is_year(part: str) -> bool:
    return len(part) == len(_YEARS[0]) and _YEARS[0] <= part <= _YEARS[1]


def _serial(parts: Sequence[str]) -> str:
    """The first long number that is not a code; the one after it is the unit's."""
    long = [n for n, part in enumerate(parts) if part.isdigit() and len(part) >= _LEAST_DIGITS]
    if not long:
        return ""
    first = parts[long[0]]
    code = long[0] == 0 and len(first) == _CODE_DIGITS and not first.startswith("0")
    if not code:
        return first.lstrip("0")
    if len(long) > 1:
        return parts[long[1]].lstrip("0")
    alone = not first.startswith(_PERSONNEL) and not any(part.isdigit() for part in parts[1:])
    return first if alone else ""


def _behind(serial: str, text: str) -> list[str]:
    parts = text.split("/")
    return parts[next(n for n, part in enumerate(parts) if part.lstrip("0") == serial) + 1 :]


def _same_behind(satu: Sequence[str], lain: Sequence[str]) -> bool:
    """Whether no sub-number and no other number but a year sets two numbers with one serial apart."""
    if _sub_number(satu) != _sub_number(lain):
        return False
    one, other = ([part for part in parts[:-1] if part.isdigit()] for parts in (satu, lain))
    return not one or not other or one == other


def _sub_number(behind: Sequence[str]) -> str:
    part = behind[0] if behind else ""
    return part if len(part) <= (_SUB_NUMBER if part.isdigit() else 1) else ""
