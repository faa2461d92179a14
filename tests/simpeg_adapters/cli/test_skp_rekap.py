"""The command ``skp rekap``: a file with NIPs, a screen without."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from simpeg_adapters.cli.skp_rekap import rekap
from skp_core.codec import Naskah, dumps
from skp_core.model.contoh import contoh_evaluasi, contoh_skp

NIP = "198504122010012000"


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "naskah"
    path.mkdir()
    (path / "satu.json").write_text(dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())), encoding="utf-8")
    return path


def tanpa_evaluasi(folder) -> None:
    sample = contoh_skp()
    other = evolve(sample, pegawai=evolve(sample.pegawai, nip="199002282015031000"))
    (folder / "dua.json").write_text(dumps(Naskah(skp=other)), encoding="utf-8")


def test_the_file_has_the_nip_and_the_screen_has_counts(skp, folder, tmp_path):
    result = skp("rekap", folder, "--csv", "--keluaran", tmp_path / "rekap.csv")
    assert result.code == 0
    assert NIP in (tmp_path / "rekap.csv").read_text(encoding="utf-8-sig")
    assert NIP not in result.out
    assert "Baik 1" in result.out
    assert "1 baris, 0 tanpa predikat" in result.out


def test_who_lacks_a_rating_is_counted_with_the_reason(skp, folder, tmp_path):
    tanpa_evaluasi(folder)
    result = skp("rekap", folder, "--keluaran", tmp_path / "rekap.csv")
    assert result.code == 1
    assert "1 × belum ada evaluasi" in result.out


def test_json_writes_json_and_says_one_object(skp, folder, tmp_path):
    tanpa_evaluasi(folder)
    (folder / f"{NIP}.json").write_text("{", encoding="utf-8")
    result = skp("rekap", folder, "--json", "--keluaran", tmp_path / "rekap.json")
    assert result.code == 5
    assert (result.data["versi"], result.data["baris"], result.data["tanpa_predikat"]) == (1, 2, 1)
    assert result.data["tak_terbaca"][0]["berkas"].endswith("000.json")
    found = json.loads((tmp_path / "rekap.json").read_text(encoding="utf-8"))
    assert {row["nip"] for row in found["baris"]} == {NIP, "199002282015031000"}


def test_an_unreadable_file_is_said_without_the_nip_of_its_name(skp, folder, tmp_path):
    (folder / f"{NIP}.json").write_text("{", encoding="utf-8")
    result = skp("rekap", folder, "--keluaran", tmp_path / "rekap.csv")
    assert result.code == 5
    assert "Tidak terbaca: •••••••••••••••000.json" in result.out


def test_unit_and_period_narrow_it_and_nothing_found_is_said(skp, folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert skp("rekap", folder, "--unit", contoh_skp().pegawai.unit_kerja, "--periode", "2025").code == 0
    assert (tmp_path / "rekap-skp.csv").exists()
    result = skp("rekap", folder, "--unit", "Lain")
    assert (result.code, "0 baris" in result.out) == (1, True)


def test_many_units_do_not_fill_the_screen(skp, folder, tmp_path):
    sample = contoh_skp()
    for nomor in range(40):
        one = evolve(sample, pegawai=evolve(sample.pegawai, unit_kerja=f"Unit {nomor}"))
        text = dumps(Naskah(skp=one, evaluasi=contoh_evaluasi()))
        (folder / f"unit-{nomor}.json").write_text(text, encoding="utf-8")
    assert "dan 11 lagi" in skp("rekap", folder, "--keluaran", tmp_path / "rekap.csv").out


@pytest.mark.acceptance
def test_one_unit_and_period_can_be_printed_too(skp, folder, tmp_path):
    where = ("--keluaran", tmp_path / "rekap.csv", "--cetak", tmp_path / "rekap.pdf")
    assert skp("rekap", folder, *where).code == 0
    assert (tmp_path / "rekap.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("extra", [("--csv", "--json"), ("--keluaran", "tiada/rekap.csv")])
def test_what_cannot_be_written_is_refused_before_reading(skp, folder, extra):
    assert skp("rekap", folder, *extra).code == 2


def test_the_function_is_what_the_program_runs():
    assert "TPP" in (rekap.__doc__ or "")
