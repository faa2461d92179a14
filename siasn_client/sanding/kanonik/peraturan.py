"""The number of a regulation, as a sanction names it: number and year, whatever stands around them."""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.nomor_sk import nomor_sk
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["nomor_pp"]

_PP: Final = re.compile(
    r"(?:(?:pp|p\.p\.?|peraturan pemerintah)(?: ?r\.?i\.?)?)?[ .,]{0,4}(?:no(?:mor|\.)?)?[ .]{0,4}0{0,4}(\d{1,3})"
    r"[ ,]{0,4}(?:/|-|tahun|thn\.?|th\.?) {0,4}((?:19|20)\d\d)",
    re.IGNORECASE,
)


def nomor_pp(text: str) -> str | Tanda:
    """Read the number of a Peraturan Pemerintah; anything else is read as the number of a decree.

    >>> nomor_pp("PP No. 94 Tahun 2021"), nomor_pp("94/2021"), nomor_pp("PP 053/2010")
    ('94/2021', '94/2021', '53/2010')
    """
    found = _PP.fullmatch(polos(text))
    return f"{found[1]}/{found[2]}" if found else nomor_sk(text)
