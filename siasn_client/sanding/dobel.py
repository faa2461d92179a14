"""Rows that say again what another row of their own side says.

They come from "tarik data" that inserts where the local row has no SIASN id yet, and from merged files.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from typing import Any, Final

from siasn_client.baris import Baris, Tahun, Tanda
from siasn_client.sanding.aturan import AturanJenis
from siasn_client.sanding.hasil import SELISIH, Putusan
from siasn_client.sanding.meja import Sisi
from siasn_client.sanding.putusan import putuskan

__all__ = ["cari_dobel", "seisi"]

_CONTRADICTION: Final = SELISIH | {Putusan.TAK_TERBACA}


def cari_dobel(aturan: AturanJenis[Any], sisi: Sisi, terikat: Sequence[bool]) -> dict[int, int]:
    """Find the rows that repeat another one; returns the place of each and of the row it repeats.

    Same natural key and equal content. *terikat* marks rows whose SIASN id the other side has too: one of them
    is kept, and two of them with two ids are two facts for both sides.
    """
    found: dict[int, int] = {}
    for places in _groups(aturan, sisi):
        if len(places) > 1:
            found |= _within(aturan, sisi, terikat, places)
    return found


def seisi(aturan: AturanJenis[Any], satu: Baris, lain: Baris) -> bool:
    """Tell whether two rows say the same, as far as it can be compared (a year may stand for a date)."""
    return all(_agree(satu, lain, name) for name in aturan.nama)


def _agree(satu: Baris, lain: Baris, name: str) -> bool:
    isi, other = satu.isi[name], lain.isi[name]
    if isi.nilai is other.nilai is Tanda.TANPA_PADANAN:
        return isi.mentah == other.mentah
    return putuskan(isi, other) not in _CONTRADICTION


def _groups(aturan: AturanJenis[Any], sisi: Sisi) -> list[list[int]]:
    """Group rows by the surest key that each has whole; a kind with one row per person needs none."""
    if aturan.tunggal:
        return [list(sisi.bebas)]
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, key in enumerate(sisi.kunci(0)):
        groups[key].append(place)
    for place in groups.pop(None, ()):
        groups[next(((ke, key) for ke in range(1, len(aturan.kunci)) if (key := sisi.kunci(ke)[place])), None)] += [
            place
        ]
    groups.pop(None, None)
    return list(groups.values())


def _within(aturan: AturanJenis[Any], sisi: Sisi, terikat: Sequence[bool], places: list[int]) -> dict[int, int]:
    """Keep the best row of each set of equals: one with a known id first, then the one that says most."""
    rows, kept, found = sisi.rows, list[int](), dict[int, int]()
    for place in sorted(places, key=lambda n: (not terikat[n], not rows[n].id_siasn, _gaps(aturan, rows[n]), n)):
        same = [other for other in kept if seisi(aturan, rows[other], rows[place])]
        other_fact = terikat[place] and sisi.id[place] not in {sisi.id[other] for other in same}
        if len(same) == 1 and not other_fact:
            found[place] = same[0]
        else:
            kept.append(place)
    return found


def _gaps(aturan: AturanJenis[Any], baris: Baris) -> int:
    values: list[object] = [baris.isi[name].nilai for name in aturan.nama]
    return sum(isinstance(value, Tanda | Tahun) for value in values)
