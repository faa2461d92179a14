"""The comparison as a workbook: summary, worklist by unit, and one sheet per kind. Every cell is text.

People stream into a draft database that the system removes by itself: memory does not grow with them, and the
worklist can be put in the order of units.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, HasilPegawai
from simpeg_adapters.laporan.daftar_kerja import KOLOM, pekerjaan
from simpeg_adapters.laporan.giliran import PERAN
from simpeg_adapters.laporan.grafik import batang_indeks
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.keterangan import (
    ARTI,
    SAJA,
    Keterangan,
    belum_dibandingkan_rinci,
    dibaca_saja_rinci,
    kata_saja,
)
from simpeg_adapters.laporan.orang import KEADAAN_BARIS, Keadaan, OrangLaporan
from simpeg_adapters.laporan.rekap import Rekap
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.temuan import BUKTI, JUDUL, NAMA, arti_temuan
from simpeg_adapters.lembar import Isi, tulis_xlsx

__all__ = ["BukuSanding"]

_LONGEST: Final = 32_000  # a cell holds a little more
_CUT: Final = " ... (terpotong)"
_DRAFT: Final = "CREATE TABLE kerja (n INTEGER PRIMARY KEY, unit TEXT, jenis TEXT, isi TEXT)"
_DRAFT_SAJA: Final = "CREATE TABLE saja (n INTEGER PRIMARY KEY, isi TEXT)"
_BESIDE: Final = "SELECT isi FROM saja ORDER BY n"
_BY_UNIT: Final = "SELECT isi FROM kerja ORDER BY unit, n"
_BY_KIND: Final = "SELECT isi FROM kerja WHERE jenis = ? ORDER BY n"


class BukuSanding:
    """Collects people while they stream by and writes the workbook at the end.

    A context manager, because of the draft. Thread-safety: one thread.

    Args:
        samaran: the mask of the report; only where it is lifted do the rows that are only read stand in it.
    """

    def __init__(self, samaran: Samaran | None = None) -> None:
        self._terbuka = samaran is not None and samaran.buka
        self._draft = sqlite3.connect("")  # a file of its own that nobody else sees, gone when it is closed
        self._draft.execute(_DRAFT)
        self._draft.execute(_DRAFT_SAJA)

    def __enter__(self) -> BukuSanding:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._draft.close()

    def tambah(self, hasil: HasilPegawai, orang: OrangLaporan) -> None:
        """Put the lines of one person into the draft."""
        lines = [(orang.unit, each.jenis, json.dumps(each.isi)) for each in pekerjaan(orang)]
        self._draft.executemany("INSERT INTO kerja (unit, jenis, isi) VALUES (?, ?, ?)", lines)
        if self._terbuka:
            beside = [(json.dumps(each),) for each in _saja(orang)]
            self._draft.executemany("INSERT INTO saja (isi) VALUES (?)", beside)

    def tulis(self, path: Path, keterangan: Keterangan, rekap: Rekap) -> None:
        """Write the workbook to *path*, readable by its owner only.

        Raises:
            BerkasError: it cannot be written, or has more lines than a sheet holds.
            PengaturanError: the library for it is not installed.
        """
        self._draft.execute("CREATE INDEX per_jenis ON kerja (jenis)")
        sheets: dict[str, Isi] = {
            "Ringkasan": (("Hal", "Isi", "Keterangan"), _ringkasan(keterangan, rekap)),
            "Per jenis": (("Jenis data", "cocok", *KEADAAN_BARIS.values()), _per_jenis(rekap)),
            "Per unit": (
                ("Unit", "Baris perlu dilihat", "Pegawai perlu dilihat", "Pegawai", "Persen"),
                _per_unit(rekap),
            ),
            "Per isian": (_FIELDS, _per_isian(rekap)),
            "Daftar kerja": (KOLOM, self._lines(_BY_UNIT)),
        }
        for jenis, aturan in JENIS.items():
            if any(rekap.baris[jenis.value, state] for state in Keadaan):
                sheets[aturan.label] = KOLOM, self._lines(_BY_KIND, jenis.value)
        if rekap.temuan:
            sheets[JUDUL] = KOLOM, self._lines(_BY_KIND, NAMA)
        sheets["Hanya dibaca"] = _KOLOM_SAJA, _hitungan_saja(rekap, keterangan)
        if self._terbuka:
            sheets["Isi yang hanya dibaca"] = _KOLOM_ISI_SAJA, self._lines(_BESIDE)
        tulis_xlsx(path, sheets, lebar=_WIDE)

    def _lines(self, query: str, *values: str) -> Iterator[list[str]]:
        for (isi,) in self._draft.execute(query, values):
            yield [_fit(text) for text in json.loads(isi)]


_WIDE: Final = {
    "Hal": 34,
    "Isi": 44,
    "Keterangan": 90,
    "Unit": 32,
    "NIP": 20,
    "Nama": 28,
    "Jenis data": 20,
    "Baris": 28,
    "Isian": 20,
    "e-Simpeg": 30,
    "SIASN": 30,
    "Putusan": 18,
    "Petunjuk": 24,
    "Siapa": 11,
    "Langkah": 50,
    "Alasan pasangan": 24,
}
"""Widths by heading, in characters."""
_FIELDS: Final = (
    "Isian",
    "Jenis data",
    "Pegawai",
    "Berbeda",
    "Kosong di e-Simpeg",
    "Kosong di SIASN",
    "Tidak terbaca",
)


_KOLOM_SAJA: Final = ("Jenis data", "Pegawai", "Jumlah baris", "Pegawai tidak terbaca", "Keterangan")
_KOLOM_ISI_SAJA: Final = ("Unit", "NIP", "Nama", "Jenis data", "Isi")


def _fit(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + _CUT


def _ringkasan(ket: Keterangan, rekap: Rekap) -> Iterator[tuple[str, str, str]]:
    yield "Kantor", ket.kantor, f"SIASN {ket.lingkungan}" if ket.lingkungan else ""
    yield "Dibuat", f"{ket.dibuat:%d-%m-%Y pukul %H.%M}", ket.lingkup
    for sentence in ket.umur(rekap):
        yield "Umur data", sentence, ""
    yield "Pegawai dibandingkan", angka(rekap.ringkasan.pegawai["diperiksa"]), ""
    yield "Pegawai yang perlu dilihat", angka(rekap.perlu), "Rinciannya di lembar Daftar kerja, urut unit."
    yield "Berbeda di gelar (depan atau belakang)", f"{angka(rekap.gelar)} pegawai", ""
    for name, unit in rekap.per_unit()[:1]:
        people = f"{angka(unit.baris)} baris pada {angka(unit.perlu)} dari {angka(unit.pegawai)} pegawainya"
        yield "Unit dengan baris terbanyak", name, f"{people}; yang lain di lembar Per unit."
    for state, word in KEADAAN_BARIS.items():
        yield f"Baris: {word}", angka(rekap.total(state)), ARTI[state]
    for sisi, number in sorted(rekap.dobel.items()):
        yield f"Tercatat dua kali di {sisi}", angka(number), "Saring kolom Putusan di lembar Daftar kerja."
    for siapa, what in PERAN.items():
        yield (
            f"Giliran {siapa}",
            f"{angka(rekap.orang_pelaku[siapa])} pegawai, {angka(rekap.pelaku[siapa])} pekerjaan",
            what,
        )
    if ket.indeks:
        index = batang_indeks(ket.indeks)
        for name, value, _ in index.baris:
            yield f"Indeks kualitas data (perkiraan): {name}", value, index.catatan
    yield f"{JUDUL} (temuan)", f"{angka(rekap.orang_temuan)} pegawai", arti_temuan(tabel_jabatan=ket.tabel_jabatan)
    for (kode, berat, sisi), number in rekap.temuan_urut():
        yield f"Temuan {BUKTI[kode]} di {sisi}", f"{angka(number)} pegawai", berat.value
    left_out = list(belum_dibandingkan_rinci(rekap, ket))
    for what, how_much in left_out or [("semua yang diminta", "dapat dibaca dan dibandingkan")]:
        yield "Tidak dibandingkan" if left_out else "Dibandingkan", what, how_much
    yield "Data pribadi", "terbuka" if ket.terbuka else "disamarkan", ket.samaran


def _hitungan_saja(rekap: Rekap, ket: Keterangan) -> Iterator[tuple[str, ...]]:
    """What is read and compared with nothing: a count each, and the statement that it is so."""
    for label, people, rows, failed in dibaca_saja_rinci(rekap):
        yield label, angka(people), angka(rows), angka(failed), "tidak disandingkan"
    yield "Semuanya", "", "", "", f"{SAJA} {kata_saja(rekap, ket)}"


def _saja(orang: OrangLaporan) -> Iterator[tuple[str, ...]]:
    """The rows of one person that are only read, one a line."""
    who = (orang.unit, orang.nip.buka(), orang.nama)  # the same as in the worklist
    for each in orang.dibaca_saja or ():
        for row in each.baris:
            yield *who, each.label, "; ".join(f"{name}: {text}" for name, text in row)
        if each.gagal:
            yield *who, each.label, f"tidak terbaca: {each.gagal}"


def _per_jenis(rekap: Rekap) -> Iterator[list[str]]:
    for jenis, counts in rekap.per_jenis():
        yield [JENIS[jenis].label, angka(counts["cocok"]), *(angka(counts[state]) for state in KEADAAN_BARIS)]


def _per_unit(rekap: Rekap) -> Iterator[tuple[str, ...]]:
    for name, unit in rekap.per_unit():
        yield name, angka(unit.baris), angka(unit.perlu), angka(unit.pegawai), f"{unit.persen:.0f}%"


def _per_isian(rekap: Rekap) -> Iterator[tuple[str, ...]]:
    for row in rekap.bidang():
        counts = (row.pegawai, row.beda, row.kosong_di_simpeg, row.kosong_di_siasn, row.belum)
        yield row.label, JENIS[Jenis(row.jenis)].label, *map(angka, counts)
