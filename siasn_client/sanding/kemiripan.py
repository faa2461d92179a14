"""How much two different values look like one value: whole numbers from 0 to 100, never an equality.

Used in two places: as evidence when rows without a common key are paired, and for suggestions to a clerk.
Own code and integer arithmetic, so that every machine and every Python gives the same figure.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from siasn_client.baris import Nilai, Tahun
from siasn_client.sanding.nomor_urut import senomor

__all__ = ["PENUH", "Kemiripan", "jarak", "mirip_nomor", "mirip_tanggal", "mirip_teks", "persis"]

Kemiripan = Callable[[Nilai, Nilai], int]

PENUH: Final = 100
_BY_EDITS: Final = {0: PENUH, 1: 85, 2: 60}
_OTHER_FORM: Final = 60
_TOO_SHORT: Final = 4
_LETTERS_PER_SLIP: Final = 6
_OTHER_ORDER: Final = 70
_SWAPPED: Final = 80
_BY_DAYS: Final = ((31, 70), (92, 50), (366, 25))
_SAME_YEAR: Final = 60


def persis(satu: Nilai, lain: Nilai) -> int:
    """Return 100 for equal values, else 0: codes and ids are not alike, they are equal or not.

    >>> persis("31", "31"), persis("31", "13")
    (100, 0)
    """
    return PENUH if satu == lain else 0


def jarak(satu: str, lain: str, batas: int) -> int:
    """Count the slips between two texts (a letter too many, too few, another one, two neighbours swapped).

    Stops counting above *batas* and then returns ``batas + 1``.

    >>> jarak("0123", "0132", 2), jarak("0123", "123", 2), jarak("0123", "9876", 2)
    (1, 1, 3)
    """
    satu, lain = _without_ends(satu, lain)
    if not satu or not lain or abs(len(satu) - len(lain)) > batas:
        return min(max(len(satu), len(lain)), batas + 1)
    if len(set(satu) - set(lain)) > batas or len(set(lain) - set(satu)) > batas:
        return batas + 1  # no slip takes away more than one foreign sign
    before: list[int] = []
    last = list(range(len(lain) + 1))
    for i, sign in enumerate(satu, start=1):
        row = [i] + [batas + 1] * len(lain)
        for j in range(max(1, i - batas), min(len(lain), i + batas) + 1):
            other = lain[j - 1]
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (sign != other))
            if i > 1 and j > 1 and sign == lain[j - 2] and satu[i - 2] == other:
                best = min(best, before[j - 2] + 1)
            row[j] = best
        if min(row) > batas:
            return batas + 1
        before, last = last, row
    return min(last[-1], batas + 1)


def _without_ends(satu: str, lain: str) -> tuple[str, str]:
    """Take off what both begin and end with: it costs nothing and most of two like texts is that."""
    shorter = min(len(satu), len(lain))
    head = tail = 0
    while head < shorter and satu[head] == lain[head]:
        head += 1
    while tail < shorter - head and satu[-1 - tail] == lain[-1 - tail]:
        tail += 1
    return satu[head : len(satu) - tail], lain[head : len(lain) - tail]


def mirip_nomor(satu: Nilai, lain: Nilai) -> int:
    """Compare two numbers of decrees: one or two slips, the same serial in another form, or nothing.

    Numbers of one office share most of their signs, so a share of equal signs would say little. What stands between
    the parts is no sign: a letter that a scanner saw among digits is one slip, though it makes three parts of one.

    >>> mirip_nomor("800/0001/BKD/2023", "800/0010/BKD/2023"), mirip_nomor("800/0001/BKD", "800/0456/BKD")
    (85, 0)
    >>> mirip_nomor("821/0456/BKD/2023", "0456/BKPSDM"), mirip_nomor("800/0456/BKD/2023", "800/0456/BKD/2/O/23")
    (60, 60)
    """
    if satu == lain:
        return PENUH
    if not (isinstance(satu, str) and isinstance(lain, str)) or min(len(satu), len(lain)) < _TOO_SHORT:
        return 0
    return _BY_EDITS.get(jarak(satu, lain, 2), 0) or (_OTHER_FORM if _split(satu, lain) or senomor(satu, lain) else 0)


def _split(satu: str, lain: str) -> bool:
    """Whether one sign, read as a letter or as a digit, parts a number otherwise: "2021" and "2O21"."""
    if satu.count("/") == lain.count("/"):
        return False
    return jarak(satu.replace("/", ""), lain.replace("/", ""), 1) <= 1


def mirip_teks(satu: Nilai, lain: Nilai) -> int:
    """Compare two names: one slip in about six letters, or the same words in another order.

    >>> mirip_teks("BUDI SANTOSO", "BUDI SANTOSA"), mirip_teks("BUDI SANTOSO", "SANTOSO BUDI"), mirip_teks("A", "B")
    (85, 70, 0)
    """
    if satu == lain:
        return PENUH
    if not (isinstance(satu, str) and isinstance(lain, str)):
        return 0
    allowed = min(len(satu), len(lain)) // _LETTERS_PER_SLIP
    slips = jarak(satu, lain, allowed)
    if slips <= allowed:
        return max(PENUH - 15 * slips, _BY_EDITS[2])
    return _OTHER_ORDER if sorted(satu.split()) == sorted(lain.split()) else 0


def mirip_tanggal(satu: Nilai, lain: Nilai) -> int:
    """Compare two dates: by their distance in days, or with day and month swapped; years by equality.

    >>> mirip_tanggal(date(2022, 4, 1), date(2022, 4, 15)), mirip_tanggal(date(2022, 4, 1), date(2022, 1, 4))
    (70, 80)
    >>> mirip_tanggal(date(2022, 4, 1), Tahun(2022)), mirip_tanggal(date(2022, 4, 1), date(2019, 4, 1))
    (60, 0)
    """
    if satu == lain:
        return PENUH
    if isinstance(satu, date) and isinstance(lain, date):
        if (satu.year, satu.month, satu.day) == (lain.year, lain.day, lain.month):
            return _SWAPPED
        apart = abs((satu - lain).days)
        return next((like for days, like in _BY_DAYS if apart <= days), 0)
    return _SAME_YEAR if _year(satu) is not None and _year(satu) == _year(lain) else 0


def _year(value: Nilai) -> int | None:
    match value:
        case Tahun():
            return value.tahun
        case date():
            return value.year
    return None
