"""What the fake SIASN remembers: the kabupaten's wire rows and every change since.

Rows are never changed in place: a change puts a new row in place of the old one, so the kabupaten
(which also holds the truth) stays as it was and a reader never sees half a change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, Protocol

__all__ = ["Arsip", "KabupatenLike", "Row", "RujukanLike", "SisiLike"]

Row = Mapping[str, Any]
_FINDABLE: Final = ("rw_jabatan", "rw_skp22")
_NEAR: Final = 256


class RujukanLike(Protocol):
    """One line of a code table; ``induk`` is the id of its parent or ""."""

    @property
    def id(self) -> str:
        """BKN's id."""

    @property
    def nama(self) -> str:
        """Its name."""

    @property
    def induk(self) -> str:
        """The id of its parent, "" at the top."""


class SisiLike(Protocol):
    """What SIASN has of one person, as it travels."""

    @property
    def data_utama(self) -> Row | None:
        """The one wide row; None = SIASN does not know the person."""

    @property
    def rw_jabatan(self) -> Sequence[Row]:
        """Positions."""

    @property
    def rw_golongan(self) -> Sequence[Row]:
        """Grades."""

    @property
    def rw_pendidikan(self) -> Sequence[Row]:
        """Education."""

    @property
    def rw_skp22(self) -> Sequence[Row]:
        """SKP from 2022 on."""


class KabupatenLike(Protocol):
    """What the fake needs of a kabupaten."""

    @property
    def instansi_id(self) -> str:
        """BKN's id of the office."""

    @property
    def siasn(self) -> Mapping[str, SisiLike]:
        """NIP to the person's wire rows."""

    @property
    def referensi(self) -> Mapping[str, Sequence[RujukanLike]]:
        """Code tables by name."""


class Arsip:
    """The rows of all people, by NIP and record name.

    A change may stay hidden from readers until an instant: SIASN has applied it but does not show it yet.

    Thread-safety: any number of readers beside one writer; the caller serialises writers.
    """

    def __init__(self, kabupaten: KabupatenLike, clock: Callable[[], float]) -> None:
        self._sides = kabupaten.siasn
        self._side = lru_cache(maxsize=_NEAR)(self._sides.get)  # a kabupaten may write a person's rows at each access
        self._clock = clock
        self._changed: dict[tuple[str, str], tuple[Row, ...]] = {}
        self._hidden: dict[tuple[str, str], tuple[tuple[float, str, Row | None], ...]] = {}
        self._people: dict[str, str] = {}
        self._where: dict[tuple[str, str], str] = {}
        for nip, side in self._sides.items():
            if side.data_utama is not None:
                self._people[side.data_utama["id"]] = nip
            for record in _FINDABLE:
                self._where.update(((record, row["id"]), nip) for row in getattr(side, record))

    def knows(self, nip: str) -> bool:
        """Tell whether SIASN has this person at all."""
        return nip in self._sides

    def nip_of(self, pns_id: str) -> str | None:
        """Return whose SIASN person id this is."""
        return self._people.get(pns_id)

    def rows(self, nip: str, record: str) -> tuple[Row, ...]:
        """Return the rows as applied, hidden changes included."""
        found = self._changed.get((nip, record))
        if found is not None:
            return found
        side = self._side(nip)
        if side is None:
            return ()
        if record == "data_utama":
            return () if side.data_utama is None else (side.data_utama,)
        return tuple(getattr(side, record))

    def shown(self, nip: str, record: str) -> tuple[Row, ...]:
        """Return the rows as a reader sees them now."""
        hidden = self._hidden.get((nip, record))
        rows = self.rows(nip, record)
        if not hidden:
            return rows
        now = self._clock()
        for until, row_id, old in reversed(hidden):
            if until > now:
                rows = tuple(_with(rows, row_id, old))
        return rows

    def find(self, record: str, row_id: str) -> tuple[str, Row] | None:
        """Return whose row *row_id* is, and the row as applied."""
        nip = self._where.get((record, row_id))
        if nip is None:
            return None
        return next(((nip, row) for row in self.rows(nip, record) if row["id"] == row_id), None)

    def put(self, nip: str, record: str, row: Row, *, hidden_for: float = 0.0) -> None:
        """Insert *row*, or put it in the place of the one with its id; show it after *hidden_for* seconds."""
        key, rows = (nip, record), self.rows(nip, record)
        old = next((before for before in rows if before["id"] == row["id"]), None)
        if hidden_for > 0:
            entry = (self._clock() + hidden_for, row["id"], old)
            self._hidden[key] = (*self._hidden.get(key, ()), entry)
        self._changed[key] = tuple(_with(rows, row["id"], row)) if old is not None else (*rows, row)
        if record in _FINDABLE:
            self._where[record, row["id"]] = nip


def _with(rows: Sequence[Row], row_id: str, new: Row | None) -> Iterator[Row]:
    """Yield *rows* with *new* in the place of the one with this id; None leaves it out."""
    for row in rows:
        if row["id"] != row_id:
            yield row
        elif new is not None:
            yield new
