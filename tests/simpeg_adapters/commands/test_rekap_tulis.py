"""The recap as files, counts and values for paper."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from attrs import evolve

from simpeg_adapters.commands.rekap_skp import BarisSkp, TakTerbaca
from simpeg_adapters.commands.rekap_tulis import (
    KOLOM,
    Hitungan,
    Ringkasan,
    cetak_rekap,
    rekap_per_unit,
    tulis_rekap_csv,
    tulis_rekap_json,
)
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import baca_lembar
from skp_core.codec import dumps, loads
from skp_core.model import CapaianOrganisasi, Predikat, Rating

BARIS = BarisSkp(
    nip="198504122010012000",
    nama="Sekar Ayu Contohwati",
    pangkat="Penata (III/c)",
    jabatan="Analis",
    kelompok="JA_JF",
    status="PNS",
    instansi="PEMKAB CONTOH",
    unit_kerja="Unit A",
    sebagai="DEFINITIF",
    jenis="AKHIR",
    label="AKHIR",
    mulai="2025-01-01",
    selesai="2025-12-31",
    hasil=Rating.SESUAI,
    perilaku=Rating.SESUAI,
    predikat=Predikat.BAIK,
    capaian="BAIK",
    alasan="",
    keterangan="",
    berkas="a.json",
)
TANPA = evolve(
    BARIS, nip="199002282015031000", perilaku=None, predikat=None, alasan="rating perilaku kerja belum diisi"
)
BERSELISIH = evolve(TANPA, perilaku=Rating.SESUAI, alasan="2 berkas berbeda ratingnya; tinggalkan satu")


@pytest.mark.parametrize("awal", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_no_cell_of_the_csv_is_a_formula(tmp_path: Path, awal: str) -> None:
    path, hostile = tmp_path / "rekap.csv", f"{awal}HYPERLINK(1)"
    tulis_rekap_csv(path, [evolve(BARIS, unit_kerja=hostile, jabatan=hostile, label=hostile, berkas=hostile)])
    text = path.read_bytes().decode("utf-8-sig")
    assert f";{awal}" not in text.replace('"', "")
    (row,) = baca_lembar(path).baris
    assert row["unit_kerja"] == hostile


def test_the_csv_has_the_nip_as_written_and_the_reason(tmp_path: Path) -> None:
    tulis_rekap_csv(tmp_path / "rekap.csv", [BARIS, TANPA, BERSELISIH])
    rows = [dict(row) for row in baca_lembar(tmp_path / "rekap.csv").baris]
    assert tuple(rows[0]) == KOLOM
    assert [(row["nip"], row["rating_perilaku"], row["predikat"], row["alasan"]) for row in rows] == [
        (BARIS.nip, "SESUAI", "BAIK", ""),
        (TANPA.nip, "", "", TANPA.alasan),
        (TANPA.nip, "", "", BERSELISIH.alasan),
    ]
    assert "Sekar" not in (tmp_path / "rekap.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("rows", [[], [BARIS], [BARIS, TANPA]])
def test_the_json_is_one_object_whatever_it_holds(tmp_path: Path, rows: list[BarisSkp]) -> None:
    tulis_rekap_json(tmp_path / "rekap.json", rows, [TakTerbaca("x.json", "rusak")][: len(rows)])
    found = json.loads((tmp_path / "rekap.json").read_text(encoding="utf-8"))
    assert (found["versi"], len(found["baris"])) == (1, len(rows))
    assert all(tuple(row) == KOLOM for row in found["baris"])
    assert [row["predikat"] for row in found["baris"]] == [row.predikat for row in rows]
    assert found["tak_terbaca"] == [{"berkas": "x.json", "alasan": "rusak"}][: len(rows)]


def test_counts_are_taken_as_rows_pass_and_hold_nobody() -> None:
    ringkasan = Ringkasan()
    rows = [
        BARIS,
        evolve(BARIS, unit_kerja="UNIT A", keterangan="a; b"),
        TANPA,
        evolve(BARIS, unit_kerja="Unit B", capaian=""),
    ]
    assert list(ringkasan.lewat(rows)) == rows
    assert (ringkasan.baris, ringkasan.tanpa) == (4, 1)
    satu, dua = ringkasan.per_unit
    assert (satu.unit_kerja, satu.label, satu.mulai, satu.selesai) == ("Unit A", "AKHIR", "2025-01-01", "2025-12-31")
    assert (satu.predikat, satu.tanpa, satu.capaian) == ({"BAIK": 2}, 1, {"BAIK"})
    assert (dua.predikat, dua.tanpa, dua.capaian) == ({"BAIK": 1}, 0, set())
    assert ringkasan.keterangan == {"a": 1, "b": 1}
    assert BARIS.nip not in repr(ringkasan)


def test_a_rekap_is_one_unit_and_one_period_and_survives_the_codec() -> None:
    first = evolve(BARIS, capaian="ISTIMEWA", unit_kerja="Unit B", status="", pangkat="")
    lacking = evolve(TANPA, unit_kerja="Unit C", jenis="", label="")
    units = list(rekap_per_unit([BARIS, BERSELISIH, first, lacking]))
    assert [(unit.unit_kerja, len(unit.baris)) for unit in units] == [("Unit A", 2), ("Unit B", 1)]
    assert units[0].capaian_organisasi is CapaianOrganisasi.BAIK
    assert units[0].baris[0].predikat is Predikat.BAIK
    assert (units[0].baris[1].rating_perilaku, units[0].baris[1].predikat) == (None, None)
    assert all(loads(dumps(unit)) == unit for unit in units)


def test_what_the_organisation_reached_stays_open_where_files_disagree() -> None:
    (unit,) = rekap_per_unit([BARIS, evolve(TANPA, capaian="ISTIMEWA")])
    assert unit.capaian_organisasi is None


def test_paper_is_for_one_unit_and_one_period(tmp_path: Path) -> None:
    for rows in ([], [evolve(TANPA, jenis="")], [BARIS, evolve(BARIS, unit_kerja="Unit B")]):
        with pytest.raises(BerkasError):
            cetak_rekap(tmp_path / "rekap.pdf", rows)
    assert not (tmp_path / "rekap.pdf").exists()


@pytest.mark.acceptance
def test_one_unit_is_printed(tmp_path: Path) -> None:
    cetak_rekap(tmp_path / "rekap.pdf", [BARIS, TANPA])
    assert (tmp_path / "rekap.pdf").read_bytes().startswith(b"%PDF-")


def test_a_spread_that_breaks_the_guidance_is_told_and_only_where_the_files_agree() -> None:
    satu = Hitungan("UNIT", "AKHIR", "2025-01-01", "2025-12-31", Counter(BAIK=10), 0, {"BAIK"})
    assert len(satu.catatan) == 2
    assert "paling banyak 70% pegawai berpredikat Baik; di unit ini 10 dari 10" in satu.catatan[0]
    assert Hitungan("UNIT", "AKHIR", "", "", Counter(BAIK=10), 0, {"BAIK", "KURANG"}).catatan == ()
