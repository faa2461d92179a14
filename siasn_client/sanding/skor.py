"""How strongly two rows without a common key seem to record one fact: a figure from 0 to 1000, with reasons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from siasn_client.baris import Baris, Nilai, Tanda
from siasn_client.sanding.aturan import AturanJenis, Bidang
from siasn_client.sanding.kemiripan import PENUH, persis

__all__ = ["BULAT", "alasan", "meyakinkan", "skor", "skor_terbesar"]

Likeness = Callable[[Bidang, Nilai, Nilai], int]

BULAT: Final = 1000
_LEAST_EVIDENCE: Final = 2  # at least half of all weights must be comparable, or the figure sinks


def skor(aturan: AturanJenis[Any], simpeg: Baris, siasn: Baris) -> int:
    """Weigh the evidence for a pair.

    Fields that one side lacks say nothing; but where less than half of the evidence can be looked at, what
    is missing counts against the pair. A field the kind insists on (the year of an SKP) excludes it.
    """
    return _weigh(aturan, simpeg, siasn, _likeness)


def skor_terbesar(aturan: AturanJenis[Any], simpeg: Baris, siasn: Baris) -> int:
    """The most that :func:`skor` could say, without looking how alike unequal values are."""
    return _weigh(aturan, simpeg, siasn, _best_likeness)


def _weigh(aturan: AturanJenis[Any], simpeg: Baris, siasn: Baris, like_of: Likeness) -> int:
    got = seen = everything = 0
    for bidang in aturan.bukti:
        everything += bidang.bobot
        satu, lain = simpeg.isi[bidang.nama].nilai, siasn.isi[bidang.nama].nilai
        if isinstance(satu, Tanda) or isinstance(lain, Tanda):
            continue
        like = PENUH if satu == lain else like_of(bidang, satu, lain)
        if like < PENUH and bidang.nama in aturan.wajib:
            return 0
        seen += bidang.bobot
        got += bidang.bobot * like
    weighed = max(seen, -(-everything // _LEAST_EVIDENCE))
    return got * BULAT // (PENUH * weighed) if weighed else 0


def meyakinkan(aturan: AturanJenis[Any], simpeg: Baris, siasn: Baris) -> bool:
    """Whether evidence may make a pair at all, however much there is of it.

    Two decrees of one day, or one position confirmed a week later, agree in nearly everything. So nothing that tells
    facts apart (``pembeda``) may be quite unlike, and something that names the fact (``penanda``) must be equal.
    """
    named = False
    for bidang in aturan.bukti:
        satu, lain = simpeg.isi[bidang.nama].nilai, siasn.isi[bidang.nama].nilai
        if isinstance(satu, Tanda) or isinstance(lain, Tanda):
            continue
        named = named or (satu == lain and bidang.nama in aturan.penanda)
        if satu != lain and bidang.nama in aturan.pembeda and not bidang.mirip(satu, lain):
            return False
    return named


def alasan(aturan: AturanJenis[Any], simpeg: Baris, siasn: Baris) -> tuple[str, ...]:
    """Say what speaks for and against a pair, in Indonesian, without any value.

    For instance: "Golongan dan Tanggal SK sama", "Nomor SK mirip", "TMT golongan beda".
    """
    groups: dict[str, list[str]] = {"sama": [], "mirip": [], "beda": []}
    for bidang in aturan.bukti:
        satu, lain = simpeg.isi[bidang.nama].nilai, siasn.isi[bidang.nama].nilai
        if isinstance(satu, Tanda) or isinstance(lain, Tanda):
            continue
        like = PENUH if satu == lain else _likeness(bidang, satu, lain)
        groups["sama" if like == PENUH else "mirip" if like else "beda"].append(bidang.label)
    return tuple(f"{_listed(labels)} {word}" for word, labels in groups.items() if labels)


def _likeness(bidang: Bidang, satu: Nilai, lain: Nilai) -> int:
    return bidang.mirip(satu, lain)


def _best_likeness(bidang: Bidang, satu: Nilai, lain: Nilai) -> int:
    return 0 if bidang.mirip is persis else PENUH


def _listed(labels: list[str]) -> str:
    if len(labels) == 1:
        return labels[0]
    return f"{', '.join(labels[:-1])} dan {labels[-1]}"
