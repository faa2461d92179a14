"""The rows of a poured e-Simpeg before they are poured: pure, clean, in local codes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from attrs import define, evolve, field

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.rujukan import susun_rujukan
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.demo.tata import Letak, Row, Sisipan, Skema, Tata

__all__ = ["BarisRujukan", "BarisTuang", "Tuangan", "kode_dari", "susun_tuangan"]

_AWAL_PEGAWAI: Final = 1000
_AWAL_SISIPAN: Final = 100_000_000  # past every key of a row that is read


@define
class BarisTuang:
    """One row to be poured: *asal* is the clean row in BKN's codes, *kolom* what the tables will hold.

    A column of a joined table is spelled "sk.no_sk". ``id`` is the kabupaten's, ``kunci`` the table's key.
    """

    tata: Tata
    nip: str = field(repr=False)
    id: str = field(repr=False)
    kunci: str = field(repr=False)
    kunci_host: str = field(repr=False)  # as the host says it: with the table's name, where a kind has several
    asal: Row = field(repr=False)
    kolom: dict[str, str] = field(repr=False)

    @property
    def jenis(self) -> str:
        """The kind."""
        return self.tata.jenis

    @property
    def tabel(self) -> str:
        """Its own table."""
        return self.tata.tabel

    def letak(self, bidang: str) -> Letak | None:
        """Where a field of this row lies; None for nowhere."""
        return self.tata.letak(bidang, self.asal)

    @property
    def semua_letak(self) -> Iterator[tuple[str, Letak]]:
        """Every field with a place in this row."""
        for bidang in self.tata.bidang:
            place = self.letak(bidang)
            if place is not None:
                yield bidang, place

    @property
    def berkode(self) -> Iterator[tuple[str, Letak]]:
        """The fields whose column holds something out of a reference, and something to look up."""
        return ((bidang, place) for bidang, place in self.semua_letak if place.rujukan and self.asal.get(bidang))


@define
class BarisRujukan:
    """One row of a reference table: BKN's id and the local code; *padanan* is what the host has for BKN's id."""

    rujukan: str
    id: str
    kode: str
    nama: str
    padanan: str


@define
class Tuangan:
    """Everything that will be poured."""

    skema: Skema
    baris: list[BarisTuang] = field(repr=False)
    rujukan: list[BarisRujukan] = field(repr=False)
    sisipan: list[Sisipan] = field(factory=list, repr=False)
    pegawai: Mapping[str, str] = field(factory=dict, repr=False)  # NIP -> the people's own key

    @property
    def kunci(self) -> dict[tuple[str, str], str]:
        """(kind, the host's key) -> the kabupaten's id."""
        return {(row.jenis, row.kunci_host): row.id for row in self.baris}


Codes = Mapping[str, Mapping[str, str]]


def kode_dari(place: Letak, value: str, codes: Codes) -> str:
    """Return the local code of a value (or its name, where the column holds names); golongan come by name.

    Raises:
        ValueError: the kabupaten's reference does not have it.
    """
    found = codes[place.rujukan].get(value)
    if found is None:
        raise ValueError(f"the reference {place.rujukan} lacks a code that a row of the kabupaten uses")
    return found


def susun_tuangan(kabupaten: Kabupaten, skema: Skema = SKEMA["tb_01"]) -> Tuangan:
    """Lay out every row of the kabupaten's e-Simpeg side, clean, in the schema's local codes.

    Raises:
        ValueError: a row uses a code that the kabupaten's reference does not have.
    """
    rows = {nama: table for nama, table in susun_rujukan(kabupaten).items() if nama in skema.rujukan}
    codes = {nama: skema.kode(nama, table) for nama, table in rows.items()}
    rujukan = [
        BarisRujukan(nama, row.id, codes[nama][row.id], row.nama, row.nama if nama == "golongan" else row.id)
        for nama in skema.rujukan
        for row in rows[nama]
    ]
    number = {nip: str(at) for at, nip in enumerate(kabupaten.nips, _AWAL_PEGAWAI)} if skema.kunci_pegawai else {}
    baris = list(_Penyusun(kabupaten, skema, rujukan, number).semua())
    return Tuangan(skema, baris, rujukan, list(_sisipan(kabupaten, skema, number)), number)


def _sisipan(kabupaten: Kabupaten, skema: Skema, pegawai: Mapping[str, str]) -> Iterator[Sisipan]:
    """The rows that no kind reads, with keys of their own and the people's key where the schema has one."""
    owner = skema.kunci_pegawai
    for at, row in enumerate(skema.sisipan(kabupaten), _AWAL_SISIPAN):
        (key,) = skema.metadata.tables[row.tabel].primary_key
        whose = {owner: pegawai[row.kolom[owner]]} if owner else {}
        yield evolve(row, kolom={**row.kolom, **whose, key.name: str(at)})


class _Penyusun:
    """Writes rows, and counts the keys of tables that several kinds share."""

    def __init__(
        self, kabupaten: Kabupaten, skema: Skema, rujukan: list[BarisRujukan], pegawai: Mapping[str, str]
    ) -> None:
        self._kabupaten = kabupaten
        self._skema = skema
        self._pegawai = pegawai
        self._kode: dict[str, dict[str, str]] = {}
        self._nama: dict[str, dict[str, str]] = {}
        for row in rujukan:
            value = row.nama if row.rujukan == "golongan" else row.id
            self._kode.setdefault(row.rujukan, {})[value] = row.kode
            self._nama.setdefault(row.rujukan, {})[value] = row.nama
        users = Counter(tata.tabel for tata in skema.tata)
        joined = {join.tabel for tata in skema.tata for join in tata.sambung.values()}
        self._bersama = {table for table, count in users.items() if count > 1} | joined
        self._terakhir: Counter[str] = Counter()

    def semua(self) -> Iterator[BarisTuang]:
        """Everybody's rows, person by person."""
        for nip in self._kabupaten.nips:
            kinds = self._kabupaten.simpeg[nip]
            for tata in self._skema.tata:
                for row in kinds.get(tata.jenis, ()):
                    if tata.untuk(row):
                        yield self._baris(tata, nip, row)

    def _baris(self, tata: Tata, nip: str, row: Row) -> BarisTuang:
        people = tata.jenis == "data_utama"
        key = nip if people else self._kunci(tata.tabel, row["id"])
        host = f"{tata.tabel}:{key}" if self._skema.lagi(tata) else key
        found = BarisTuang(tata, nip, row["id"], key, host, row, {**tata.tetap})
        found.kolom[tata.kunci] = key
        if people and self._pegawai:
            found.kolom[self._skema.kunci_pegawai] = self._pegawai[nip]
        elif not people:
            found.kolom[tata.pegawai] = self._pegawai.get(nip, nip)
        for alias, join in tata.sambung.items():
            other = self._kunci(join.tabel, "")
            found.kolom |= {join.kolom: other, f"{alias}.{join.ke}": other}
            if join.pegawai:
                found.kolom[f"{alias}.{join.pegawai}"] = self._pegawai.get(nip, nip)
        found.kolom |= tata.sisa(row)
        for bidang, place in found.semua_letak:
            found.kolom |= self._isi(place, row.get(bidang, ""))
        found.kolom |= {column: row.get(name, "") for column, name in tata.salinan.items()}
        return found

    def _kunci(self, tabel: str, id_: str) -> str:
        """The kabupaten's id, or the next number of a table that others use too."""
        if tabel not in self._bersama:
            return id_
        self._terakhir[tabel] += 1
        return str(self._terakhir[tabel])

    def _isi(self, place: Letak, value: str) -> dict[str, str]:
        """The columns that one value fills."""
        if place.sebagian:
            return {}
        others = dict.fromkeys(filter(None, (place.tahun_di, place.teks, place.kembar, place.salinan)), "")
        if not value:
            return {**others, place.kolom: place.kosong}
        if place.tahun_di and len(value) == 4:
            return {**others, place.kolom: place.kosong, place.tahun_di: value}
        if place.salinan:
            others[place.salinan] = kode_dari(place, value, self._nama)
        return {**others, place.kolom: self._teks(place, value)}

    def _teks(self, place: Letak, value: str) -> str:
        if place.tahun:
            return value[:4]
        if place.kata is not None:
            return place.kata[value]
        if place.rujukan:
            return kode_dari(place, value, self._nama if place.nama else self._kode)
        return value
