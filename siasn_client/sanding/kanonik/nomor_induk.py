"""Identity numbers: NIK, and the NIP or NRP of an assessor.

A number that lost digits (15 significant ones in a spreadsheet, ``3.3E+15``) is unreadable, never repaired.
NIP: 18 digits (Perka BKN 22/2007); NIK: 16 digits (PP 37/2007 Pasal 37).
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import besar, polos

__all__ = ["nik", "nip_atau_nrp"]

_NOISE: Final = re.compile(r"[\s.\-/']+")
_NIK_DIGITS: Final = 16
_LABEL: Final = re.compile(r"^(?:NIP|NRP):?(?=\d)")
_NRP: Final = re.compile(r"[A-Z0-9]{4,20}")
_EXPONENT: Final = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)


def nik(text: str) -> str | Tanda:
    """Read a NIK.

    >>> nik("'9999 9901 0195 0000"), nik("9.99999E+15"), nik("0000000000000000")
    ('9999990101950000', <Tanda.TAK_TERBACA: 'tak_terbaca'>, <Tanda.KOSONG: 'kosong'>)
    """
    digits = _NOISE.sub("", polos(text))
    if not digits.strip("0"):
        return Tanda.KOSONG
    right = len(digits) == _NIK_DIGITS and digits.isascii() and digits.isdigit()
    return digits if right else Tanda.TAK_TERBACA


def nip_atau_nrp(text: str) -> str | Tanda:
    """Read the number of an assessor: a NIP, or the NRP of somebody who has none.

    >>> nip_atau_nrp("19900228 201503 1 000") == nip_atau_nrp("199002282015031000"), nip_atau_nrp("-")
    (True, <Tanda.KOSONG: 'kosong'>)
    """
    plain = polos(text)
    if _EXPONENT.fullmatch(plain):
        return Tanda.TAK_TERBACA
    number = _LABEL.sub("", _NOISE.sub("", besar(plain)))
    if not number.strip("0"):
        return Tanda.KOSONG
    return number if _NRP.fullmatch(number) else Tanda.TAK_TERBACA
