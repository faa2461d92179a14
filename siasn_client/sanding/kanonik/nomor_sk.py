"""Numbers of decrees and diplomas, without the noise between their parts.

"800/0001/BKD/2023", "800 / 0001 / BKD / 2023" and "800.0001.BKD-2023" are one number: what counts is the
sequence of words and numbers, not what separates them. Zeros stay, so "800/12/3" and "800/1/23" do not meet; but
a number of nothing but zeros is what a form demanded, and pairs nobody.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import besar, polos, rusak

__all__ = ["nomor_sk"]

_PART: Final = re.compile(r"\d+|[^\W\d_]+")
_HEADING: Final = frozenset({"NO", "NOMOR", "NOMER"})


def nomor_sk(text: str) -> str | Tanda:
    """Read the number of a decree.

    >>> nomor_sk("Nomor: 800 / 0001/BKD/2023"), nomor_sk("KEP.12/2020") == nomor_sk("KEP 12 /2020")
    ('800/0001/BKD/2023', True)
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if rusak(plain):
        return Tanda.TAK_TERBACA
    parts = _PART.findall(besar(plain))
    while len(parts) > 1 and parts[0] in _HEADING:
        del parts[0]
    if not "".join(parts).strip("0"):
        return Tanda.KOSONG
    return "/".join(parts)
