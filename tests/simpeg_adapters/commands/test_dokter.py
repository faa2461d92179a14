"""Local checks: each failing thing has its sentence and its code, and hides no other."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.commands.dokter import Gejala, periksa_setempat
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.demo import tuang

KANTOR = """versi = 1
nama = "Kabupaten Contoh"
id = "I1"
[siasn]
lingkungan = "tiruan"
url = "http://127.0.0.1:9"
kredensial = "kredensial.toml"
[simpeg]
basis_data = "simpeg.db"
profil = "tb_01"
[jurnal]
basis_data = "jurnal.db"
"""
KREDENSIAL = "versi = 1\n" + "".join(
    f'{name} = "x"\n' for name in ("consumer_key", "consumer_secret", "client_id", "sso_token")
)
ALL = ("Pengaturan", "Kredensial SIASN", "Profil tabel e-Simpeg", "Data e-Simpeg", "Jurnal", "Ruang disk")


@pytest.fixture(scope="module")
def simpeg(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("dokter") / "simpeg.db"
    engine = create_engine(f"sqlite:///{path.as_posix()}")
    tuang(Kabupaten.buat(pegawai=20, seed=7), engine, 7)
    engine.dispose()
    return path


@pytest.fixture
def berkas(tmp_path: Path, simpeg: Path) -> Path:
    shutil.copy(simpeg, tmp_path)
    (tmp_path / "kredensial.toml").write_text(KREDENSIAL, encoding="utf-8")
    path = tmp_path / "instansi.toml"
    path.write_text(KANTOR, encoding="utf-8")
    return path


def gejala(berkas: Path) -> dict[str, Gejala]:
    return {each.hal: each for each in periksa_setempat(berkas)}


def test_a_good_office_is_well_in_everything(berkas):
    found = gejala(berkas)
    assert tuple(found) == ALL
    assert all(each.baik for each in found.values())
    assert found["Data e-Simpeg"].pesan == "20 pegawai terbaca."


def test_missing_credentials_hide_nothing_else(berkas):
    (berkas.parent / "kredensial.toml").unlink()
    found = gejala(berkas)
    assert found["Kredensial SIASN"].keluar is Keluar.SALAH_PAKAI
    assert [hal for hal, each in found.items() if not each.baik] == ["Kredensial SIASN"]


def test_a_profile_that_does_not_fit_is_said_once(berkas):
    (berkas.parent / "simpeg.db").unlink()
    create_engine(f"sqlite:///{(berkas.parent / 'simpeg.db').as_posix()}").connect().close()
    found = gejala(berkas)
    assert found["Profil tabel e-Simpeg"].keluar is Keluar.SALAH_PAKAI
    assert "Data e-Simpeg" not in found
    assert found["Jurnal"].baik


def test_a_host_database_that_is_no_database_is_out_of_reach(berkas):
    (berkas.parent / "simpeg.db").write_bytes(b"bukan basis data")
    found = gejala(berkas)
    assert found["Profil tabel e-Simpeg"].keluar is Keluar.TAK_TERJANGKAU
    assert found["Jurnal"].baik


def test_a_journal_that_cannot_be_used_is_said(berkas):
    (berkas.parent / "jurnal.db").write_bytes(b"bukan basis data, dan cukup panjang untuk ditolak SQLite")
    found = gejala(berkas)
    assert found["Jurnal"].keluar is Keluar.TAK_TERJANGKAU
    assert found["Ruang disk"].baik


def test_a_full_disk_is_a_finding(berkas, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10, 9, 1024 * 1024))
    found = gejala(berkas)["Ruang disk"]
    assert found.keluar is Keluar.BERBEDA
    assert "Tinggal 1 MB" in found.pesan


def test_settings_that_cannot_be_read_are_the_only_finding(tmp_path):
    (found,) = periksa_setempat(tmp_path / "tidak-ada.toml")
    assert (found.hal, found.keluar) == ("Pengaturan", Keluar.SALAH_PAKAI)
