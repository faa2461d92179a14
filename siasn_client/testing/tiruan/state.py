"""What the fake SIASN remembers: the kabupaten's wire rows and every change since.

Rows are never changed in place: a change puts a new row in place of the old one, so the kabupaten
(which also holds the truth) stays as it was and a reader never sees half a change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from threading import Lock
from typing import Final

from siasn_client.testing.tiruan.bahan import Bahan, KabupatenLike, Row

__all__ = ["NOBODY", "Arsip", "identity"]

NOBODY: Final = ""
"""In place of a NIP: rows that belong to the office and not to a person."""

_NEAR: Final = 256


def identity(row: Row) -> str:
    """Return what tells a row from its neighbours: its id, or whose it is where a person has only one."""
    return row.get("id") or row.get("Id") or row.get("idPns") or ""


class Arsip:
    """The rows of all people, by NIP and record name, and the lists of the office under :data:`NOBODY`.

    A change may stay hidden from readers until an instant: SIASN has applied it but does not show it yet.
    ``tunda`` is the lag in seconds that every read has behind every write; 0 by default.

    Thread-safety: any number of readers beside one writer; the caller serialises writers.
    """

    def __init__(self, kabupaten: KabupatenLike, clock: Callable[[], float], bahan: Bahan | None = None) -> None:
        self.tunda = 0.0
        self._bahan = bahan or Bahan(kabupaten, {})
        self._sides = kabupaten.siasn
        self._side = lru_cache(maxsize=_NEAR)(self._sides.get)  # a kabupaten may write a person's rows at each access
        self._clock = clock
        self._changed: dict[tuple[str, str], tuple[Row, ...]] = {}
        self._history: dict[tuple[str, str], tuple[tuple[float, float, str, Row | None], ...]] = {}
        self._saved: dict[tuple[str, str], str] = {}
        self._where: dict[str, dict[str, str]] = {}
        self._indexing = Lock()
        self._people = {side.data_utama["id"]: nip for nip, side in self._sides.items() if side.data_utama is not None}

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
        if nip == NOBODY:
            return self._bahan.daftar(record)
        side = self._side(nip)
        return () if side is None else self._bahan.orang(nip, side, record)

    def shown(self, nip: str, record: str, lag: float = 0.0) -> tuple[Row, ...]:
        """Return the rows as a reader sees them now, or as they were *lag* seconds ago."""
        history = self._history.get((nip, record))
        rows = self.rows(nip, record)
        if not history:
            return rows
        now, lag = self._clock(), max(lag, self.tunda)
        for at, hidden_for, row_id, old in reversed(history):
            if at + max(hidden_for, lag) > now:
                rows = tuple(_with(rows, row_id, old))
        return rows

    def find(self, record: str, row_id: str) -> tuple[str, Row] | None:
        """Return whose row *row_id* is, and the row as applied."""
        if not row_id:
            return None
        for nip in (self._saved.get((record, row_id)), self._bahan.pemilik(row_id)):
            row = self._row(nip, record, row_id)
            if nip is not None and row is not None:
                return nip, row
        nip = self._index(record).get(row_id)
        row = self._row(nip, record, row_id)
        return None if nip is None or row is None else (nip, row)

    def _row(self, nip: str | None, record: str, row_id: str) -> Row | None:
        rows = () if nip is None else self.rows(nip, record)
        return next((row for row in rows if identity(row) == row_id), None)

    def put(self, nip: str, record: str, row: Row, *, hidden_for: float = 0.0) -> None:
        """Insert *row*, or put it in the place of the one with its id; show it after *hidden_for* seconds."""
        self._change(nip, record, identity(row), row, hidden_for)
        if nip != NOBODY and "id" in row:
            self._saved[record, row["id"]] = nip

    def drop(self, nip: str, record: str, row_id: str, *, hidden_for: float = 0.0) -> None:
        """Remove a row; readers see it for *hidden_for* seconds more."""
        self._change(nip, record, row_id, None, hidden_for)

    def _change(self, nip: str, record: str, row_id: str, new: Row | None, hidden_for: float) -> None:
        key, rows = (nip, record), self.rows(nip, record)
        old = next((before for before in rows if identity(before) == row_id), None)
        self._history[key] = (*self._history.get(key, ()), (self._clock(), hidden_for, row_id, old))
        self._changed[key] = tuple(_with(rows, row_id, new))

    def _index(self, record: str) -> dict[str, str]:
        """Return whose every row of *record* was at first, by row id; built when first asked for."""
        with self._indexing:
            if record not in self._where:
                sides = self._sides.items()
                owned = ((row, nip) for nip, side in sides for row in self._bahan.orang(nip, side, record))
                self._where[record] = {identity(row): nip for row, nip in owned}
            return self._where[record]


def _with(rows: Sequence[Row], row_id: str, new: Row | None) -> Iterator[Row]:
    """Yield *rows* with *new* in the place of the one with this id, or at the end; None leaves it out."""
    placed = False
    for row in rows:
        if identity(row) != row_id:
            yield row
        elif new is not None:
            placed = True
            yield new
    if new is not None and not placed:
        yield new
