"""Counts that a report shows and nobody else needs: per unit, per field, per actor, how old, what was left out.

Added up one person at a time; grows with units and fields, not with people.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from attrs import define, field, frozen

from siasn_client.baris import Jenis
from siasn_client.sanding import DIBACA_SAJA, JENIS, HasilPegawai, Putusan, Ringkasan
from siasn_client.sanding.bukti import Berat, Sisi
from siasn_client.sanding.pelaku import Pelaku
from simpeg_adapters.laporan.orang import Keadaan, OrangLaporan

__all__ = ["HitunganBidang", "HitunganSaja", "HitunganUnit", "Rekap", "Rentang"]

_TITLES: Final = ("gelar_depan", "gelar_belakang")


@define
class HitunganUnit:
    """What one unit has to do: people compared, people with something to look at, rows to look at."""

    pegawai: int = 0
    perlu: int = 0
    baris: int = 0

    @property
    def persen(self) -> float:
        """People with something to look at, of a hundred."""
        return 100 * self.perlu / self.pegawai if self.pegawai else 0.0


@frozen
class HitunganBidang:
    """In how many people one field differs; ``pegawai`` counts each person once, whatever the verdict."""

    jenis: str
    bidang: str
    label: str
    pegawai: int
    beda: int
    kosong_di_simpeg: int
    kosong_di_siasn: int
    belum: int


@define
class HitunganSaja:
    """How much was read of one family that is compared with nothing: people who have any, rows, people unread."""

    pegawai: int = 0
    baris: int = 0
    gagal: int = 0


@define
class Rentang:
    """The oldest and the newest reading of one side; None before the first."""

    dari: datetime | None = None
    sampai: datetime | None = None

    def tambah(self, pada: datetime | None) -> None:
        """Widen it by one reading."""
        if pada is not None:
            self.dari = pada if self.dari is None else min(self.dari, pada)
            self.sampai = pada if self.sampai is None else max(self.sampai, pada)


@define
class Rekap:
    """The counts of one report. Not thread-safe: one counter, one thread."""

    ringkasan: Ringkasan = field(factory=Ringkasan)
    perlu: int = 0
    baris: Counter[tuple[str, Keadaan]] = field(factory=Counter)
    unit: defaultdict[str, HitunganUnit] = field(factory=lambda: defaultdict(HitunganUnit))
    pelaku: Counter[Pelaku] = field(factory=Counter)
    orang_pelaku: Counter[Pelaku] = field(factory=Counter)
    gagal: Counter[tuple[str, str]] = field(factory=Counter)
    dobel: Counter[str] = field(factory=Counter)
    tak_dipetakan: dict[str, tuple[str, ...]] = field(factory=dict)
    simpeg: Rentang = field(factory=Rentang)
    siasn: Rentang = field(factory=Rentang)
    gelar: int = 0
    temuan: Counter[tuple[str, Berat, Sisi]] = field(factory=Counter)
    orang_temuan: int = 0
    dibaca_saja: dict[str, HitunganSaja] = field(factory=dict)
    orang_saja: int = 0
    diminta: set[Jenis] = field(factory=set)
    _bidang: Counter[tuple[Jenis, str, str]] = field(factory=Counter)

    def tambah(self, hasil: HasilPegawai, orang: OrangLaporan) -> None:
        """Count one person."""
        self.ringkasan.tambah(hasil)
        unit = self.unit[orang.unit]
        unit.pegawai += 1
        unit.baris += len(orang.baris)
        unit.perlu += orang.perlu
        self.perlu += orang.perlu
        self.orang_pelaku.update(orang.pelaku)
        self.pelaku.update(each.siapa for each in orang.giliran_semua())
        for jenis in hasil.jenis:
            self.diminta.add(jenis.jenis)
            self.simpeg.tambah(jenis.simpeg_dibaca)
            self.siasn.tambah(jenis.siasn_dibaca)
            if jenis.tak_dipetakan:
                self.tak_dipetakan[jenis.jenis.value] = jenis.tak_dipetakan
        for baris in orang.baris:
            self.baris[baris.jenis, baris.keadaan] += 1
            if baris.keadaan is Keadaan.GAGAL:
                self.gagal[baris.label, " ".join(baris.bukti)] += 1
            if baris.keadaan is Keadaan.DUPLIKAT:
                self.dobel[baris.sisi] += 1
        self._tambah_bidang(hasil)
        self._tambah_sisinya(orang)

    def _tambah_sisinya(self, orang: OrangLaporan) -> None:
        """Count what stands beside the comparison: what number and law say, and what is only read."""
        self.temuan.update({(each.kode, each.berat, each.sisi) for each in orang.temuan})
        self.orang_temuan += bool(orang.temuan)
        if orang.dibaca_saja is None:
            return
        self.orang_saja += 1
        for nama in DIBACA_SAJA:
            self.dibaca_saja.setdefault(nama, HitunganSaja())
        for each in orang.dibaca_saja:
            count = self.dibaca_saja[each.nama]
            count.pegawai += bool(each.baris)
            count.baris += len(each.baris)
            count.gagal += bool(each.gagal)

    def _tambah_bidang(self, hasil: HasilPegawai) -> None:
        """Count every field once a person, however many rows of theirs it differs in."""
        found = {
            (jenis.jenis, each.bidang, _golongkan(each.putusan))
            for jenis in hasil.jenis
            for baris in jenis.baris
            for each in baris.bidang
        }
        counted = {key for key in found if key[2]}
        self._bidang.update(counted)
        different = {(jenis, bidang) for jenis, bidang, verdict in counted if verdict != "belum"}
        self._bidang.update((jenis, bidang, "pegawai") for jenis, bidang in different)
        self.gelar += any((Jenis.DATA_UTAMA, name) in different for name in _TITLES)

    def bidang(self) -> list[HitunganBidang]:
        """The fields that differ or could not be read, the most frequent first."""
        rows = [
            HitunganBidang(
                jenis.value,
                each.nama,
                each.label,
                *(
                    self._bidang[jenis, each.nama, what]
                    for what in ("pegawai", "beda", "kosong_di_simpeg", "kosong_di_siasn", "belum")
                ),
            )
            for jenis, aturan in JENIS.items()
            for each in aturan.bidang
        ]
        there = [row for row in rows if row.pegawai or row.belum]
        return sorted(there, key=lambda row: (-row.pegawai, -row.belum))

    def temuan_urut(self) -> list[tuple[tuple[str, Berat, Sisi], int]]:
        """What number and law say, by what was looked at, severity and side: the most frequent first."""
        return sorted(self.temuan.items(), key=lambda each: (-each[1], each[0]))

    def per_unit(self) -> list[tuple[str, HitunganUnit]]:
        """The units, the one with most rows to look at first."""
        return sorted(self.unit.items(), key=lambda each: (-each[1].baris, -each[1].perlu, each[0]))

    def per_jenis(self) -> Iterator[tuple[Jenis, Mapping[str, int]]]:
        """The kinds that were compared, each with its rows by verdict, ``cocok`` first."""
        for jenis in JENIS:
            if jenis in self.diminta:
                states = {state.value: self.baris[jenis.value, state] for state in Keadaan}
                yield jenis, {"cocok": self._cocok(jenis)} | states

    def _cocok(self, jenis: Jenis) -> int:
        """Rows that agree and hold nothing unreadable."""
        counts = self.ringkasan.baris
        same = sum(number for (kind, verdict), number in counts.items() if kind is jenis and verdict.value == "cocok")
        return same - self.baris[jenis.value, Keadaan.BELUM_TERBACA]

    def total(self, state: Keadaan) -> int:
        """Rows in one state, of all kinds."""
        return sum(number for (_, each), number in self.baris.items() if each is state)

    def belum(self) -> int:
        """Fields that could not be compared because they cannot be read or have no counterpart."""
        unread = (Putusan.TAK_TERBACA, Putusan.TANPA_PADANAN)
        return sum(number for (_, verdict), number in self.ringkasan.bidang.items() if verdict in unread)

    def to_data(self) -> dict[str, Any]:
        """Return plain counts, without anything personal."""
        return {
            "pegawai": self.ringkasan.pegawai["diperiksa"],
            "perlu_dilihat": self.perlu,
            "jenis": {jenis.value: dict(counts) for jenis, counts in self.per_jenis()},
            "unit": {name: {"pegawai": u.pegawai, "perlu": u.perlu, "baris": u.baris} for name, u in self.per_unit()},
            "bidang": {f"{row.jenis}.{row.bidang}": row.pegawai for row in self.bidang()},
            "siapa": {each.value: self.pelaku[each] for each in Pelaku},
            "gelar": self.gelar,
            "temuan": [
                {"kode": kode, "berat": berat.value, "sisi": sisi.value, "pegawai": many}
                for (kode, berat, sisi), many in self.temuan_urut()
            ],
            "dibaca_saja": {
                nama: {"pegawai": each.pegawai, "baris": each.baris, "gagal": each.gagal}
                for nama, each in self.dibaca_saja.items()
            },
        }


_BELUM: Final = frozenset({Putusan.TAK_TERBACA, Putusan.TANPA_PADANAN})
_SELISIH: Final = {
    Putusan.BEDA: "beda",
    Putusan.KOSONG_DI_SIMPEG: "kosong_di_simpeg",
    Putusan.KOSONG_DI_SIASN: "kosong_di_siasn",
}


def _golongkan(putusan: Putusan) -> str:
    return "belum" if putusan in _BELUM else _SELISIH.get(putusan, "")
