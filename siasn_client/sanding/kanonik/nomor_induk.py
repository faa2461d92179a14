"""Identity numbers: NIK, the NIP or NRP of an assessor, and the NIP lama of nine digits.

A number that lost digits (15 significant ones in a spreadsheet, ``3.3E+15``) is unreadable, never repaired.
NIP: 18 digits (Perka BKN 22/2007); NIK: 16 digits (PP 37/2007 Pasal 37).
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import besar, polos

__all__ = ["nik", "nip_atau_nrp", "nip_lama"]

_NOISE: Final = re.compile(r"[\s.\-/']+")
_NIK_DIGITS: Final = 16
_NIP_DIGITS: Final = 18
_OLD_NIP: Final = re.compile(r"0*(\d{8,9})", re.ASCII)
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


def nip_lama(text: str) -> str | Tanda:
    """Read the NIP of before 2009: nine digits, whose leading zero a number column drops.

    Where somebody put the new NIP in its place there is no old one.

    >>> nip_lama("010 000 000"), nip_lama("10000000"), nip_lama("199002282015031000"), nip_lama("0")
    ('010000000', '010000000', <Tanda.KOSONG: 'kosong'>, <Tanda.KOSONG: 'kosong'>)
    """
    digits = _NOISE.sub("", polos(text))
    if not digits.strip("0") or (len(digits) == _NIP_DIGITS and digits.isdigit()):
        return Tanda.KOSONG
    found = _OLD_NIP.fullmatch(digits)
    return found[1].zfill(9) if found else Tanda.TAK_TERBACA
