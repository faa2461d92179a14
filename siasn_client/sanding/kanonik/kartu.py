"""Numbers of cards: NPWP, BPJS, Taspen, karis/karsu; and the postal code.

NPWP: 15 digits before, 16 since (PMK 112/2022; 16 digits = a zero and the 15, or the NIK), with or without
dots and dashes. BPJS Kesehatan: 13 digits whose leading zeros a spreadsheet drops. All zeros is "nothing".
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import besar, polos, rusak

__all__ = ["bpjs", "kode_pos", "nomor_kartu", "npwp"]

_NOT_A_SIGN: Final = re.compile(r"[\W_]+")
_NPWP_LENGTHS: Final = (15, 16)
_BPJS_DIGITS: Final = 13
_BPJS_AT_LEAST: Final = 8
_POSTAL_LENGTHS: Final = (5,)


def nomor_kartu(text: str) -> str | Tanda:
    """Read the number of a card: letters and digits, nothing else.

    >>> nomor_kartu("A.123 456/B")
    'A123456B'
    """
    plain = polos(text)
    if rusak(plain):
        return Tanda.TAK_TERBACA
    signs = _NOT_A_SIGN.sub("", besar(plain))
    return signs if signs.strip("0") else Tanda.KOSONG


def npwp(text: str) -> str | Tanda:
    """Read an NPWP in its 16 digits.

    >>> npwp("12.345.678.9-012.000"), npwp("0123456789012000"), npwp("00.000.000.0-000.000")
    ('0123456789012000', '0123456789012000', <Tanda.KOSONG: 'kosong'>)
    """
    return _digits(text, _NPWP_LENGTHS)


def bpjs(text: str) -> str | Tanda:
    """Read a BPJS number in its 13 digits.

    >>> bpjs("0001 2345 67890"), bpjs("1234567890")
    ('0001234567890', '0001234567890')
    """
    return _digits(text, range(_BPJS_AT_LEAST, _BPJS_DIGITS + 1))


def kode_pos(text: str) -> str | Tanda:
    """Read a postal code in its five digits.

    >>> kode_pos("53211"), kode_pos("53211.0"), kode_pos("00000"), kode_pos("5321")
    ('53211', '53211', <Tanda.KOSONG: 'kosong'>, <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _digits(polos(text).removesuffix(".0"), _POSTAL_LENGTHS)


def _digits(text: str, lengths: tuple[int, ...] | range) -> str | Tanda:
    signs = nomor_kartu(text)
    if isinstance(signs, Tanda):
        return signs
    right = len(signs) in lengths and signs.isascii() and signs.isdigit()
    return signs.zfill(lengths[-1]) if right else Tanda.TAK_TERBACA
