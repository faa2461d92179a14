"""Ids of SIASN's rows and of its large tables (unor, jabatan, pendidikan).

Three styles exist: 32 upper-case hex (Oracle), 32 lower-case hex, UUID. Case and hyphens carry nothing.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["pengenal"]

_NOISE: Final = re.compile(r"[\s\-{}']+")


def pengenal(text: str) -> str | Tanda:
    """Read an id.

    >>> pengenal("0000d001-0000-4000-8000-000000000000") == pengenal("0000D001000040008000000000000000")
    True
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    bare = _NOISE.sub("", plain)
    return bare.upper() if bare.isascii() else Tanda.TAK_TERBACA
