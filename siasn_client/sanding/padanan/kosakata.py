"""The words of a reference table, how much each says, and which of them a misspelt or cut word may be."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final

from siasn_client.sanding.kemiripan import PENUH
from siasn_client.sanding.padanan.mirip import mirip_kata, tulang, tulang_dari
from siasn_client.sanding.padanan.singkatan import TINGKAT

__all__ = ["Kosakata", "bobot"]

_STEPS: Final = 8  # of weight per doubling of rarity
_NEAREST: Final = 10
_LOOKED_AT: Final = 80
_SHORTEST_HALF: Final = 3
_LONGEST_JOINED: Final = 60
_ONE_WORD: Final = 85  # a word that looks so much like one of the table is not taken apart


def bobot(banyak: int, dari: int) -> int:
    """How much a word says that stands in *banyak* of *dari* names: 1 for one in all, 8 more per halving.

    Whole numbers only, so that every machine gives the same figure.

    >>> bobot(1000, 1000), bobot(500, 1000), bobot(1, 70_000)
    (1, 9, 129)
    """
    return int((dari**_STEPS // max(1, min(banyak, dari)) ** _STEPS).bit_length())


class Kosakata:
    """Every word of a table once. Remembers what it has looked up: one thread at a time.

    Args:
        names: the canonical words of each name.
    """

    def __init__(self, names: Sequence[Iterable[str]]) -> None:
        counts = Counter(word for words in names for word in set(words))
        self._size = len(names)
        self._bobot: Mapping[str, int] = {word: bobot(count, self._size) for word, count in counts.items()}
        self._sorted = sorted(counts)
        self._counts = counts
        self._pairs: dict[str, list[str]] = {}
        for word in self._sorted:
            for pair in set(_pairs(word)):
                self._pairs.setdefault(pair, []).append(word)
        self._near: dict[str, tuple[tuple[str, int], ...]] = {}

    def __contains__(self, word: object) -> bool:
        return word in self._bobot

    def bobot(self, word: str) -> int:
        """The weight of a word; one that no name has weighs what a word of a few names does."""
        found = self._bobot.get(word)
        return bobot(max(1, self._size >> 10), self._size) if found is None else found

    def dekat(self, word: str) -> tuple[tuple[str, int], ...]:
        """The words of the table that *word* may be, with their likeness; a word of the table is itself only.

        Every occurrence of it in BKN's table is a spelling of its own: which of two known words was meant
        is not for a dictionary to say, but for the rest of the name.
        """
        if word in self._bobot:
            return ((word, PENUH),)
        found = self._near.get(word)
        if found is None:
            found = self._near[word] = self._search(word)
        return found

    def betulkan(self, words: Sequence[str]) -> tuple[str, ...]:
        """Put together and take apart what the table writes otherwise: "TATAUSAHA", "KE PEGAWAIAN"."""
        return tuple(self._apart(self._together(words)))

    def _together(self, words: Sequence[str]) -> Iterator[str]:
        at = 0
        while at < len(words):
            whole = "".join(words[at : at + 2])
            known = all(word in self._bobot for word in words[at : at + 2])
            if at + 1 < len(words) and not known and not whole[-1:].isdecimal() and whole in self._bobot:
                yield whole
                at += 2
            else:
                yield words[at]
                at += 1

    def _apart(self, words: Iterable[str]) -> Iterator[str]:
        for word in words:
            yield from (word,) if word in self._bobot or len(word) > _LONGEST_JOINED else self._pieces(word)

    def _pieces(self, word: str) -> tuple[str, ...]:
        """Cut a word that the table does not have into two or three that it has; the last may be misspelt."""
        if not word.isalpha():
            return (word,)
        cuts = [(word[:at], word[at:]) for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1)]
        known = [(first, *self._known(rest)) for first, rest in cuts if first in self._bobot]
        whole = [found for found in known if len(found) > 1]
        if whole:
            return max(whole, key=lambda found: (-len(found), sum(self._counts[each] for each in found), found))
        if any(like >= _ONE_WORD for _, like in self.dekat(word)):
            return (word,)
        half = [(first, rest) for first, rest in cuts if len(first) > _SHORTEST_HALF and first in self._bobot]
        half += [(first, rest) for first, rest in cuts if len(rest) > _SHORTEST_HALF and rest in self._bobot]
        near = [found for found in half if all(map(self.dekat, found))]
        return max(near, key=lambda found: (max(map(len, set(found) & set(self._counts))), found)) if near else (word,)

    def _known(self, word: str) -> tuple[str, ...]:
        """The word itself, or two words of the table that it is made of; none of these: nothing."""
        if word in self._bobot:
            return (word,)
        cuts = ((word[:at], word[at:]) for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1))
        return max(((one, other) for one, other in cuts if one in self._bobot and other in self._bobot), default=())

    def _search(self, word: str) -> tuple[tuple[str, int], ...]:
        if word.isdecimal() or word in TINGKAT:
            return ()
        alike = ((each, mirip_kata(word, each)) for each in self._possible(word))
        best = sorted(((like, self._counts[each], each) for each, like in alike if like), reverse=True)
        return tuple((each, like) for like, _, each in best[:_NEAREST])

    def _possible(self, word: str) -> set[str]:
        """Words worth a closer look: with the same pairs of letters, the same beginning, the same consonants."""
        shared = Counter(each for pair in set(_pairs(word)) for each in self._pairs.get(pair, ()))
        enough = sorted(((-count, each) for each, count in shared.items() if 2 * count >= len(word)))
        found = {each for _, each in enough[:_LOOKED_AT]}
        found.update(self._beginning(word))
        found.update(word[:length] for length in range(_SHORTEST_HALF, len(word)) if word[:length] in self._bobot)
        if tulang(word):
            found.update(each for each in self._beginning(word[0]) if tulang_dari(word, each))
        return found

    def _beginning(self, start: str) -> Iterator[str]:
        first = bisect_left(self._sorted, start)
        return takewhile(lambda word: word.startswith(start), islice(self._sorted, first, None))


def _pairs(word: str) -> Iterator[str]:
    """Neighbouring letters, the ends marked.

    >>> list(_pairs("GURU"))
    ['^G', 'GU', 'UR', 'RU', 'U$']
    """
    return (one + other for one, other in pairwise(f"^{word}$"))
