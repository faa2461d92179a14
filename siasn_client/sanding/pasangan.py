"""Which row of e-Simpeg and which row of SIASN record the same fact, inside one person and kind.

One-to-one, in this order: the SIASN row id that the host remembers; natural keys that are unique on both
sides; evidence. An id or a key is not believed where everything else speaks against it, or where another row
fits as well. A pair found by evidence must name its fact (a date, number or serial of the decree is equal), must not be
contradicted, and must stand clear: no other row may come near it, and it must be part of every best assignment.
What does not is ``ambigu``: a question for a person, never an arbitrary pick. Rows that repeat a row of their
own side are set aside first; one that says the same fact in other words gets no partner and is a question. The
order of the rows that come in does not matter.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Any, Final

from siasn_client.baris import Baris
from siasn_client.sanding.aturan import AturanJenis
from siasn_client.sanding.dobel import cari_dobel
from siasn_client.sanding.hasil import PutusanBaris
from siasn_client.sanding.kemiripan import mirip_nomor
from siasn_client.sanding.meja import Jodoh, Meja, Sisi
from siasn_client.sanding.penugasan import pasangan_terbaik
from siasn_client.sanding.skor import alasan, beda_nomor_saja, meyakinkan, skor, skor_terbesar

__all__ = ["AMBANG", "BERTENTANGAN", "JARAK_AMAN", "RAGU", "pasangkan"]

AMBANG: Final = 600
"""The least evidence for a pair, out of 1000.

Measured on synthetic careers (1000 people, no remembered ids, every key damaged): two rows of one fact reach
712 or more, two rows of different facts of one person 347 or less.
"""
RAGU: Final = 400
"""From here on a possible partner is worth a question: a row taken for missing would be sent a second time.

Two facts of one person stay below it (at most 370: the points of two following years), but for a course held twice.
"""
JARAK_AMAN: Final = 80
"""How much less any other row must reach for a pair to stand clear: twice what a mistyped number costs."""
BERTENTANGAN: Final = 350
"""Below this the rest of two rows speaks against the key they share: two decrees with one short number, two
diplomas of one level and year.

With everything else unlike such a key alone reaches 250 and 333, the surer ones 375 to 521.
"""
_SEPARUH: Final = 500
"""The same for a key that is nothing but a number: two courses of one year may have one certificate number by chance,
and their dates, organiser and year make 445 of it.
"""

_BY_ID: Final = ("id SIASN yang tersimpan di e-Simpeg sama",)
_BY_NIP: Final = ("NIP sama",)
_AGAIN: Final = ("isinya sama dengan baris lain di sisi yang sama",)
_UNCLEAR: Final = "lebih dari satu baris cocok, atau tidak cukup jelas mana pasangannya"
_SAME_KEY: Final = ("kuncinya sama dengan baris lain di sisi yang sama, tetapi isinya beda",)
_NEAR: Final = ("mirip sekali dengan baris lain di sisi yang sama",)
_SAME: Final = ("isinya sama",)
_NOT_ITS_ID: Final = "id SIASN yang tersimpan di e-Simpeg tampaknya milik baris lain"
_AGAINST: Final = "kuncinya sama, tetapi isi lainnya bertentangan"
_ONLY_ONE: Final = ("seharusnya hanya ada satu baris per pegawai",)

Pairs = Mapping[tuple[int, int], int]


def pasangkan(aturan: AturanJenis[Any], simpeg: Sequence[Baris], siasn: Sequence[Baris]) -> list[Jodoh]:
    """Pair the rows of one person and kind; every row is in exactly one of the results, in stable order."""
    if aturan.tunggal and len(simpeg) == len(siasn) == 1:
        return [Jodoh(simpeg[0], siasn[0], None, _BY_NIP)]
    meja = Meja(aturan, simpeg, siasn)
    _repeated(meja)
    if aturan.tunggal:
        _single(meja)
    else:
        _by_id(meja)
        for ke in range(len(aturan.kunci)):
            _by_key(meja, ke)
        _by_content(meja)
        _by_evidence(meja)
        _unclear(meja)
    _alone(meja)
    return meja.hasil()


def _repeated(meja: Meja) -> None:
    """Set aside what repeats a row of its own side."""
    for rows, bound in _with_bound(meja.kiri, meja.kanan):
        for place, first in cari_dobel(meja.aturan, rows, bound).items():
            meja.angkat_kiri(place, PutusanBaris.DUPLIKAT, _AGAIN, rows.rows[first].kunci)
    for rows, bound in _with_bound(meja.kanan, meja.kiri):
        for place, first in cari_dobel(meja.aturan, rows, bound).items():
            meja.angkat_kanan(place, PutusanBaris.DUPLIKAT, _AGAIN, rows.rows[first].id_siasn)


def _with_bound(sisi: Sisi, lain: Sisi) -> Iterator[tuple[Sisi, list[bool]]]:
    """Yield a side of several rows, with whether the other side knows each row's SIASN id."""
    if len(sisi.rows) > 1:
        yield sisi, [id_ is not None and id_ in lain.id for id_ in sisi.id]


