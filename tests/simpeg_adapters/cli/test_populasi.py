"""``siasn sanding --daftar-siasn`` on a small office whose SIASN is the fake."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.ekspor import ekspor_csv, ekspor_kabupaten
from simpeg_adapters.cli.populasi import tanggal_daftar
from simpeg_adapters.errors import PengaturanError


@pytest.fixture
def ekspor(tmp_path: Path, kabupaten: Kabupaten) -> Path:
    """Everybody but one is on the list, and one is there twice."""
    nips = kabupaten.nips
    path = tmp_path / "data-asn.csv"
    path.write_bytes(ekspor_csv(ekspor_kabupaten(kabupaten.siasn, [*nips[1:], nips[5]]), pemisah=";"))
    return path


def test_the_bridge_and_the_reports_tell_who_is_where(siasn, kantor, ekspor, tmp_path, kabupaten):
    html, excel, lines = (tmp_path / f"populasi.{end}" for end in ("html", "xlsx", "jsonl"))
    done = siasn(
        "sanding", "--instansi", kantor["instansi"], "--daftar-siasn", ekspor, "--daftar-per", "2026-11-02",
        "--html", html, "--excel", excel, "--jsonl", lines,
    )  # fmt: skip
    assert done.code == 1, done.err
    said = " ".join(done.out.split())
    assert "Data ASN (ekspor SIASN) per 02-11-2026, 20 baris" in said
    assert "hanya di e-Simpeg" in said
    assert "tercatat dua kali di SIASN" in said
    assert "Jembatan: dari jumlah di e-Simpeg" in html.read_text(encoding="utf-8")
    book = openpyxl.load_workbook(excel)
    assert book.sheetnames == ["Jembatan", "Kasus", "Kelompok", "Kontrak PPPK"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert kabupaten.nips[0] in {cell.value for cell in cells}
    head, *cases = (json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines())
    assert (head["macam_baris"], head["versi"]) == ("ringkasan", 1)
    assert kabupaten.nips[0] in {each["simpeg"]["nip"] for each in cases if each.get("simpeg")}


def test_the_machine_gets_the_whole_result(siasn, kantor, ekspor, kabupaten):
    done = siasn("sanding", "--instansi", kantor["instansi"], "--daftar-siasn", ekspor, "--json")
    found = done.data["populasi"]
    bridge = found["jembatan"]
    assert bridge["genap"]
    assert bridge["simpeg"] + sum(each["jumlah"] for each in bridge["langkah"]) == bridge["siasn"] == 20
    lone = [each for each in found["kasus"] if each["macam"] == "hanya_simpeg"]
    assert [set(each["simpeg"]) & {"nama", "kunci", "nik"} for each in lone] == [set()]
    assert lone[0]["simpeg"]["nip"].endswith("000")
    assert kabupaten.nips[0] not in done.out
    contracts = {each["nama"]: each["keterangan"] for each in found["sumber"]}["e-Simpeg"]
    pppk = [side["data_utama"][0] for side in kabupaten.simpeg.values() if side["data_utama"][0]["tmt_kontrak_akhir"]]
    assert f"menyebut akhir kontrak {len(pppk)} orang" in contracts
    used = {each["nama"]: each["dipakai"] for each in found["sumber"]}
    assert used == {
        "e-Simpeg": True,
        "Data ASN (ekspor SIASN)": True,
        "Daftar pensiun": True,
        "Daftar pengadaan": True,
        "Jawaban SIASN per NIP": True,
    }


def test_a_siasn_out_of_reach_is_said_and_does_not_stop_the_comparison(siasn, kantor, ekspor):
    text = kantor["instansi"].read_text(encoding="utf-8")
    lines = ['url = "http://127.0.0.1:9"' if line.startswith("url") else line for line in text.splitlines()]
    kantor["instansi"].write_text("\n".join(lines), encoding="utf-8")
    done = siasn("sanding", "--instansi", kantor["instansi"], "--daftar-siasn", ekspor, "--json")
    assert done.code == 1
    lost = [each for each in done.data["populasi"]["sumber"] if not each["dipakai"]]
    assert [each["nama"] for each in lost] == ["Daftar pensiun", "Daftar pengadaan"]
    assert all("tidak dipakai" in each["keterangan"] for each in lost)


def test_a_file_that_is_not_the_export_is_refused_in_words(siasn, kantor, tmp_path):
    wrong = tmp_path / "lain.csv"
    wrong.write_text("a,b\n1,2\n", encoding="utf-8")
    done = siasn("sanding", "--instansi", kantor["instansi"], "--daftar-siasn", wrong)
    assert done.code not in (0, 1)
    assert "bukan ekspor Data ASN" in done.err


def test_the_day_of_the_list_is_read():
    assert tanggal_daftar("2026-11-02") == date(2026, 11, 2)
    assert tanggal_daftar("") is None
    with pytest.raises(PengaturanError):
        tanggal_daftar("2 November")
