"""``siasn mutu`` on a small office whose SIASN is the fake: live, from a download, from the export."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.ekspor import ekspor_csv, ekspor_kabupaten

pytestmark = pytest.mark.acceptance  # whole commands over the fake

ACUAN = """versi = 1
tahun_pppk = [2021, 2022, 2023, 2024, 2025]
calon_jf = "calon.txt"

[populasi]
ACC_10 = "sasaran"
"""


@pytest.fixture
def acuan(tmp_path: Path, kabupaten: Kabupaten) -> Path:
    (tmp_path / "calon.txt").write_text(f"{kabupaten.nips[0]}\n\n", encoding="utf-8")
    path = tmp_path / "acuan.toml"
    path.write_text(ACUAN, encoding="utf-8")
    return path


@pytest.fixture
def ekspor(tmp_path: Path, kabupaten: Kabupaten) -> Path:
    path = tmp_path / "data-asn.csv"
    nips = kabupaten.nips
    path.write_bytes(ekspor_csv(ekspor_kabupaten(kabupaten.siasn, [*nips, nips[3]]), pemisah=";"))
    return path


def test_the_quality_is_measured_live_and_nothing_is_sent(siasn, kantor, tiruan, acuan, tmp_path, kabupaten):
    tiruan.larang(True)
    html, excel = tmp_path / "mutu.html", tmp_path / "mutu.xlsx"
    done = siasn("mutu", "--instansi", kantor["instansi"], "--acuan", acuan, "--html", html, "--excel", excel)
    assert done.code == 1, done.err
    said = " ".join(done.out.split())
    assert "Indeks kualitas data (perkiraan)" in said
    assert "bukan angka BKN" in said
    assert "SIASN dibaca langsung." in said
    assert "20 pegawai dilihat." in said
    assert tiruan.ledger.terlarang() == ()
    page = html.read_text(encoding="utf-8")
    assert "perkiraan" in page
    assert "<script" not in page
    book = openpyxl.load_workbook(excel)
    assert book.sheetnames == [
        "Indeks",
        "Indikator",
        "Pekerjaan",
        "Per unit",
        "Daftar kerja",
        "NIP dan peraturan",
        "Arti indikator",
    ]
    assert book["Arti indikator"].max_row == book["Indikator"].max_row == 28
    listed = {row[1].value for row in book["Daftar kerja"].iter_rows(min_row=2)}
    assert listed <= set(kabupaten.nips)
    assert listed


def test_a_machine_gets_the_index_and_names_only_for_a_reason(siasn, kantor, acuan, kabupaten):
    office = ("--instansi", kantor["instansi"], "--acuan", acuan, "--json")
    data = siasn("mutu", *office).data
    assert data["perkiraan"] is True
    assert 0 < data["indeks"] <= 100
    assert data["populasi"] == {"ACC_10": "sasaran"}
    assert not any(nip in json.dumps(data) for nip in kabupaten.nips)
    assert {each["id"] for each in data["indikator"] if each["alasan"]} <= {"ACC_8", "ACC_10"}
    opened = siasn("mutu", *office, "--buka", "--alasan", "menyusun daftar kerja unit").data
    assert any(nip in json.dumps(opened) for nip in kabupaten.nips)


def test_the_export_is_measured_without_asking_siasn(siasn, kantor, ekspor):
    text = kantor["instansi"].read_text(encoding="utf-8")
    lines = ['url = "http://127.0.0.1:9"' if line.startswith("url") else line for line in text.splitlines()]
    kantor["instansi"].write_text("\n".join(lines), encoding="utf-8")
    done = siasn(
        "mutu", "--instansi", kantor["instansi"], "--daftar-siasn", ekspor, "--daftar-per", "2026-11-02", "--json"
    )
    assert done.code == 1, done.err
    data = done.data
    lacking = {each["id"]: each["alasan"] for each in data["indikator"] if each["alasan"]}
    assert set(lacking) == {"COM_1", "TIM_1", "TIM_2", "TIM_5", "ACC_7", "ACC_8"}
    assert lacking["COM_1"] == "Sumber data ini tidak memuat riwayat SKP dan kinerja periodik."
    assert data["hari"] == "2026-11-02"
    assert data["pegawai"] == 20
    assert any("1 baris ekspor dilewati" in said for said in data["catatan"])


def test_a_download_and_its_tables_give_what_siasn_gives(siasn, kantor, acuan, tmp_path):
    folder, office = tmp_path / "unduhan", ("--instansi", kantor["instansi"])
    assert siasn("unduh", *office, "--folder", folder, "--ya", "--json").code == 0
    assert siasn("referensi", *office, "--folder", folder, "--json").code == 0
    live = siasn("mutu", *office, "--acuan", acuan, "--json").data
    kept = siasn("mutu", *office, "--acuan", acuan, "--dari", folder, "--json").data
    assert "dari unduhan" in kept["catatan"][0]
    same = ("indeks", "cakupan", "dimensi", "indikator", "unit", "ramalan")
    assert {name: kept[name] for name in same} == {name: live[name] for name in same}


def test_a_download_without_a_history_says_what_it_cannot_tell(siasn, kantor, tmp_path):
    folder, office = tmp_path / "unduhan", ("--instansi", kantor["instansi"])
    assert siasn("unduh", *office, "--folder", folder, "--jenis", "data_utama", "--ya", "--json").code == 0
    data = siasn("mutu", *office, "--dari", folder, "--json").data
    lacking = {each["id"] for each in data["indikator"] if each["alasan"].startswith("Sumber data ini tidak memuat")}
    assert "COM_1" in lacking
    assert data["cakupan"] < 1


def test_the_export_stands_alone(siasn, kantor, ekspor, tmp_path):
    done = siasn("mutu", "--instansi", kantor["instansi"], "--daftar-siasn", ekspor, "--dari", tmp_path)
    assert done.code == 2
    assert "dipakai sendiri" in done.err