def _single(meja: Meja) -> None:
    """Pair the two rows of a kind that has exactly one per person; more than one is a question."""
    left, right = list(meja.kiri.bebas), list(meja.kanan.bebas)
    if len(left) == len(right) == 1:
        meja.pasang(left[0], right[0], _BY_NIP)
    elif left and right:
        for i in left:
            meja.angkat_kiri(i, PutusanBaris.AMBIGU, _ONLY_ONE, *(meja.kanan.rows[j].id_siasn for j in right))
        for j in right:
            meja.angkat_kanan(j, PutusanBaris.AMBIGU, _ONLY_ONE, *(meja.kiri.rows[i].kunci for i in left))


def _by_id(meja: Meja) -> None:
    """Pair by the SIASN id that the host remembers, where exactly one row of each side has it.

    An id that was noted at the wrong row is noticed by a row without a partner that fits far better.
    """
    matches = _matches(meja, meja.kiri.id, meja.kanan.id)
    equal = [pair for pair in matches if meja.sama(*pair)]
    for i, j in equal:
        meja.pasang(i, j, _BY_ID)
    others = [pair for pair in matches if pair not in equal]
    wrong = {pair for pair in others if meja.tersaingi(*pair, max(AMBANG, meja.skor(*pair) + JARAK_AMAN))}
    meja.ragu |= dict.fromkeys(wrong, _NOT_ITS_ID)
    for i, j in others:
        if (i, j) not in wrong:
            meja.pasang(i, j, _BY_ID)


def _by_key(meja: Meja, ke: int) -> None:
    """Pair by a natural key that is unique on both sides, unless the rest or another row speaks against it."""
    if not meja.berhadapan():
        return
    bukti, least = (meja.aturan.kunci[ke].kalimat,), _least(meja.aturan, ke)
    matches = _matches(meja, meja.kiri.kunci(ke), meja.kanan.kunci(ke))
    against = {pair for pair in matches if not meja.sama(*pair) and meja.skor(*pair) < least}
    meja.ragu |= dict.fromkeys(against, _AGAINST)
    waiting = [pair for pair in matches if pair not in against]
    while accepted := [pair for pair in waiting if _fits_best(meja, *pair)]:
        for i, j in accepted:
            meja.pasang(i, j, bukti)
        waiting = [pair for pair in waiting if pair not in accepted]


def _least(aturan: AturanJenis[Any], ke: int) -> int:
    names = aturan.kunci[ke].bidang
    return _SEPARUH if len(names) == 1 and aturan.per_nama[names[0]].mirip is mirip_nomor else BERTENTANGAN


def _fits_best(meja: Meja, i: int, j: int) -> bool:
    return meja.sama(i, j) or not meja.tersaingi(i, j, max(meja.skor(i, j) - JARAK_AMAN + 1, 1))


