"""Which columns make a host row say something else. Pure; what may be written is the caller's to ask."""

from __future__ import annotations

from collections.abc import Mapping

from simpeg_adapters.mapping.bidang import Menurut
from simpeg_adapters.mapping.padanan import Pemadan, Row
from simpeg_adapters.mapping.tempat import ProfilJenis

__all__ = ["kolom_baru"]


def kolom_baru(where: ProfilJenis, nilai: Mapping[str, str], row: Row, pemadan: Pemadan) -> dict[str, str]:
    """Return the columns to set so that the row says *nilai* (by field name, in BKN's codes).

    Fields whose place depends on another column come last, when that column is known; where it has
    changed, what the old choice held is emptied.

    Raises:
        WriteRefused: a value has no host code, is no date, or has no place.
    """
    columns: dict[str, str] = {}
    for name, value in nilai.items():
        place = where.bidang[name]
        if not isinstance(place, Menurut):
            columns |= place.tulis(value, row, pemadan)
    for name, value in nilai.items():
        place = where.bidang[name]
        if isinstance(place, Menurut):
            new = {**row, **columns}
            if new[place.pemilih] != row[place.pemilih]:
                columns |= place.kosongkan(new)
            columns |= place.tulis(value, new, pemadan)
    return columns
