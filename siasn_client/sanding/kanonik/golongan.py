"""Golongan by its roman name: "III/a" for a PNS, "IX" for a PPPK.

Seen: ``III/a``, ``iii/A``, ``III a``, ``IIIa``, BKN's code ``31`` and its float ``31.0``, and the
rank in front ("Penata Muda (III/a)"). PPPK "III" is not PNS "III/a". The ids of PPPK grades are not
public, so a bare number is read as BKN's PNS code or not at all; a host's own codes are its mapping's
business. Grades: PP 99/2000 (PNS, I/a to IV/e), Perpres 98/2020 (PPPK, I to XVII).
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.kode import GOLONGAN, GOLONGAN_PPPK
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["golongan"]

_PNS: Final = {row.id: row.nama for row in GOLONGAN.values()}
_NAMES: Final = frozenset((*_PNS.values(), *GOLONGAN_PPPK))
_CODE: Final = re.compile(r"(\d\d)(?:[.,]0+)?")
_NAME: Final = re.compile(r"([IVX]+)(?:[\s/.\-]*([A-E]))?", re.IGNORECASE)
_BEFORE: Final = re.compile(r"^(?:PPPK|GOL(?:ONGAN)?(?:[ /.]*RU(?:ANG)?)?)[ .:]*", re.IGNORECASE)
_IN_BRACKETS: Final = re.compile(r"[^()]*\(([^()]+)\)")


def golongan(text: str) -> str | Tanda:
    """Read a golongan.

    >>> [golongan(text) for text in ("III/a", "iii A", "IIIa", "31", "31.0", "Penata Muda (III/a)")]
    ['III/a', 'III/a', 'III/a', 'III/a', 'III/a', 'III/a']
    >>> golongan("IX"), golongan("III"), golongan("V/a")
    ('IX', 'III', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if plain in _NAMES:
        return plain
    if code := _CODE.fullmatch(plain):
        return _PNS.get(code[1], Tanda.TAK_TERBACA)
    if inner := _IN_BRACKETS.fullmatch(plain):
        plain = inner[1].strip()
    found = _NAME.fullmatch(_BEFORE.sub("", plain, count=1).strip())
    if not found:
        return Tanda.TAK_TERBACA
    name = f"{found[1].upper()}/{found[2].lower()}" if found[2] else found[1].upper()
    return name if name in _NAMES else Tanda.TAK_TERBACA
