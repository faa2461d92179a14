"""What dirt leaves alone: everything the truth file names.

A cell with an injected difference, the other cells of that history row, every row of a person's kind
in which a row was added, left out, doubled or damaged in its key, and the reference codes all these
use on either side (a code without a BKN id would hide the difference, and could not be written back).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from siasn_client.testing.kabupaten import Kabupaten, Selisih
from simpeg_adapters.demo.sisi import rekaman
from simpeg_adapters.demo.tuangan import BarisTuang

__all__ = ["Lindung"]

_BERSAMA: Final = frozenset({"nama", "gelar_depan", "gelar_belakang"})


class Lindung:
    """Tells whether a cell may be made dirty. Thread-safety: read-only after construction."""

    def __init__(self, kabupaten: Kabupaten) -> None:
        self._kabupaten = kabupaten
        self._sel: set[tuple[str, str, str]] = set()  # kind, row, field
        self._baris: set[tuple[str, str]] = set()  # kind, row
        self._utuh: set[tuple[str, str]] = set()  # kind, row: it is on one side, twice, or damaged in its key
        self._jenis: set[tuple[str, str]] = set()  # kind, person
        for selisih in kabupaten.kebenaran:
            self._tambah(selisih)

    def _tambah(self, selisih: Selisih) -> None:
        row = selisih.nip if selisih.jenis == "data_utama" else selisih.id_simpeg or ""
        if selisih.bidang is not None:
            self._sel.add((selisih.jenis, row, selisih.bidang))
        if selisih.bidang is None or selisih.harap == "pasangan":
            self._jenis.add((selisih.jenis, selisih.nip))
            self._utuh.add((selisih.jenis, row))
        if selisih.jenis != "data_utama" or selisih.bidang is None:
            self._baris.add((selisih.jenis, row))

    def selisih(self, row: BarisTuang, bidang: str) -> bool:
        """Tell whether the truth file names this very cell, or its whole row."""
        return (row.jenis, row.id, bidang) in self._sel or (row.jenis, row.id) in self._utuh

    def bebas(self, row: BarisTuang, bidang: str) -> bool:
        """Tell whether the cell may be made dirty."""
        if (row.jenis, row.nip) in self._jenis or (row.jenis, row.id) in self._baris:
            return False
        names = _BERSAMA if bidang in _BERSAMA else (bidang,)
        return not any((row.jenis, row.id, name) in self._sel for name in names)

    def kode(self, rows: Iterable[BarisTuang]) -> set[tuple[str, str]]:
        """Return every (reference, BKN id) that a difference uses, on either side."""
        found = {
            (place.rujukan, row.asal[bidang])
            for row in rows
            for bidang, place in row.berkode
            if not self.bebas(row, bidang)
        }
        values = self._nilai_siasn()
        return found | {
            (name, rujukan.id)
            for name, table in self._kabupaten.referensi.items()
            for rujukan in table
            if rujukan.id in values
        }

    def _nilai_siasn(self) -> set[str]:
        """Every text in the SIASN rows where a code, or a whole row, differs."""
        found: set[str] = set()
        for selisih in self._kabupaten.kebenaran:
            if selisih.bidang is None or selisih.bidang.endswith("_id"):
                found.update(_teks(rekaman(self._kabupaten.siasn[selisih.nip], selisih.jenis)))
        return found


def _teks(isi: Any) -> Iterator[str]:
    """Every text inside a record."""
    if isinstance(isi, str):
        yield isi
    elif isinstance(isi, Mapping):
        for value in isi.values():
            yield from _teks(value)
    elif isinstance(isi, list):
        for value in isi:
            yield from _teks(value)
