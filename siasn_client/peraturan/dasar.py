"""A value set by law: when it began, where it stands, how sure we are.

Old values stay beside new ones: a question is always asked for a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Generic, Literal, TypeVar

from attrs import frozen

__all__ = ["Berlaku", "Yakin", "pada"]

T = TypeVar("T")

Yakin = Literal["tinggi", "sedang", "rendah"]
"""tinggi: regulation text or two independent sources; sedang: one good source; rendah: inferred."""


@frozen
class Berlaku(Generic[T]):
    """One value, in force from ``mulai`` until a later one of the same history begins."""

    mulai: date
    nilai: T
    dasar: str
    yakin: Yakin = "tinggi"


def pada(riwayat: Sequence[Berlaku[T]], hari: date) -> Berlaku[T]:
    """Return what was in force on *hari*; *riwayat* is in order of ``mulai``.

    Raises:
        LookupError: nothing was in force yet on that day.

    >>> upah = (Berlaku(date(2020, 1, 1), 1, "A"), Berlaku(date(2024, 1, 1), 2, "B"))
    >>> pada(upah, date(2023, 12, 31)).nilai, pada(upah, date(2024, 1, 1)).nilai
    (1, 2)
    """
    for item in reversed(riwayat):
        if item.mulai <= hari:
            return item
    raise LookupError(f"no rule in force on {hari.isoformat()}")
