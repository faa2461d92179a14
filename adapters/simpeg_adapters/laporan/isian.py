"""What a clerk must see of one row: the fields that differ, with names beside BKN's ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from siasn_client.baris import Baris
from siasn_client.sanding import JENIS, Bidang, HasilBaris, HasilBidang, Putusan
from simpeg_adapters.laporan.kata import PUTUSAN

__all__ = ["Isian", "isian"]

_QUIET: Final = {Putusan.SAMA, Putusan.SETARA, Putusan.TAK_TERBANDINGKAN}


@frozen
class Isian:
    """One line of a comparison, ready to be shown."""

    label: str
    simpeg: str
    siasn: str
    hasil: str = ""


def isian(baris: HasilBaris) -> Iterator[Isian]:
    """Yield the fields of a pair that differ or cannot be read; of a row without a partner, all that it says."""
    fields = JENIS[baris.jenis].per_nama
    if baris.simpeg and baris.siasn:
        for each in baris.bidang:
            if each.putusan not in _QUIET:
                field = fields[each.bidang]
                yield Isian(field.label, _shown(baris.simpeg, field), _shown(baris.siasn, field), _found(each))
        return
    for field in fields.values():
        simpeg, siasn = _shown(baris.simpeg, field), _shown(baris.siasn, field)
        if simpeg or siasn:
            yield Isian(field.label, simpeg, siasn)


def _shown(side: Baris | None, field: Bidang) -> str:
    """The value as it was read; a name, where one was carried along with an id."""
    if side is None:
        return ""
    name = side.ambil(field.sebutan).mentah if field.sebutan else ""
    return name or side.ambil(field.nama).mentah


def _found(each: HasilBidang) -> str:
    return f"{PUTUSAN[each.putusan]}; {each.saran}" if each.saran else PUTUSAN[each.putusan]
