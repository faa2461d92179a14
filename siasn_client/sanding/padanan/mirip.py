"""How much two canonical words look like one: typing slips, cut words, words without their vowels. Never an equality.

Whole numbers from 0 to 100, symmetric, and the same with and without rapidfuzz, which only counts slips faster.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from siasn_client.sanding.kemiripan import PENUH, jarak
from siasn_client.sanding.padanan.singkatan import TINGKAT

try:
    from rapidfuzz.distance import OSA
except ImportError:
    _osa = None
else:
    _osa = OSA.distance

__all__ = ["AMBANG", "dipercepat", "mirip_kata", "potongan", "tulang", "tulang_dari"]

AMBANG: Final = 60
"""Words that are less alike than this are two words."""

_SHORTEST: Final = 3
_VOWELS: Final = frozenset("AIUEO")
_SLIPS: Final = ((9, 3), (6, 2), (4, 1))
_CUT, _WITHOUT_VOWELS, _INSIDE = 80, 66, 62


def dipercepat() -> bool:
    """Is rapidfuzz there? What comes out is the same either way."""
    return _osa is not None


def slip(satu: str, lain: str, batas: int) -> int:
    """Count slips up to *batas*, as :func:`siasn_client.sanding.kemiripan.jarak`, which defines them."""
    return jarak(satu, lain, batas) if _osa is None else int(_osa(satu, lain, score_cutoff=batas))


@lru_cache(maxsize=1 << 16)
def mirip_kata(satu: str, lain: str) -> int:
    """Compare two words; below :data:`AMBANG` they are 0. A number or a level is equal or not.

    >>> mirip_kata("KEPEGAWAIAN", "KEPEGAWIAAN"), mirip_kata("KEPEG", "KEPEGAWAIAN"), mirip_kata("S1", "S2")
    (91, 80, 0)
    """
    if satu == lain:
        return PENUH
    short, long = sorted((satu, lain), key=lambda word: (len(word), word))
    if len(short) < _SHORTEST or short.isdecimal() or long.isdecimal() or {satu, lain} & TINGKAT:
        return 0
    if potongan(short, long):
        return max(_CUT, 95 * len(short) // len(long))
    found = _by_slips(short, long)
    if found < _WITHOUT_VOWELS and tulang(short) and tulang_dari(short, long):
        found = _WITHOUT_VOWELS
    if found < _INSIDE and len(short) > 2 * _SHORTEST - 2 and short in long:
        found = _INSIDE
    return found


def _by_slips(short: str, long: str) -> int:
    allowed = next((slips for length, slips in _SLIPS if len(short) >= length), 0)
    if not allowed or len(long) - len(short) > allowed:
        return 0
    slips = slip(short, long, allowed)
    like = PENUH - PENUH * slips // len(long)
    return like if slips <= allowed and like >= AMBANG else 0


def potongan(pendek: str, panjang: str) -> bool:
    """Is the shorter word the beginning of the longer one: "PENGADMIN" for "PENGADMINISTRASI"?"""
    return len(pendek) >= _SHORTEST and panjang.startswith(pendek)


def tulang(word: str) -> bool:
    """Does a word look as if its vowels had been left out: at most a third of its letters are vowels?"""
    return len(word) >= _SHORTEST and 3 * sum(letter in _VOWELS for letter in word) <= len(word)


def tulang_dari(pendek: str, panjang: str) -> bool:
    """Do the letters of the shorter word stand in the longer one in that order, the first one first?

    >>> tulang_dari("KSHTN", "KESEHATAN"), tulang_dari("KSHTN", "KEUANGAN")
    (True, False)
    """
    if pendek[:1] != panjang[:1] or len(pendek) >= len(panjang):
        return False
    letters = iter(panjang)
    return all(letter in letters for letter in pendek)
