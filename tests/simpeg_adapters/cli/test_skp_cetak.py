from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from simpeg_adapters.cli.layar import jalankan
from simpeg_adapters.cli.skp import app
from skp_core.codec import Naskah, dumps
from skp_core.model.contoh import contoh_evaluasi, contoh_skp


@pytest.fixture
def asal(tmp_path: Path) -> Path:
    folder = tmp_path / "naskah"
    folder.mkdir()
    baik = dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi()))
    (folder / "satu.json").write_text(baik, encoding="utf-8")
    (folder / "dua.json").write_text("{", encoding="utf-8")
    return folder


def skp(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["skp", *arguments])
    with pytest.raises(SystemExit) as ended:
        jalankan(app, "skp")
    return int(ended.value.code or 0)


def test_all_of_a_folder_and_the_bad_one_listed(
    asal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("cetak", str(asal), "--semua", "--folder", str(tmp_path / "hasil"), "--format", "html")
    assert skp(monkeypatch, *arguments) == 5
    keluar = " ".join(capsys.readouterr().out.split())
    assert "1 naskah tercetak" in keluar
    assert "Tidak tercetak: dua: Berkas bukan JSON" in keluar
    assert "(kode 2)" in keluar
    (asal / "dua.json").unlink()
    assert skp(monkeypatch, *arguments, "--lanjutkan", "--json") == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert (found["tercetak"], found["dilewati"], found["gagal"]) == (0, 1, [])


def test_one_file_in_another_form(asal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert skp(monkeypatch, "cetak", str(asal / "satu.json"), "--folder", str(tmp_path), "--format", "xlsx") == 0
    assert (tmp_path / "f2_skp.xlsx").read_bytes().startswith(b"PK")
