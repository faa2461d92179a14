"""Dirt: the same meaning, written the way real e-Simpeg databases write it.

Every dirty value is recorded (:class:`~simpeg_adapters.demo.catatan.Kotor`), and none of them is a
difference: what the truth file names is left alone. Some cannot be decided by anybody (a host code or text
without a BKN id, a year where a full date was expected); their records name the right verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from math import ceil
from typing import Final

from sqlalchemy import String, Text

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.acak import Acak
from simpeg_adapters.demo import pola
from simpeg_adapters.demo.bawaan import kotor_bawaan
from simpeg_adapters.demo.catatan import Kotor, catat
from simpeg_adapters.demo.lindung import Lindung
from simpeg_adapters.demo.padanan import kosongkan_padanan
from simpeg_adapters.demo.sel import SEL, Sel
from simpeg_adapters.demo.tata import Letak, Tata
from simpeg_adapters.demo.tuangan import BarisTuang, Tuangan

__all__ = ["kotori"]

_BAGIAN: Final = 0.08  # of the rows that may be touched; 2 % of all that could be is promised
_BAGIAN_NIP: Final = 0.06  # of the people
_BAGIAN_TAK_DIKENAL: Final = 0.01
_SEDIKITNYA: Final = 5  # of each kind of dirt and of record, where there are so many rows
_EJAAN: Final = 6  # spellings that a kind of dirt has at most
_KECIL: Final = 200  # people; in a smaller kabupaten one is enough
_TAK_DIKENAL: Final = frozenset({"jabatan_id", "unor_id", "pendidikan_id"})  # rows are paired without them
_RIWAYAT: Final = (("golongan", "tmt_golongan"), ("jabatan", "tmt_jabatan"))


def kotori(tuangan: Tuangan, kabupaten: Kabupaten, seed: int, *, nip_longgar: bool) -> list[Kotor]:
    """Make the rows dirty in place and return every dirty value. Same arguments, same dirt.

    Args:
        nip_longgar: the NIP columns may hold a NIP with spaces.
    """
    return list(_Pengotor(tuangan, kabupaten, seed).semua(nip_longgar))


class _Pengotor:
    """Chooses rows, changes their columns, and says what it did."""

    def __init__(self, tuangan: Tuangan, kabupaten: Kabupaten, seed: int) -> None:
        self._tuangan = tuangan
        self._tabel = tuangan.skema.metadata.tables
        self._seed = seed
        self._lindung = Lindung(kabupaten)
        self._nips = kabupaten.nips
        self._sedikitnya = _SEDIKITNYA if len(kabupaten.nips) >= _KECIL else 1
        self._nama = {(row.rujukan, row.id): row.nama for row in tuangan.rujukan}
        self._jenis: dict[str, list[BarisTuang]] = {}
        for row in tuangan.baris:
            self._jenis.setdefault(row.jenis, []).append(row)

    def semua(self, nip_longgar: bool) -> Iterator[Kotor]:
        """Put in every kind of dirt, then record what the schema itself makes dirty."""
        kosongkan_padanan(self._tuangan, self._lindung, Acak(self._seed, "padanan"))
        for jenis in self._jenis:
            yield from self._golongan_teks(jenis)
        yield from self._gelar_dalam_nama()
        yield from self._nip_lama()
        for sel in SEL:
            for jenis in self._jenis:
                yield from self._sel(sel, jenis)
        for jenis in self._jenis:
            yield from self._rujukan(jenis)
            yield from self._kembar(jenis)
        for jenis, bidang in _RIWAYAT:
            yield from self._tanggal_di_riwayat(jenis, bidang)
        if nip_longgar:
            yield from self._nip_berspasi()
        yield from kotor_bawaan(self._tuangan, self._lindung)

    def _pilih(
        self, rows: Sequence[BarisTuang], *nama: str, bagian: float = _BAGIAN
    ) -> Iterator[tuple[BarisTuang, Acak]]:
        acak = Acak(self._seed, "kotor", *nama)
        count = max(ceil(len(rows) * bagian), self._sedikitnya)
        for at in sorted(acak.urutan(len(rows))[:count]):
            yield rows[at], acak

    def _muat(self, row: BarisTuang, kolom: str, text: str) -> bool:
        """Does the column hold such a text, on databases that measure too?"""
        alias, _, name = kolom.rpartition(".")
        table = row.tata.sambung[alias].tabel if alias else row.tabel
        kind = self._tabel[table].columns[name].type
        return isinstance(kind, Text) or (isinstance(kind, String) and len(text) <= (kind.length or len(text)))

    def _sel(self, sel: Sel, jenis: str) -> Iterator[Kotor]:
        """Write one cell of a share of the rows another way."""
        rows = [row for row in self._jenis[jenis] if any(self._bisa(sel, row))]
        for row, acak in self._pilih(rows, sel.pola, jenis, *sorted(sel.bidang or ())[:1]):
            bidang, place = acak.pilih(list(self._bisa(sel, row)))
            turn = acak.antara(0, _EJAAN - 1)
            for choice in range(turn, turn + _EJAAN):
                text = sel.ubah(row.kolom[place.kolom], choice)
                if text != row.kolom[place.kolom] and (place.ketat or self._muat(row, place.kolom, text)):
                    row.kolom[place.kolom] = text
                    yield catat(sel.pola, row, bidang, place.kolom)
                    break

    def _bisa(self, sel: Sel, row: BarisTuang) -> Iterator[tuple[str, Letak]]:
        for bidang, place in _kena(sel, row.tata):
            text = row.kolom[place.kolom]
            if place.tahun_di and row.kolom[place.tahun_di]:
                continue
            changed = any(
                (new := sel.ubah(text, choice)) != text and (place.ketat or self._muat(row, place.kolom, new))
                for choice in range(_EJAAN)
            )
            if changed and self._lindung.bebas(row, bidang):
                yield bidang, place

    def _golongan_teks(self, jenis: str) -> Iterator[Kotor]:
        """Write the name where the code is expected."""
        rows = [
            row
            for row in self._jenis[jenis]
            if (place := row.letak("golongan"))
            and place.rujukan
            and row.asal.get("golongan")
            and self._muat(row, place.kolom, row.asal["golongan"])
            and self._lindung.bebas(row, "golongan")
        ]
        for row, _ in self._pilih(rows, "golongan_teks", jenis):
            kolom = _kolom(row, "golongan")
            row.kolom[kolom] = row.asal["golongan"]
            yield catat("golongan_teks", row, "golongan", kolom)

    def _gelar_dalam_nama(self) -> Iterator[Kotor]:
        """Compose name and titles in the name column; half of the rows lose the titles' own columns."""
        depan, nama, belakang = (self._orang(bidang) for bidang in ("gelar_depan", "nama", "gelar_belakang"))
        rows = [
            row
            for row in self._jenis.get("data_utama", ())
            if (row.kolom[depan] or row.kolom[belakang])
            and self._muat(row, nama, _bergelar(row.kolom, depan, nama, belakang))
            and self._lindung.bebas(row, "nama")
        ]
        for row, acak in self._pilih(rows, "gelar_dalam_nama"):
            row.kolom[nama] = _bergelar(row.kolom, depan, nama, belakang)
            yield catat("gelar_dalam_nama", row, "nama", nama)
            if acak.peluang(0.5):
                for bidang, kolom in (("gelar_depan", depan), ("gelar_belakang", belakang)):
                    if row.kolom[kolom]:
                        row.kolom[kolom] = ""
                        yield catat("gelar_dalam_nama", row, bidang, kolom)

    def _orang(self, bidang: str) -> str:
        place = self._tuangan.skema.orang.letak(bidang, {})
        return place.kolom if place else bidang

    def _nip_lama(self) -> Iterator[Kotor]:
        """Repeat the NIP where there never was an old one."""
        if "nip_lama" not in self._tuangan.skema.orang.bidang:
            return
        kolom = self._orang("nip_lama")
        rows = [
            row
            for row in self._jenis.get("data_utama", ())
            if not row.kolom[kolom] and self._muat(row, kolom, row.nip) and self._lindung.bebas(row, "nip_lama")
        ]
        for row, _ in self._pilih(rows, "nip_lama_sama"):
            row.kolom[kolom] = row.nip
            yield catat("nip_lama_sama", row, "nip_lama", kolom)

    def _rujukan(self, jenis: str) -> Iterator[Kotor]:
        """Names for codes: in capitals; behind the code that says "see the text"; and one that no table knows."""
        rows = [(row, found) for row in self._jenis[jenis] if (found := list(self._bernama(row)))]
        by_row = {id(row): found for row, found in rows}
        only = [row for row, _ in rows]
        for row, acak in self._pilih(only, "nama_rujukan", jenis):
            bidang, place = acak.pilih(by_row[id(row)])
            if self._tulis_nama(row, place, pola.spasi_ganda(self._sebutan(row, bidang, place).upper(), 1)):
                yield catat("kode_lain" if place.lain else "nama_rujukan", row, bidang, place.kolom)
        rest = [row for row in only if any(self._masih(row, *each) for each in by_row[id(row)])]
        for row, acak in self._pilih(rest, "teks_tak_dikenal", jenis, bagian=_BAGIAN_TAK_DIKENAL):
            bidang, place = acak.pilih([each for each in by_row[id(row)] if self._masih(row, *each)])
            if self._tulis_nama(row, place, f"{self._sebutan(row, bidang, place)} (lama)"):
                yield catat("teks_tak_dikenal", row, bidang, place.kolom)

    def _bernama(self, row: BarisTuang) -> Iterator[tuple[str, Letak]]:
        for bidang, place in row.berkode:
            if (place.nama or place.lain) and self._lindung.bebas(row, bidang):
                yield bidang, place

    def _masih(self, row: BarisTuang, bidang: str, place: Letak) -> bool:
        """Does the cell stand as it was poured, in a field that pairs nobody?"""
        text = row.kolom[place.kolom]
        clean = text == self._sebutan(row, bidang, place) if place.nama else text != place.lain
        return clean and bidang in _TAK_DIKENAL

    def _sebutan(self, row: BarisTuang, bidang: str, place: Letak) -> str:
        return self._nama[place.rujukan, row.asal[bidang]]

    def _tulis_nama(self, row: BarisTuang, place: Letak, text: str) -> bool:
        kolom = place.teks if place.lain else place.kolom
        if not self._muat(row, kolom, text):
            return False
        if place.lain:
            row.kolom[place.kolom] = place.lain
        row.kolom[kolom] = text
        return True

    def _kembar(self, jenis: str) -> Iterator[Kotor]:
        """Use the other of two columns for one thing."""
        rows = [
            row
            for row in self._jenis[jenis]
            if any(
                place.kembar and row.kolom[place.kolom]
                for bidang, place in row.semua_letak
                if self._lindung.bebas(row, bidang)
            )
        ]
        for row, _ in self._pilih(rows, "kolom_kembar", jenis):
            for bidang, place in row.semua_letak:
                if place.kembar and row.kolom[place.kolom] and self._lindung.bebas(row, bidang):
                    row.kolom |= {place.kembar: row.kolom[place.kolom], place.kolom: place.kosong}
                    yield catat("kolom_kembar", row, bidang, place.kembar)

    def _tanggal_di_riwayat(self, jenis: str, bidang: str) -> Iterator[Kotor]:
        """Repeat the wide row's date in the newest history row, in another spelling."""
        wide = {row.nip: row.asal.get(bidang, "") for row in self._jenis.get("data_utama", ())}
        newest: dict[str, BarisTuang] = {}
        for row in self._jenis.get(jenis, ()):
            if row.asal[bidang] and row.asal[bidang] >= newest.get(row.nip, row).asal[bidang]:
                newest[row.nip] = row
        rows = [
            row
            for nip, row in newest.items()
            if row.asal[bidang] == wide.get(nip)
            and not _ketat(row, bidang)
            and row.kolom[_kolom(row, bidang)] == row.asal[bidang]
            and self._lindung.bebas(row, bidang)
        ]
        for row, acak in self._pilih(rows, "tanggal_di_riwayat", jenis):
            kolom = _kolom(row, bidang)
            row.kolom[kolom] = pola.tanggal(row.kolom[kolom], acak.antara(0, 5))
            yield catat("tanggal_di_riwayat", row, bidang, kolom)

    def _nip_berspasi(self) -> Iterator[Kotor]:
        """Write the key of some people in groups, in all their tables alike."""
        order = Acak(self._seed, "kotor", "nip").urutan(len(self._nips))
        chosen = {self._nips[at] for at in order[: ceil(len(self._nips) * _BAGIAN_NIP)]}
        for row in self._tuangan.baris:
            people = row.jenis == "data_utama"
            if row.nip in chosen and (people or not self._tuangan.pegawai):
                kolom = row.tata.kunci if people else row.tata.pegawai
                row.kolom[kolom] = pola.nip_berspasi(row.nip, 0)
                yield catat("nip_berspasi", row, None, kolom)


@cache
def _kena(sel: Sel, tata: Tata) -> tuple[tuple[str, Letak], ...]:
    """The fields of a table that can be dirty in this way; one whose place depends on others cannot."""
    return tuple(
        (bidang, place) for bidang, place in tata.bidang.items() if isinstance(place, Letak) and sel.kena(bidang, place)
    )


def _kolom(row: BarisTuang, bidang: str) -> str:
    place = row.letak(bidang)
    return place.kolom if place else bidang


def _ketat(row: BarisTuang, bidang: str) -> bool:
    place = row.letak(bidang)
    return place is None or place.ketat


def _bergelar(kolom: dict[str, str], depan: str, nama: str, belakang: str) -> str:
    return ", ".join(filter(None, (f"{kolom[depan]} {kolom[nama]}".strip(), kolom[belakang])))
