"""What the quality is measured against: the office's file, said wrong in every way, and BKN's tables."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from siasn_client import Nip
from siasn_client.mutu import INDIKATOR, Populasi
from siasn_client.mutu.contoh import contoh_orang
from simpeg_adapters.commands.acuan_mutu import susun_acuan
from simpeg_adapters.errors import PengaturanError

HARI = date(2026, 11, 1)
TABEL = {
    "unor": [
        {"Id": "D-1", "NamaUnor": "Dinas"},
        {"Id": "D-1A", "NamaUnor": "Seksi", "DiatasanId": "D-1"},
        {"Id": "D-2", "NamaUnor": "Badan"},
    ],
    "jabatan_fungsional": [{"id": "JF", "nama": "Dokter Ahli Utama", "bup_usia": 65}],
}


def berkas(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "acuan.toml"
    path.write_text(f"versi = 1\n{text}", encoding="utf-8")
    return path


def test_without_a_file_and_tables_everything_is_a_default() -> None:
    found = susun_acuan(HARI, None, {}, Populasi.SEMUA)
    assert found.acuan.kurang(("unor_aktif", "fungsional", "tahun_pppk", "calon_jf")) == (
        "unor_aktif",
        "fungsional",
        "tahun_pppk",
        "calon_jf",
    )
    assert found.acuan.tahun_skp == {2024, 2025}
    assert found.populasi == {}
    assert found.unit(contoh_orang(unor_id="D-1A", unor_nama="Seksi")) == ("D-1A", "Seksi")


def test_the_file_and_the_tables_are_used(tmp_path: Path) -> None:
    (tmp_path / "calon.txt").write_text("\ufeff199002282015031000\n\n", encoding="utf-8")
    text = """
tahun_skp = [2025]
tahun_pppk = [2021, 2022]
calon_jf = "calon.txt"
pangkat_jpt_ketat = true
[populasi]
COM_1 = "semua"
[pendidikan_jf]
JF = "45"
"""
    found = susun_acuan(HARI, berkas(tmp_path, text), TABEL, Populasi.SASARAN)
    acuan = found.acuan
    assert (acuan.tahun_skp, acuan.tahun_pppk) == ({2025}, {2021, 2022})
    assert acuan.calon_jf == {Nip("199002282015031000")}
    assert acuan.pangkat_jpt_ketat
    assert acuan.unor_aktif == {"D-1", "D-1A", "D-2"}
    assert acuan.fungsional is not None
    assert acuan.fungsional["JF"].pendidikan_minimum == "45"
    assert found.populasi == dict.fromkeys(INDIKATOR, Populasi.SASARAN) | {"COM_1": Populasi.SEMUA}
    assert found.unit(contoh_orang(unor_id="D-1A")) == ("D-1", "Dinas")


@pytest.mark.parametrize(
    ("text", "kata"),
    [
        ("tahun = [2024]", "Isian `tahun` di acuan.toml tidak dikenal"),
        ('tahun_skp = "2024"', "harus daftar tahun"),
        ("tahun_pppk = [true]", "harus daftar tahun"),
        ("tahun_skp = [2021]", "harus tahun mulai 2022"),
        ('calon_jf = "tidak-ada.txt"', "Berkas tidak-ada.txt tidak dapat dibaca"),
        ('calon_jf = "rusak.txt"', "Baris 2 berkas rusak.txt bukan NIP"),
        ("pangkat_jpt_ketat = 1", "true atau false"),
        ('[populasi]\nCOM_9 = "semua"', "harus id indikator"),
        ('[populasi]\nCOM_1 = "guru"', "semua atau sasaran"),
        ('[pendidikan_jf]\nJF = "S2"', "id tingkat pendidikan BKN"),
    ],
)
def test_a_mistake_in_the_file_is_said_in_words(tmp_path: Path, text: str, kata: str) -> None:
    (tmp_path / "rusak.txt").write_text("199002282015031000\n123\n", encoding="utf-8")
    with pytest.raises(PengaturanError) as error:
        susun_acuan(HARI, berkas(tmp_path, text), TABEL, Populasi.SEMUA)
    assert kata in error.value.pesan
