"""Find the names of a long reference table that a local name may mean: an inverted index over words.

70,000 names fit in some 60 MB and are indexed in seconds; one look-up takes milliseconds. Nothing depends on the
order of the table, on hashes or on floats: the same rows give the same candidates everywhere.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from siasn_client.sanding.kemiripan import PENUH
from siasn_client.sanding.padanan.cocok import PENUH_NAMA
from siasn_client.sanding.padanan.entri import Entri
from siasn_client.sanding.padanan.kata import kata, luas
from siasn_client.sanding.padanan.kosakata import Kosakata

__all__ = ["Indeks", "Kelompok"]

_LOOKED_AT: Final = 40  # names that are compared word by word
_SLACK: Final = 70  # percent of the best: with 50 and 60 the benchmark finds no name more

Kelompok = tuple[Entri, ...]
"""The rows of a table that have one name, in the words that count."""


class Indeks:
    """The names of one reference table. Remembers words it has looked up: one thread at a time.

    Args:
        rows: any order, any number; rows with one name are kept together.
    """

    def __init__(self, rows: Iterable[Entri]) -> None:
        groups: dict[tuple[str, ...], list[Entri]] = {}
        for row in sorted(rows, key=lambda row: (row.kode, row.nama, row.induk)):
            groups.setdefault(luas(kata(row.nama)), []).append(row)
        groups.pop((), None)
        self.names: Sequence[tuple[str, ...]] = sorted(groups)
        self._rows = [tuple(groups[name]) for name in self.names]
        self._place: Mapping[tuple[str, ...], int] = {name: at for at, name in enumerate(self.names)}
        self.kosakata = Kosakata(self.names)
        self.berat = [self.berat_nama(name) for name in self.names]
        self._has = [frozenset(name) for name in self.names]
        self._postings: dict[str, array[int]] = {}
        for at, words in enumerate(self._has):
            for word in sorted(words):
                self._postings.setdefault(word, array("L")).append(at)

    def __len__(self) -> int:
        return len(self.names)

    def berat_nama(self, words: Iterable[str]) -> int:
        """The weight of all words of a name."""
        return sum(map(self.kosakata.bobot, words))

    def kelompok(self, at: int) -> Kelompok:
        """The rows of one name."""
        return self._rows[at]

    def memuat(self, words: Collection[str]) -> Iterator[int]:
        """The places of the names that have all these words and more."""
        wanted = frozenset(words)
        rarest = min((self._postings.get(word, ()) for word in wanted), key=len, default=())
        return (at for at in rarest if wanted < self._has[at])

    def cari(self, words: Sequence[str]) -> list[int]:
        """The places of the names worth a closer look, the likeliest first; the name itself, if there, always."""
        reached = self._reached(words)
        whole = self.berat_nama(words)
        floor = self._floor(reached, whole)
        kept = [(-self._dice(shared, at, whole), at) for at, shared in reached.items() if shared > floor]
        best = [at for _, at in sorted(kept)[:_LOOKED_AT]]
        own = self._place.get(tuple(words))
        return best if own is None or own in best else [own, *best]

    def _reached(self, words: Sequence[str]) -> dict[int, int]:
        """The weight of what each name shares with *words*, in percent of a weight; rare words first.

        Once the words that are left could not lift another name near the best, only names already there go on.
        """
        near = {word: self.kosakata.dekat(word) for word in dict.fromkeys(words)}
        steps = sorted((self._length(found), word) for word, found in near.items() if found)
        most = {word: max(self.kosakata.bobot(each) * like for each, like in near[word]) for _, word in steps}
        left, whole = sum(most.values()), self.berat_nama(words)
        reached: dict[int, int] = {}
        for length, word in steps:
            closed = len(reached) < length and left <= self._floor(reached, whole)
            left -= most[word]
            for each, like in near[word]:
                self._add(reached, each, self.kosakata.bobot(each) * like, closed=closed)
        return reached

    def _length(self, found: Iterable[tuple[str, int]]) -> int:
        return sum(len(self._postings[each]) for each, _ in found)

    def _add(self, reached: dict[int, int], word: str, more: int, *, closed: bool) -> None:
        if closed:
            has = self._has
            for at in reached:
                if word in has[at]:
                    reached[at] += more
        else:
            get = reached.get
            for at in self._postings[word]:
                reached[at] = get(at, 0) + more

    def _floor(self, reached: Mapping[int, int], whole: int) -> int:
        """The shared weight at and below which no name, however short, comes near the best so far."""
        if not reached:
            return 0
        top = max(reached.values())
        best = max(self._dice(top, at, whole) for at, shared in reached.items() if shared == top)
        wanted = best * _SLACK // PENUH
        return PENUH * wanted * whole // (2 * PENUH_NAMA - wanted)

    def _dice(self, shared: int, at: int, whole: int) -> int:
        return 2 * PENUH_NAMA * shared // (PENUH * (whole + self.berat[at]))
