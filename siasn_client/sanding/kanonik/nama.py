"""Names of people, without titles.

Case, double spaces, the kind of apostrophe and the dot of an abbreviated word are noise ("M. NUR", "M NUR");
letters, words and their order are not. A name that is only alike is a suggestion, never equal.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.gelar import pisah
from siasn_client.sanding.kanonik.polos import besar, polos, rusak

__all__ = ["nama"]

_NOISE: Final = re.compile(r"[\s.,;:\"]+")
_AROUND_HYPHEN: Final = re.compile(r"\s?-\s?")  # polos leaves single blanks
_AROUND_APOSTROPHE: Final = re.compile(r"\s?'[\s']*")


def nama(text: str) -> str | Tanda:
    """Read a name.

    >>> nama("Drs. Nur`aini  Putri, M.Si.") == nama("NUR'AINI PUTRI")
    True
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if rusak(plain):
        return Tanda.TAK_TERBACA
    return _settled(plain) or Tanda.KOSONG


def _settled(plain: str) -> str:
    """Take titles and noise off until nothing changes."""
    bare = pisah(plain).nama if "." in plain or "," in plain or " " in plain else plain
    bare = _AROUND_HYPHEN.sub("-", _AROUND_APOSTROPHE.sub("'", _NOISE.sub(" ", besar(bare))))
    bare = bare.strip(" '-")
    return bare if bare == plain else _settled(bare)
