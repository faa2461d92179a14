"""How strongly two rows without a common key seem to record one fact: a figure from 0 to 1000, with reasons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from siasn_client.baris import Baris, Nilai, Tanda
from siasn_client.sanding.aturan import AturanJenis, Bidang
from siasn_client.sanding.kemiripan import PENUH, mirip_nomor, persis
from siasn_client.sanding.nomor_urut import beda_tahun, senomor

__all__ = ["BULAT", "alasan", "beda_nomor_saja", "meyakinkan", "skor", "skor_terbesar"]

Likeness = Callable[[Bidang, Nilai, Nilai], int]
Pairs = Sequence[tuple[Bidang, Nilai, Nilai]]

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
    facts apart (``pembeda``) may be quite unlike, and something that names the fact (``penanda``) must be equal. A
    number with the same serial, only its code, unit or year written otherwise, names it too; but then nothing else may
    be unlike at all.
    """
    named = serial = unlike = False
    for bidang, satu, lain in (pairs := _said_by_both(aturan, simpeg, siasn)):
        if satu == lain:
            named = named or bidang.nama in aturan.penanda
        elif bidang.mirip(satu, lain):
            serial = serial or (bidang.nama in aturan.penanda and _same_serial(bidang, satu, lain, pairs))
        elif bidang.nama in aturan.pembeda:
            return False
        else:
            unlike = True
    return named or (serial and not unlike)


def _said_by_both(aturan: AturanJenis[Any], simpeg: Baris, siasn: Baris) -> Pairs:
    said = ((bidang, simpeg.isi[bidang.nama].nilai, siasn.isi[bidang.nama].nilai) for bidang in aturan.bukti)
    return [(b, satu, lain) for b, satu, lain in said if not isinstance(satu, Tanda) and not isinstance(lain, Tanda)]


def beda_nomor_saja(aturan: AturanJenis[Any], satu: Baris, lain: Baris) -> bool:
    """Whether two rows of one side say the same in everything, a naming date among it, but for another number.

    Two such decrees of one day may be; more often one was written down twice, once with the number of something else.
    """
    dated = numbered = False
    for bidang in aturan.bidang:
        one, other = satu.isi[bidang.nama].nilai, lain.isi[bidang.nama].nilai
        if one == other:
            dated = dated or (bidang.nama in aturan.penanda and isinstance(one, date))
        elif bidang.mirip is mirip_nomor and not numbered:
            numbered = True
        else:
            return False
    return dated and numbered


def _same_serial(bidang: Bidang, satu: Nilai, lain: Nilai, pairs: Pairs) -> bool:
    """Whether two unequal numbers name one decree.

    The same serial comes again next year. So two years in the numbers are a slip in one of them only where the dates
    of the two rows are of one year.
    """
    if bidang.mirip is not mirip_nomor or not (isinstance(satu, str) and isinstance(lain, str)):
        return False
    return senomor(satu, lain) and (not beda_tahun(satu, lain) or _of_one_year(pairs))


def _of_one_year(pairs: Pairs) -> bool:
    years = [(satu.year, lain.year) for _, satu, lain in pairs if isinstance(satu, date) and isinstance(lain, date)]
    return bool(years) and all(one == other for one, other in years)


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
