"""E-mail addresses: case, spaces beside a sign, a guarding angle bracket and a trailing dot are noise.

A space inside a name ("budi santoso@...") is no noise: nobody can say which sign it stands for.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["email"]

_BESIDE_A_SIGN: Final = re.compile(r"\s?([@.<>])\s?")  # polos leaves single blanks
_ADDRESS: Final = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;.]+")


def email(text: str) -> str | Tanda:
    """Read an e-mail address.

    >>> email(" Contoh@Example.GO.ID. "), email("contoh.example.com")
    ('contoh@example.go.id', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    address = _BESIDE_A_SIGN.sub(r"\1", plain.lower()).strip("<>").rstrip(".,;")
    return address if address.isascii() and _ADDRESS.fullmatch(address) else Tanda.TAK_TERBACA
