"""Lay two names side by side, word by word: what is the same, what is alike, what is left over on each side."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final

from attrs import frozen

from siasn_client.sanding.kemiripan import PENUH
from siasn_client.sanding.padanan.mirip import AMBANG, mirip_kata
from siasn_client.sanding.padanan.singkatan import JENJANG, TINGKAT

__all__ = ["PENUH_NAMA", "Cocok", "Kelas", "cocokkan", "kandungan", "mirip_nama", "selisih_kelas", "tanda_kelas"]

Bobot = Callable[[str], int]
PENUH_NAMA: Final = 1000
"""What two equal names score."""

_OTHER_ORDER: Final = 10
_IN_PARENT: Final = 80  # percent: what one name says, and the other's parent
Kelas = tuple[frozenset[str], frozenset[str], frozenset[str]]


@frozen
class Cocok:
    """Two names side by side.

    Args:
        sama: the words that both have.
        mirip: pairs of words that look like one.
        sisa, sisa_lain: the words that only the first, only the second has.
        berat: the weight of what matched, in percent of a weight.
        urut: the matched words stand in one order.
    """

    sama: tuple[str, ...]
    mirip: tuple[tuple[str, str], ...]
    sisa: tuple[str, ...]
    sisa_lain: tuple[str, ...]
    berat: int
    urut: bool

    def skor(self, berat_satu: int, berat_lain: int, dijelaskan: int = 0) -> int:
        """0 to :data:`PENUH_NAMA`, from the weights of the two names and of left-over words that a parent says."""
        if not berat_satu + berat_lain:
            return 0
        score = PENUH_NAMA * (2 * self.berat + _IN_PARENT * dijelaskan) // (PENUH * (berat_satu + berat_lain))
        return max(0, min(score, PENUH_NAMA) - (0 if self.urut else _OTHER_ORDER))


def cocokkan(satu: Sequence[str], lain: Sequence[str], bobot: Bobot) -> Cocok:
    """Pair the words of two names one to one: equal words first, then the most alike.

    >>> found = cocokkan(("GURU", "MUDA", "AHLI"), ("GURU", "AHLI", "MUDA"), len)
    >>> found.sama, found.urut, found.skor(12, 12)
    (('GURU', 'MUDA', 'AHLI'), False, 990)
    """
    free = list(range(len(lain)))
    pairs, left = dict[int, int](), list[int]()
    for at, word in enumerate(satu):
        there = next((place for place in free if lain[place] == word), None)
        if there is None:
            left.append(at)
        else:
            free.remove(there)
            pairs[at] = there
    sama = tuple(satu[at] for at in pairs)
    alike = _alike(satu, lain, left, free, bobot)
    berat = PENUH * sum(map(bobot, sama))
    berat += sum(like * min(bobot(satu[at]), bobot(lain[there])) for like, at, there in alike)
    pairs |= {at: there for _, at, there in alike}
    places = [pairs[at] for at in sorted(pairs)]
    return Cocok(
        sama,
        mirip=tuple((satu[at], lain[there]) for _, at, there in alike),
        sisa=tuple(word for at, word in enumerate(satu) if at not in pairs),
        sisa_lain=tuple(word for at, word in enumerate(lain) if at not in places),
        berat=berat,
        urut=places == sorted(places),
    )


def _alike(
    satu: Sequence[str], lain: Sequence[str], left: Collection[int], free: Collection[int], bobot: Bobot
) -> list[tuple[int, int, int]]:
    """Likeness and places of words that look like one, the heaviest pair first; each word once."""
    found = [(mirip_kata(satu[at], lain[there]), at, there) for at in left for there in free]
    ranked = sorted(
        (pair for pair in found if pair[0] >= AMBANG),
        key=lambda pair: (
            -pair[0] * min(bobot(satu[pair[1]]), bobot(lain[pair[2]])),
            *sorted((satu[pair[1]], lain[pair[2]])),
            *sorted(pair[1:]),
        ),
    )
    taken: list[tuple[int, int, int]] = []
    for like, at, there in ranked:
        if all(at != one and there != other for _, one, other in taken):
            taken.append((like, at, there))
    return taken


def mirip_nama(satu: Sequence[str], lain: Sequence[str], bobot: Bobot) -> int:
    """How much two names look like one, 0 to :data:`PENUH_NAMA`; symmetric.

    >>> mirip_nama(("DINAS", "SOSIAL"), ("DINAS", "SOSIAL"), len), mirip_nama(("DINAS", "SOSIAL"), ("CAMAT",), len)
    (1000, 0)
    """
    return cocokkan(satu, lain, bobot).skor(sum(map(bobot, satu)), sum(map(bobot, lain)))


def kandungan(satu: Collection[str], lain: Collection[str], bobot: Bobot) -> int:
    """In percent, how much of what the shorter of two paths says the longer one says, too; symmetric.

    >>> kandungan(("DINAS", "SOSIAL"), ("SEKRETARIAT", "DINAS", "SOSIAL"), len)
    100
    """
    one, other = sorted(set(satu)), sorted(set(lain))
    least = min(sum(map(bobot, one)), sum(map(bobot, other)))
    return min(PENUH, cocokkan(one, other, bobot).berat // least) if least else 0


def tanda_kelas(words: Collection[str]) -> Kelas:
    """The words of which a name has the right one or is another thing: numbers, levels, jenjang."""
    return (
        frozenset(word for word in words if word.isdecimal()),
        frozenset(words) & TINGKAT,
        frozenset(words) & JENJANG,
    )


def selisih_kelas(satu: Kelas, lain: Kelas) -> tuple[bool, bool, bool]:
    """Where both names say a number, a level, a jenjang, and none of it is the same."""
    number, level, jenjang = (bool(one and other and not one & other) for one, other in zip(satu, lain, strict=True))
    return number, level, jenjang
