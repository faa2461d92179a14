"""Ids of SIASN's rows and of its large tables (unor, jabatan, pendidikan).

Three styles exist: 32 upper-case hex (Oracle), 32 lower-case hex, UUID. Case carries nothing, nor do the hyphens
and braces of a UUID; in any other id a hyphen is a sign like another ("1-23" is not "12-3").
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos
from siasn_client.sanding.kanonik.teks import teks

__all__ = ["pengenal", "pengenal_atau_nama"]

_NOISE: Final = re.compile(r"[\s\-{}']+")
_HEX: Final = re.compile(r"[0-9A-F]{32}")


def pengenal(text: str) -> str | Tanda:
    """Read an id.

    >>> pengenal("0000d001-0000-4000-8000-000000000000") == pengenal("0000D001000040008000000000000000")
    True
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if not plain.isascii():
        return Tanda.TAK_TERBACA
    upper = plain.upper()
    bare = _NOISE.sub("", upper)
    return bare if _HEX.fullmatch(bare) else upper


def pengenal_atau_nama(text: str) -> str | Tanda:
    """Read what may be an id or a name: it is not known which of the two SIASN writes there.

    >>> pengenal_atau_nama("0000d001000040008000000000000000"), pengenal_atau_nama("Dinas  Contoh.")
    ('0000D001000040008000000000000000', 'DINAS CONTOH')
    """
    read = pengenal(text)
    return read if isinstance(read, str) and _HEX.fullmatch(read) else teks(text)