def _matches(meja: Meja, kiri: Sequence[Hashable], kanan: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the free rows whose value stands once among the free rows of each side."""
    right: dict[Hashable, int] = {}
    twice: set[Hashable] = {None}
    for j in meja.kanan.bebas:
        if kanan[j] in right:
            twice.add(kanan[j])
        right[kanan[j]] = j
    count = Counter(kiri[i] for i in meja.kiri.bebas) if right else Counter[Hashable]()
    values = [(i, kiri[i]) for i in meja.kiri.bebas if kiri[i] in right]
    return [(i, right[value]) for i, value in values if value not in twice and count[value] == 1]


def _by_content(meja: Meja) -> None:
    """Pair what says the same in every field, where no other row does: an altered copy is no rival."""
    free = [(i, j) for i in meja.kiri.bebas for j in meja.kanan.bebas]
    equal = [pair for pair in free if meja.sama(*pair) and meja.meyakinkan(*pair)]
    left, right = Counter(i for i, _ in equal), Counter(j for _, j in equal)
    for i, j in equal:
        if left[i] == right[j] == 1:
            meja.pasang(i, j, _SAME)


def _by_evidence(meja: Meja) -> None:
    """Pair what stands clear; every pair taken away may let another one stand clear."""
    while clear := _clear(meja):
        for i, j in clear:
            meja.pasang(i, j, alasan(meja.aturan, meja.kiri.rows[i], meja.kanan.rows[j]))


def _candidates(meja: Meja, least: int) -> Pairs:
    scores = {(i, j): meja.skor(i, j) for i in meja.kiri.bebas for j in meja.kanan.bebas}
    return {pair: score for pair, score in scores.items() if score >= least}


def _clear(meja: Meja) -> list[tuple[int, int]]:
    """Return the convincing pairs that nothing comes near and that every best assignment contains."""
    candidates = _candidates(meja, AMBANG)
    alone = [pair for pair, score in candidates.items() if not meja.tersaingi(*pair, score - JARAK_AMAN + 1)]
    near = [pair for pair in alone if meja.meyakinkan(*pair)]
    if not near:
        return []
    best = _best(candidates)
    return [pair for pair in near if best - _best(_without(candidates, pair)) >= JARAK_AMAN]


def _without(candidates: Pairs, pair: tuple[int, int]) -> Pairs:
    return {other: score for other, score in candidates.items() if other != pair}


def _best(candidates: Pairs) -> int:
    """The greatest sum of scores that a one-to-one assignment reaches."""
    left, right = sorted({i for i, _ in candidates}), sorted({j for _, j in candidates})
    matrix = [[candidates.get((i, j), 0) for j in right] for i in left]
    return sum(matrix[row][column] for row, column in enumerate(pasangan_terbaik(matrix)) if column is not None)


def _unclear(meja: Meja) -> None:
    """Ask about every row that has a possible partner left, or had one that was refused."""
    reasons = dict.fromkeys(_candidates(meja, RAGU), _UNCLEAR) | meja.ragu
    for i in list(meja.kiri.bebas):
        if calon := {j: why for (left, j), why in sorted(reasons.items()) if left == i}:
            ids = [meja.kanan.rows[j].id_siasn for j in calon]
            meja.angkat_kiri(i, PutusanBaris.AMBIGU, tuple(sorted({*calon.values()})), *ids)
    for j in list(meja.kanan.bebas):
        if calon := {i: why for (i, right), why in sorted(reasons.items()) if right == j}:
            keys = [meja.kiri.rows[i].kunci for i in calon]
            meja.angkat_kanan(j, PutusanBaris.AMBIGU, tuple(sorted({*calon.values()})), *keys)


def _alone(meja: Meja) -> None:
    """Say what is left: no partner, or a question where its own side states the same fact in other words.

    Sending such a row would make SIASN say the same fact twice.
    """
    partner = meja.pasangan
    for i, (why, others) in _said_again(meja.aturan, meja.kiri):
        calon = [meja.kanan.rows[partner[other]].id_siasn for other in others if other in partner]
        meja.angkat_kiri(i, PutusanBaris.AMBIGU if why else PutusanBaris.HANYA_SIMPEG, why, *calon)
    owner = {j: i for i, j in partner.items()}
    for j, (why, others) in _said_again(meja.aturan, meja.kanan):
        keys = [meja.kiri.rows[owner[other]].kunci for other in others if other in owner]
        meja.angkat_kanan(j, PutusanBaris.AMBIGU if why else PutusanBaris.HANYA_SIASN, why, *keys)


def _said_again(aturan: AturanJenis[Any], sisi: Sisi) -> list[tuple[int, tuple[tuple[str, ...], list[int]]]]:
    """Return each free row with the rows of its own side that seem to state its fact, and why they seem so."""
    return [(place, _others(aturan, sisi, place)) for place in sisi.bebas]


def _others(aturan: AturanJenis[Any], sisi: Sisi, place: int) -> tuple[tuple[str, ...], list[int]]:
    rows, own = sisi.rows, sisi.kunci(0)[place] if aturan.kunci else None
    others = [n for n in range(len(rows)) if n != place]
    if same := [n for n in others if own is not None and sisi.kunci(0)[n] == own]:
        return _SAME_KEY, same
    near = [n for n in others if _near(aturan, rows[place], rows[n]) or beda_nomor_saja(aturan, rows[place], rows[n])]
    return (_NEAR, near) if near else ((), [])


def _near(aturan: AturanJenis[Any], satu: Baris, lain: Baris) -> bool:
    return (
        skor_terbesar(aturan, satu, lain) >= RAGU
        and skor(aturan, satu, lain) >= RAGU
        and meyakinkan(aturan, satu, lain)
    )
