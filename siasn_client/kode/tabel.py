"""The shape of BKN's small code tables: an id is text, a name is SIASN's own spelling.

Ids are never numbers: they keep leading zeros (``"05"``), one has three characters (``"101"``) and
comparing them by ``<`` means nothing. How sure we are is said per table and, where it differs, per row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from attrs import frozen

__all__ = ["Keyakinan", "Kode", "Tabel"]


class Keyakinan(StrEnum):
    """How well a code is known: no vendor document was available."""

    TINGGI = "tinggi"  # two independent public sources, or the text of a regulation
    SEDANG = "sedang"  # one good public source
    RENDAH = "rendah"  # inferred


@frozen
class Kode:
    """One row of a code table. ``nama`` is empty where no source shows it."""

    id: str
    nama: str
    keyakinan: Keyakinan = Keyakinan.TINGGI


K = TypeVar("K", bound=Kode)


class Tabel(Mapping[str, K], Generic[K]):
    """A code table: id to row, in the order of the source. Immutable.

    >>> warna = Tabel("warna", "contoh", [Kode("1", "Merah"), Kode("2", "Putih")])
    >>> warna["1"].nama, warna.find("PUTIH").id, "3" in warna
    ('Merah', '2', False)
    """

    def __init__(self, nama: str, sumber: str, rows: list[K]) -> None:
        self.nama = nama
        self.sumber = sumber
        self._rows = {row.id: row for row in rows}
        if len(self._rows) != len(rows):
            raise ValueError(f"table {nama} repeats an id")

    def __getitem__(self, id_: str) -> K:
        return self._rows[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def find(self, nama: str) -> K | None:
        """Return the first row with this name, whatever its capitals, or None."""
        wanted = nama.casefold()
        return next((row for row in self._rows.values() if row.nama and row.nama.casefold() == wanted), None)

    def nama_dari(self, id_: str | None) -> str:
        """Return the name of *id_*; empty for an unknown or missing id."""
        row = self._rows.get(id_ or "")
        return row.nama if row else ""
