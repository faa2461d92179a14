"""How a poured schema is described: which column of which table holds which field.

A schema is said a second time on purpose: the profile that reads its tables (``skema/<nama>.toml``) is then
tested by something that was not made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from attrs import frozen
from sqlalchemy import MetaData, Table

from siasn_client.testing.kabupaten import Kabupaten, Rujukan

__all__ = ["Letak", "Pilih", "Row", "Sambung", "Sisipan", "Skema", "TabelRujukan", "Tata"]

Row = Mapping[str, str]
KOSONG: Mapping[str, Any] = MappingProxyType({})


@frozen(eq=False)
class Letak:
    """One field's column and how its value stands there. A column of a joined table is spelled "sk.no_sk".

    Args:
        rujukan: the reference whose local code stands in the column.
        nama: the column holds the name out of that reference, not its code.
        kata: BKN's code -> the fixed word in the column.
        tanggal: the column holds dates.
        ketat: the column has a date's type: it takes no other spelling and no bare year.
        tahun: the column keeps only the year.
        tahun_di: another column that takes a value of which only the year is known.
        kosong: what the column holds for "nothing".
        salinan: a column that repeats the code's name.
        lain: the code that says "see the text", which then stands in the column *teks*.
        kembar: a second column that programs fill instead of this one.
        sebagian: the value is spread over several columns (``Tata.sisa`` writes them); this is the first.
    """

    kolom: str
    rujukan: str = ""
    nama: bool = False
    kata: Mapping[str, str] | None = None
    tanggal: bool = False
    ketat: bool = False
    tahun: bool = False
    tahun_di: str = ""
    kosong: str = ""
    salinan: str = ""
    lain: str = ""
    teks: str = ""
    kembar: str = ""
    sebagian: bool = False


@frozen(eq=False)
class Pilih:
    """A field whose place depends on another field's value in BKN's codes."""

    menurut: str
    letak: Mapping[str, Letak]


@frozen(eq=False)
class Sambung:
    """A row of another table that belongs to each row of this one: ``this.kolom`` equals ``tabel.ke``."""

    tabel: str
    kolom: str
    ke: str
    pegawai: str = ""


def _tidak_ada(row: Row) -> Row:
    return KOSONG


def _semua(row: Row) -> bool:
    return True


@frozen(eq=False)
class Tata:
    """One table of one kind.

    Args:
        kunci: the key column; of the people's table the NIP column.
        pegawai: the column that says whose row it is.
        salinan: column -> name in the clean row, taken as it is.
        tetap: columns with the same text in every row of this kind.
        sambung: joined tables by their alias.
        sisa: every other column, from the clean row.
        untuk: which rows lie in this table, where a kind has several.
    """

    jenis: str
    tabel: str
    bidang: Mapping[str, Letak | Pilih]
    kunci: str = "id"
    pegawai: str = "nip"
    salinan: Mapping[str, str] = KOSONG
    tetap: Mapping[str, str] = KOSONG
    sambung: Mapping[str, Sambung] = KOSONG
    sisa: Callable[[Row], Row] = _tidak_ada
    untuk: Callable[[Row], bool] = _semua

    def letak(self, bidang: str, asal: Row) -> Letak | None:
        """Where a field of a clean row lies; None where it has no place."""
        found = self.bidang.get(bidang)
        return found.letak.get(asal.get(found.menurut, "")) if isinstance(found, Pilih) else found


@frozen
class TabelRujukan:
    """A reference table: its columns for the local code, the name and BKN's id."""

    tabel: Table
    kode: str
    nama: str
    padanan: str


@frozen
class Sisipan:
    """A row of a shared table that no kind of ours reads: leave, a rise of salary."""

    tabel: str
    kolom: Row


def _tanpa_sisipan(kabupaten: Kabupaten) -> Iterable[Sisipan]:
    return ()


@frozen
class Skema:
    """One e-Simpeg: its tables, where everything lies, and its local codes.

    Args:
        kode: (reference, its rows) -> BKN's id -> local code.
        kunci_pegawai: the people's own key, which the other tables hold instead of the NIP; "" for none.
        nip_longgar: the NIP column is wide enough for a NIP with spaces on every database.
        sisipan: rows that no kind reads; the people's column of theirs holds the NIP until it is poured.
    """

    nama: str
    metadata: MetaData
    tata: tuple[Tata, ...]
    rujukan: Mapping[str, TabelRujukan]
    kode: Callable[[str, Sequence[Rujukan]], Mapping[str, str]]
    kunci_pegawai: str = ""
    nip_longgar: bool = False
    sisipan: Callable[[Kabupaten], Iterable[Sisipan]] = _tanpa_sisipan

    def untuk(self, jenis: str) -> Iterator[Tata]:
        """The tables of one kind, the main one first."""
        return (tata for tata in self.tata if tata.jenis == jenis)

    def lagi(self, tata: Tata) -> bool:
        """Is it a further table of its kind? Keys of its rows are then told apart by its name."""
        return tata is not next(self.untuk(tata.jenis))

    @property
    def orang(self) -> Tata:
        """The people's table."""
        return next(self.untuk("data_utama"))
