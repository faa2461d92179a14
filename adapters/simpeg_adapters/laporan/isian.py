"""What a clerk must see of one row: the fields that differ, with names beside BKN's ids."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from attrs import frozen

from siasn_client.sanding import JENIS, HasilBaris, HasilBidang
from simpeg_adapters.laporan.kata import PUTUSAN
from simpeg_adapters.laporan.sebutan import TENANG, tampil

__all__ = ["Isian", "isian"]


@frozen
class Isian:
    """One line of a comparison, ready to be shown."""

    label: str
    simpeg: str = attrs.field(repr=False)
    siasn: str = attrs.field(repr=False)
    hasil: str = ""


def isian(baris: HasilBaris) -> Iterator[Isian]:
    """Yield the fields of a pair that differ or cannot be read; of a row without a partner, all that it says."""
    fields = JENIS[baris.jenis].per_nama
    if baris.simpeg and baris.siasn:
        for each in baris.bidang:
            if each.putusan not in TENANG:
                name = each.bidang
                yield Isian(fields[name].label, tampil(baris.simpeg, name), tampil(baris.siasn, name), _found(each))
        return
    for name, field in fields.items():
        simpeg, siasn = tampil(baris.simpeg, name), tampil(baris.siasn, name)
        if simpeg or siasn:
            yield Isian(field.label, simpeg, siasn)


def _found(each: HasilBidang) -> str:
    return f"{PUTUSAN[each.putusan]}; {each.saran}" if each.saran else PUTUSAN[each.putusan]
