"""Ratings and predikat of SKP as SIASN's ids; hosts keep them as words.

Ids: hasil and perilaku 1 di atas, 2 sesuai, 3 di bawah ekspektasi; kuadran 1 sangat baik, 2 baik,
3 butuh perbaikan, 4 kurang, 5 sangat kurang (SIASN's reference tables; "ESPEKTASI" is their spelling).
The words are those of PermenPANRB 6/2022. A host whose numbers run the other way says so in its mapping.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["kuadran", "rating"]

_NUMBER: Final = re.compile(r"0*([1-5])(?:[.,]0+)?")
_NOT_A_LETTER: Final = re.compile(r"[^a-z]+")
_RATINGS: Final = {"diatas": "1", "sesuai": "2", "dibawah": "3"}
_EXPECTATION: Final = re.compile(r"(?:harapan|e[ks]+pek?tasi)$")
_KUADRAN: Final = {
    "sangatbaik": "1",
    "baik": "2",
    "butuhperbaikan": "3",
    "cukup": "3",
    "butuhperbaikancukup": "3",
    "cukupbutuhperbaikan": "3",
    "kurang": "4",
    "kurangmisconduct": "4",
    "sangatkurang": "5",
}


def rating(text: str) -> str | Tanda:
    """Read a rating of hasil kerja or perilaku kerja.

    >>> rating("Di Atas Ekspektasi"), rating("DIATAS ESPEKTASI"), rating("2"), rating("Baik")
    ('1', '1', '2', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _read(text, _RATINGS, "123")


def kuadran(text: str) -> str | Tanda:
    """Read a predikat kinerja.

    >>> kuadran("Sangat Baik"), kuadran("BUTUH PERBAIKAN"), kuadran("5.0")
    ('1', '3', '5')
    """
    return _read(text, _KUADRAN, "12345")


def _read(text: str, words: dict[str, str], codes: str) -> str | Tanda:
    plain = polos(text)
    if not plain or not plain.strip("0.,"):
        return Tanda.KOSONG
    if found := _NUMBER.fullmatch(plain):
        return found[1] if found[1] in codes else Tanda.TAK_TERBACA
    bare = _EXPECTATION.sub("", _NOT_A_LETTER.sub("", plain.lower()))
    return words.get(bare, Tanda.TAK_TERBACA)
