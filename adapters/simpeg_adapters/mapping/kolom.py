"""A field in one column, or in none: the plain shapes.

A row is a mapping from column name to text. Reading returns the field's text in BKN's codes; a host
code without a BKN code comes back as it is, marked ``Tanda.TANPA_PADANAN``, so that a clerk sees which
one is to be completed. Writing returns the columns to set and touches nothing else.
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping.padanan import Padanan, Pemadan, Row, Terbaca
from simpeg_adapters.mapping.values import MENULIS, PEMBERSIH

__all__ = ["Kolom", "Tetap"]

_NOTHING: Final = frozenset({"", "-"})


@frozen
class Kolom:
    """A field in one column, perhaps through a code table (*rujukan*) or a fixed map (*peta*).

    Args:
        pembersih: the cleaner's name in :data:`~simpeg_adapters.mapping.values.PEMBERSIH`.
        peta: text in the column -> BKN's code; of several texts with one code the first is written.
        salinan: a column that repeats the code's name; written along with the code.
        kosong: what the column holds for "nothing".
        lain: the codes that mean "see the text".
        teks: the column with that text, looked up by the names of *rujukan*; also where there is no code.
        lewat_nama: the column itself holds a name of *rujukan*, not a code.
        atau: columns that are read, in this order, where this one is empty; emptied when it is written.
    """

    kolom: str
    pembersih: str = "teks"
    rujukan: str | None = None
    peta: Padanan | None = field(default=None, repr=False)
    salinan: str | None = None
    kosong: str = ""
    lain: tuple[str, ...] = ()
    teks: str | None = None
    lewat_nama: bool = False
    atau: tuple[str, ...] = ()

    @property
    def dibaca(self) -> tuple[str, ...]:
        """The columns it reads."""
        return (self.kolom, *self.atau, *([self.teks] if self.teks else []))

    @property
    def ditulis(self) -> tuple[str, ...]:
        """The columns it may write."""
        return tuple(filter(None, (self.kolom, *self.atau, self.salinan, self.teks)))

    def baca(self, row: Row, pemadan: Pemadan) -> Terbaca:
        """Return the field's text in BKN's codes."""
        text = self._text(row)
        if self.peta is not None:
            return self.peta.baca(text)
        if self.rujukan is None:
            return text
        table = pemadan[self.rujukan]
        if words := self._words(row, text):
            return table.baca_nama(words)
        if text in self.lain:
            return ""
        return table.baca_nama(text) if self.lewat_nama else table.baca(text)

    def sebutan(self, row: Row, pemadan: Pemadan) -> str:
        """The name behind the code; "" where there is no code table."""
        if self.rujukan is None:
            return ""
        text = self._text(row)
        return self._words(row, text) or (text if self.lewat_nama else pemadan[self.rujukan].nama.get(text, ""))

    def tulis(self, nilai: str, row: Row, pemadan: Pemadan) -> dict[str, str]:
        """Return the columns that make the field say *nilai*.

        Raises:
            WriteRefused: the value has no host code, or is no date.
        """
        rest = self._lain_kosong(row)
        table = self.peta if self.rujukan is None else pemadan[self.rujukan]
        if table is None:
            write = MENULIS.get(self.pembersih, _as_it_is)
            return {self.kolom: write(nilai) if nilai.strip() else self.kosong, **rest}
        code = table.tulis_nama(nilai) if self.lewat_nama else table.tulis(nilai)
        code = code if nilai else self.kosong
        if code is None:
            raise self._tanpa_kode()
        copy = {self.salinan: table.nama.get(code, "")} if self.salinan else {}
        return {self.kolom: code, **copy, **rest}

    def _lain_kosong(self, row: Row) -> dict[str, str]:
        """The other columns that say something, emptied; one that says nothing stays as it is."""
        clean = PEMBERSIH[self.pembersih]
        found = [name for name in self.atau if clean(row.get(name, ""))]
        return dict.fromkeys([*found, *([self.teks] if self.teks and row.get(self.teks, "").strip() else [])], "")

    def _text(self, row: Row) -> str:
        """What stands in the column, cleaned; in the next one where it is empty."""
        clean = PEMBERSIH[self.pembersih]
        found = clean(row[self.kolom])
        for name in self.atau:
            found = found or clean(row[name])
        return found

    def _words(self, row: Row, code: str) -> str:
        """The text beside the code, where the code points at it or is not there."""
        if self.teks is None or (code not in self.lain and code not in {"", "0", "-"}):
            return ""
        words = row[self.teks].strip()
        return "" if words in _NOTHING else words

    def _tanpa_kode(self) -> WriteRefused:
        where = f"tabel rujukan {self.rujukan!r}" if self.rujukan else f"peta kolom {self.kolom!r}"
        return WriteRefused(
            f"Nilai pengganti belum punya kode di {where} e-Simpeg. Tidak ada yang ditulis. Lengkapi padanannya.",
            message=f"no host code for the new value of column {self.kolom}",
        )


@frozen
class Tetap:
    """A field that is the same in every row of a table: the table itself says it. In BKN's codes."""

    nilai: str

    @property
    def dibaca(self) -> tuple[str, ...]:
        """No column."""
        return ()

    @property
    def ditulis(self) -> tuple[str, ...]:
        """No column."""
        return ()

    def baca(self, row: Row, pemadan: Pemadan) -> Terbaca:
        """Return the constant."""
        return self.nilai

    def sebutan(self, row: Row, pemadan: Pemadan) -> str:
        """No name: there is no code table."""
        return ""

    def tulis(self, nilai: str, row: Row, pemadan: Pemadan) -> dict[str, str]:
        """Nothing is to be set when it says so already.

        Raises:
            WriteRefused: it says something else, and there is no column to say it in.
        """
        if nilai == self.nilai:
            return {}
        raise WriteRefused(
            f"Tabel ini hanya memuat baris dengan nilai tetap {self.nilai!r} untuk bidang itu. Tidak ada yang ditulis. "
            "Ubah baris ini langsung di e-Simpeg."
        )


def _as_it_is(text: str) -> str:
    return text
