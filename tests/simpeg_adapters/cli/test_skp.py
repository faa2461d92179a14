"""The command ``skp``: findings as lines or JSON, forms as PDF."""

from __future__ import annotations

import json

import pytest

from skp_core.codec import Naskah, dumps
from skp_core.model.contoh import contoh_evaluasi, contoh_skp

pytestmark = pytest.mark.acceptance  # prints real documents


@pytest.fixture
def berkas(tmp_path):
    path = tmp_path / "skp.json"
    path.write_text(dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())), encoding="utf-8")
    return path


def test_a_good_skp_has_no_finding(skp, berkas):
    result = skp("periksa", berkas)
    assert result.code == 0
    assert "Tidak ada temuan" in result.out


def test_a_missing_target_is_found_with_its_place_and_law(skp, berkas):
    data = json.loads(berkas.read_text(encoding="utf-8"))
    data["skp"]["rhk"][0]["indikator"] = []
    berkas.write_text(json.dumps(data), encoding="utf-8")
    result = skp("periksa", berkas, "--json")
    assert result.code == 1
    assert any(found["letak"].startswith("rhk[1]") and found["dasar"] for found in result.data["temuan"])


def test_the_four_forms_are_printed(skp, berkas, tmp_path):
    result = skp("cetak", berkas, "--folder", tmp_path / "cetakan", "--json")
    assert result.code == 0
    assert sorted(result.data["berkas"]) == ["f2_skp", "f5_lampiran", "f6b_evaluasi", "f8_dokumen_evaluasi"]
    for path in (tmp_path / "cetakan").iterdir():
        assert path.read_bytes().startswith(b"%PDF-")


def test_a_file_that_is_no_skp_is_refused_with_its_place(skp, tmp_path):
    path = tmp_path / "bukan.json"
    path.write_text('{"versi": 1, "skp": {"nama_instansi": 5}}', encoding="utf-8")
    result = skp("periksa", path)
    assert result.code == 2
    assert "skp" in result.err


def test_a_missing_file_is_said(skp, tmp_path):
    result = skp("periksa", tmp_path / "tidak-ada.json")
    assert result.code == 2
    assert "tidak dapat dibaca" in result.err
