"""What a clerk must see of one row: the fields that differ, with names beside BKN's ids, masked where personal."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from attrs import frozen

from siasn_client.baris import Baris
from siasn_client.sanding import JENIS, HasilBaris, HasilBidang, Putusan
from simpeg_adapters.laporan.giliran import Giliran
from simpeg_adapters.laporan.kata import PUTUSAN
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.sebutan import TENANG, tampil

__all__ = ["Isian", "isian"]


@frozen
class Isian:
    """One line of a comparison, ready to be shown.

    Args:
        bidang: the field's name in files.
        label: what a clerk calls it.
        hasil: the verdict in words, with a hint where there is one.
        putusan: the verdict; None in a row without a partner.
        giliran: who acts, where the field alone is acted upon.
    """

    bidang: str
    label: str
    simpeg: str = attrs.field(repr=False)
    siasn: str = attrs.field(repr=False)
    hasil: str = ""
    putusan: Putusan | None = None
    giliran: Giliran | None = None


def isian(baris: HasilBaris, samaran: Samaran) -> Iterator[Isian]:
    """Yield the fields of a pair that differ or cannot be read; of a row without a partner, all that it says."""
    fields = JENIS[baris.jenis].per_nama

    def shown(side: Baris | None, name: str) -> str:
        return samaran.teks(baris.jenis, name, tampil(side, name))

    if baris.simpeg and baris.siasn:
        for each in baris.bidang:
            if each.putusan not in TENANG:
                name, found = each.bidang, _found(each, samaran.petunjuk(baris.jenis, each))
                left, right = shown(baris.simpeg, name), shown(baris.siasn, name)
                yield Isian(name, fields[name].label, left, right, found, each.putusan)
        return
    for name, field in fields.items():
        simpeg, siasn = shown(baris.simpeg, name), shown(baris.siasn, name)
        if simpeg or siasn:
            yield Isian(name, field.label, simpeg, siasn)


def _found(each: HasilBidang, hint: str) -> str:
    return f"{PUTUSAN[each.putusan]}; {hint}" if hint else PUTUSAN[each.putusan]
