"""A list that SIASN gives page by page, as one flow that notices lost and doubled rows.

``offset`` counts rows, and SIASN holds no list still for us: a row that goes while we read moves the rest
forward, and one of them falls between two pages; a row that comes doubles one. So each page is asked for
from the last row of the page before: if that is not among its rows, nor any other of them, the list has
moved too far, and the reading steps back until it is. What is read is then without a gap, as long as
SIASN keeps the order of what stays. Its ``count``, where it says one, is a second witness.

The overlap costs one row of each page, and no request but the last.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from hashlib import sha256
from typing import Any, Final, Generic, TypeVar

from attrs import define, evolve, field, frozen
from pydantic import BaseModel

from siasn_client.call import Call
from siasn_client.errors import ListNotWhole
from siasn_client.steps import Ask, Flow
from siasn_client.wire import Halaman, RekamanMentah

__all__ = ["Daftar", "pages"]

T = TypeVar("T")
Key = Callable[[T], Hashable | None]

_LIMIT: Final = 100  # what the one public client that reads these lists regularly asks for
_PASSES: Final = 3
_IDLE_MAX: Final = 5  # pages in a row that bring nothing, where something was to be expected
_PAGES_MAX: Final = 10_000
_FAR: Final = 1_000_000
_IDS: Final = ("id", "Id", "ID")


@frozen
class Daftar(Generic[T]):
    """A list as it was read. Thread- and async-safety: immutable.

    Args:
        rows: each row once, in the order of the list; of one met twice, what was read last.
        count: the number of rows as SIASN said it last; None where it never did.
        doubled: how many rows came again on another page because the list moved, and were dropped.
        lost: how many rows SIASN counts and did not give; None when that cannot be known.
        requests: how many pages were asked for.
    """

    rows: tuple[T, ...] = field(repr=False)
    count: int | None
    doubled: int
    lost: int | None
    requests: int

    @property
    def whole(self) -> bool:
        """Is every row here that SIASN counts?"""
        return self.lost == 0


def pages(
    make: Callable[[int, int], Call[Halaman[T]]],
    limit: int = _LIMIT,
    *,
    key: Key[T] | None = None,
    some: bool = False,
) -> Flow[Daftar[T]]:
    """Read a whole list.

    Args:
        make: makes the call of one page from its limit and its offset in rows.
        limit: rows of a page. SIASN documents no largest one; rumahASN asks for 100.
        key: tells rows apart; by default their ``id`` (``Id``, ``ID``), and without one their whole
            content, so that two equal rows without id on two pages are taken for one.
        some: hand over what could be read, with ``lost`` saying what is missing, instead of raising.

    A list that does not come whole is read again from its beginning, three times in all.

    Raises into the flow: ListNotWhole, unless *some*; and what one call can raise.

    Raises:
        ValueError: *limit* is below 2: pages of one row cannot overlap.
    """
    if limit < 2:
        raise ValueError("a page must have at least two rows")
    return _read(make, limit, _key if key is None else key, some)


def _read(make: Callable[[int, int], Call[Halaman[T]]], limit: int, key: Key[T], some: bool) -> Flow[Daftar[T]]:
    reading = _Reading(make, limit, key)
    best = found = yield from reading.once()
    for _ in range(_PASSES - 1):
        if best.whole:
            return best
        before, reading = reading, _Reading(make, limit, key, found.requests, found.doubled)
        found = yield from reading.once(before)
        best = max(best, found, key=_worth)
    if best.whole or some:
        return evolve(best, requests=found.requests, doubled=found.doubled)
    raise ListNotWhole(read=len(best.rows), count=best.count, operation=make(limit, 0).operation)


def _worth(found: Daftar[Any]) -> tuple[bool, int]:
    return found.whole, len(found.rows)


@define
class _Reading(Generic[T]):
    """One passage through the list."""

    make: Callable[[int, int], Call[Halaman[T]]]
    limit: int
    key: Key[T]
    requests: int = 0
    doubled: int = 0
    rows: dict[Hashable, T] = field(factory=dict, repr=False)
    keys: list[Hashable] = field(factory=list, repr=False)  # of the last page that fitted
    tail: set[Hashable] = field(factory=set, repr=False)  # the same, to look them up
    end: int = 0  # the place behind its last row
    furthest: int = 0
    count: int | None = None
    twice: int = 0  # by SIASN itself, within one page
    settled: bool = False  # the list was seen to end

    def once(self, before: _Reading[T] | None = None) -> Flow[Daftar[T]]:
        """Read forward, and back where the list has moved, until it ends; *before* is the passage before this."""
        offset = idle = 0
        for _ in range(_PAGES_MAX):
            page = yield from Ask(self.make(self.limit, offset))
            self.requests += 1
            self.count = page.count if page.count is not None else self.count
            keys, known_ground = _named(page.rows, self.key), self.furthest
            if offset and self.tail.isdisjoint(keys):
                idle += 1
                if idle > _IDLE_MAX:
                    break
                offset = max(0, offset - (self.limit - 1))
                continue
            repeated, fresh = keys == self.keys, self._accept(page.rows, keys, offset)
            if self._ended(len(keys)):
                self.settled = True
                break
            if not fresh and self.end > known_ground:
                idle += 1
                deaf = repeated and (yield from self._deaf())
                if deaf or idle > _IDLE_MAX:
                    self.settled = deaf and (len(keys) < self.limit or self._reached)
                    break
            idle = 0 if fresh else idle
            offset = self.end - 1
        return self._daftar(before)

    def _accept(self, rows: Sequence[T], keys: list[Hashable], offset: int) -> int:
        """Keep the rows of a page that fits; return how many were new."""
        again = sum(key in self.rows for key in set(keys))
        fresh = len(set(keys)) - again
        self.doubled += max(0, again - max(0, self.end - offset))
        self.twice += sum(key not in self.rows for key in keys) - fresh
        self.rows.update(zip(keys, rows, strict=True))
        self.keys, self.tail, self.end = keys, set(keys), offset + len(keys)
        self.furthest = max(self.furthest, self.end)
        return fresh

    def _deaf(self) -> Flow[bool]:
        """Does the server give rows at a place where no list has any? Else the list has moved by a whole page."""
        page = yield from Ask(self.make(self.limit, self.end + _FAR))
        self.requests += 1
        return bool(page.rows)

    @property
    def _reached(self) -> bool:
        return self.count is not None and self.end >= self.count

    def _ended(self, length: int) -> bool:
        """Is this the last page? One above the limit is all there is: that server knows no pages."""
        return length > self.limit or length < 2 or (length < self.limit and self._reached)

    def _daftar(self, before: _Reading[T] | None) -> Daftar[T]:
        """Count what is missing. That SIASN itself lists rows twice is believed when two passages agree on it."""
        agree = before is not None and (before.rows.keys(), before.twice) == (self.rows.keys(), self.twice)
        given = len(self.rows) + (self.twice if agree else 0)
        lost = None if self.count is None else max(0, self.count - given)
        if not lost:
            lost = 0 if self.settled else None
        return Daftar(tuple(self.rows.values()), self.count, self.doubled, lost, self.requests)


def _named(rows: Sequence[T], key: Key[T]) -> list[Hashable]:
    """The keys of a page; equal rows without id are told apart by their turn in it."""
    turns: Counter[Hashable] = Counter()
    found: list[Hashable] = []
    for row in rows:
        name = key(row)
        if name is None:
            content = _content(row)
            name = (content, turns[content])
            turns[content] += 1
        found.append(name)
    return found


def _key(row: Any) -> Hashable | None:
    """The id of a row as SIASN spells it, in small letters or not; None where there is none."""
    said = row.isi if isinstance(row, RekamanMentah) else row
    get = said.get if isinstance(said, Mapping) else partial(getattr, said)
    found = next((value for name in _IDS if (value := get(name, None))), None)
    return found if isinstance(found, str | int) else None


def _content(row: Any) -> bytes:
    """A digest of a whole row, identity numbers included."""
    said = row.model_dump(mode="json", by_alias=True, context={"buka": True}) if isinstance(row, BaseModel) else row
    return sha256(json.dumps(said, sort_keys=True, default=str).encode(errors="surrogatepass")).digest()
