"""Free text that is a name of something: a place, a school.

Case, spaces, dots and commas are noise; the words and their order are not.
"KAB." and "KABUPATEN" are one word; a kota is never a kabupaten.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import besar, polos, rusak

__all__ = ["teks", "tempat"]

_INITIALS: Final = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\b)")
_NOISE: Final = re.compile(r"[\s.,;:\"()\[\]]+")
_KABUPATEN: Final = re.compile(r"^KABUPATEN(?= )")


def teks(text: str) -> str | Tanda:
    """Read free text.

    >>> teks("S.D. Negeri 1, Contoh ") == teks("SD NEGERI 1 CONTOH"), teks("SMP 1.2") == teks("SMP 12")
    (True, False)
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if rusak(plain):
        return Tanda.TAK_TERBACA
    words = _NOISE.sub(" ", _INITIALS.sub(r"\1", besar(plain))).strip(" '-")
    return words or Tanda.KOSONG


def tempat(text: str) -> str | Tanda:
    """Read the name of a place of birth.

    >>> tempat("Kabupaten Contoh") == tempat("KAB. CONTOH"), tempat("Kota Contoh") == tempat("Kab. Contoh")
    (True, False)
    """
    words = teks(text)
    return words if isinstance(words, Tanda) else _KABUPATEN.sub("KAB", words)
