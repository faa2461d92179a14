"""A name taken apart: "tgskcpn", "TANGGAL_SK_CPNS" and "tanggalSkCpns" say the same three things. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import Final

from simpeg_adapters.mapping.saran.kamus import AWALAN, KAMUS

__all__ = ["Bacaan", "baca_nama"]

Bacaan = frozenset[str]
"""One reading of a name: what its parts stand for; a part nobody knows stands for itself, behind a question mark."""

_PARTS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SHORTEST: Final = 2


@lru_cache(maxsize=4096)
def baca_nama(nama: str) -> tuple[Bacaan, ...]:
    """Return every reading of a name of a table or a column, at least one.

    >>> [sorted(reading) for reading in baca_nama("tgskcpn")]
    [['CPNS', 'SK', 'TGL']]
    >>> sorted(map(sorted, baca_nama("nskpang")))
    [['GOL', 'NAMA', 'SK'], ['GOL', 'NO', 'SK']]
    >>> [sorted(reading) for reading in baca_nama("xyz_id")]
    [['?xyz', 'KODE']]
    """
    parts = _PARTS.findall(nama.lower() if nama.isupper() else nama)
    readings = [_bagian(part.lower()) for part in parts]
    return tuple(dict.fromkeys(frozenset(c for one in chosen for c in one) for chosen in product(*readings)))


@lru_cache(maxsize=4096)
def _bagian(part: str) -> tuple[tuple[str, ...], ...]:
    """The readings of one part between the underscores."""
    if part in KAMUS:
        return (KAMUS[part],)
    whole = _potong(part)
    if whole is not None:
        return (whole,)
    for start, meanings in AWALAN.items():
        rest = _potong(part[len(start) :]) if part.startswith(start) and len(part) > len(start) + 1 else None
        if rest is not None:
            return tuple((first, *rest) for first in meanings)
    return ((f"?{part}",),)


@lru_cache(maxsize=8192)
def _potong(part: str) -> tuple[str, ...] | None:
    """The part cut into known ones with nothing left over, the fewest there are; None where it cannot be."""
    if part in KAMUS:
        return KAMUS[part]
    best: tuple[int, tuple[str, ...]] | None = None
    for cut in range(len(part) - _SHORTEST, _SHORTEST - 1, -1):
        head, tail = KAMUS.get(part[:cut]), _potong(part[cut:])
        if head is not None and tail is not None and (best is None or len(tail) + 1 < best[0]):
            best = (len(tail) + 1, (*head, *tail))
    return best[1] if best else None
