"""The data quality index as a workbook: index, indicators, units, and the worklist by unit. Every cell is text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from siasn_client.mutu import CATATAN, INDIKATOR, TABEL
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.mutu import BUKTI, DIMENSI, LaporanMutu, angka_nilai, naik, persen, skor, unit_terburuk
from simpeg_adapters.lembar import Isi, tulis_xlsx

__all__ = ["tulis_mutu_excel"]

_WIDE: Final = {
    "Hal": 30,
    "Isi": 80,
    "Nama": 44,
    "Unit": 40,
    "NIP": 20,
    "Siapa": 14,
    "Langkah": 60,
    "Temuan": 60,
    "Keterangan": 50,
    "Definisi": 70,
    "Yang dianggap": 60,
    "Yang dibutuhkan": 40,
}


def tulis_mutu_excel(path: Path, laporan: LaporanMutu) -> None:
    """Write the workbook, readable by its owner only. It holds the NIPs of the people to be looked after.

    Raises:
        BerkasError: it cannot be written, or has more lines than a sheet holds.
        PengaturanError: the library for it is not installed.
    """
    sheets: dict[str, Isi] = {
        "Indeks": (("Hal", "Isi"), _indeks(laporan)),
        "Indikator": (
            ("Id", "Nama", "Dimensi", "Poin", "Kena", "Dinilai", "Belum terbaca", "Baik", "Keterangan"),
            _indikator(laporan),
        ),
        "Pekerjaan": (
            ("Id", "Nama", "Orang", "Naik", "Naik per orang", "Baik di e-Simpeg", "Siapa", "Langkah"),
            _pekerjaan(laporan),
        ),
        "Per unit": (("Unit", "Pegawai", "Indeks", *DIMENSI.values(), "Bobot terhitung"), _unit(laporan)),
        "Daftar kerja": (
            ("Unit", "NIP", "Id", "Nama", "Baik di e-Simpeg", "Siapa", "Langkah"),
            _daftar(laporan),
        ),
        "NIP dan peraturan": (
            ("NIP", "Yang diperiksa", "Data di", "Berat", "Temuan", "Siapa", "Langkah"),
            _bukti(laporan),
        ),
        "Arti indikator": (("Id", "Nama", "Definisi", "Yang dianggap", "Yang dibutuhkan"), _arti()),
    }
    tulis_xlsx(path, sheets, lebar=_WIDE)


def _indeks(laporan: LaporanMutu) -> Iterator[Sequence[str]]:
    whole = laporan.indeks.keseluruhan
    yield "Kantor", laporan.kantor
    yield "Diukur per", f"{laporan.indeks.hari:%d-%m-%Y}"
    yield "Indeks (perkiraan)", skor(whole.indeks())
    yield "Bobot yang terhitung", persen(whole.cakupan())
    for each, name in DIMENSI.items():
        yield name, skor(whole.indeks(each))
    yield from (("Keterangan", said) for said in laporan.keterangan)
    yield "Ramalan", CATATAN


def _indikator(laporan: LaporanMutu) -> Iterator[Sequence[str]]:
    for nilai in laporan.indeks.keseluruhan.nilai.values():
        rule = INDIKATOR[nilai.id]
        hit, judged, good = angka_nilai(nilai)
        yield (
            nilai.id,
            rule.nama,
            DIMENSI[rule.dimensi],
            skor(nilai.poin),
            hit,
            judged,
            angka(nilai.tak_tahu),
            good,
            f"Tidak dapat dihitung. {nilai.alasan}" if nilai.alasan else "",
        )


def _pekerjaan(laporan: LaporanMutu) -> Iterator[Sequence[str]]:
    for each in laporan.ramalan.pekerjaan:
        rule = each.indikator
        yield (
            rule.id,
            rule.nama,
            angka(len(each.orang)),
            naik(each.poin),
            naik(each.poin_per_orang),
            angka(len(each.dari_simpeg)),
            rule.pelaku.value,
            rule.langkah,
        )


def _unit(laporan: LaporanMutu) -> Iterator[Sequence[str]]:
    for unit in unit_terburuk(laporan.indeks):
        parts = (skor(unit.skor.indeks(each)) for each in DIMENSI)
        yield unit.nama, angka(unit.pegawai), skor(unit.skor.indeks()), *parts, persen(unit.skor.cakupan())


def _daftar(laporan: LaporanMutu) -> Iterator[Sequence[str]]:
    """One line for each person and indicator, by unit; within a unit the greatest gain first."""
    work = [(part, each) for each in laporan.ramalan.pekerjaan for part in each.unit]
    for part, each in sorted(work, key=lambda pair: pair[0].nama):
        for nip in part.orang:
            good = "ya" if nip in each.dari_simpeg else ""
            rule = each.indikator
            yield part.nama, nip.buka(), rule.id, rule.nama, good, rule.pelaku.value, rule.langkah


def _bukti(laporan: LaporanMutu) -> Iterator[Sequence[str]]:
    for nip, each in laporan.temuan or ():
        what, sides = BUKTI[each.kode], (each.sisi.value, each.berat.value)
        yield nip.buka(), what, *sides, each.pesan, each.pelaku.value, each.langkah


def _arti() -> Iterator[Sequence[str]]:
    for rule in INDIKATOR.values():
        need = "; ".join([*(jenis.value for jenis in rule.jenis), *(TABEL[name] for name in rule.tabel)])
        yield rule.id, rule.nama, rule.definisi, " ".join(rule.anggapan), need or "data utama"
