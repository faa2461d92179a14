"""``siasn pemetaan``: drafts and proofs on the screen and for machines, with the documented exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang


@pytest.fixture
def basis(tmp_path: Path, kabupaten: Kabupaten) -> Path:
    path = tmp_path / "simpeg.db"
    engine = create_engine(f"sqlite:///{path.as_posix()}")
    tuang(kabupaten, engine, 7)
    engine.dispose()
    return path


def test_a_draft_is_made_and_what_is_unsure_is_told(siasn, basis: Path, tmp_path: Path) -> None:
    path = tmp_path / "profil.toml"
    done = siasn("pemetaan", "saran", "--basis-data", basis, "--ke", path)
    assert done.code == 1, done.err
    assert "NIP di kolom nip" in done.out
    assert "ragu: " in done.out
    assert path.exists()
    again = siasn("pemetaan", "saran", "--basis-data", basis, "--ke", path)
    assert again.code == 2
    assert "--timpa" in again.err


def test_a_machine_is_told_the_same(siasn, basis: Path, tmp_path: Path) -> None:
    done = siasn("pemetaan", "saran", "--basis-data", basis, "--ke", tmp_path / "p.toml", "--json")
    said = done.data
    assert said["versi"] == 1
    assert said["pegawai"] == {"tabel": "tb_01", "nip": "nip", "kunci": None}
    assert said["diusulkan"]["golongan"] >= 5
    assert {"bidang", "kolom", "sebab"} == set(said["ragu"][0])


def test_a_right_profile_is_proved(siasn, basis: Path, tmp_path: Path) -> None:
    sql = tmp_path / "izin.sql"
    done = siasn("pemetaan", "periksa", "--basis-data", basis, "--profil", "tb_01", "--izin", sql)
    assert done.code == 0, done.out
    assert "0 masalah" in done.out
    assert sql.read_text(encoding="utf-8") == "\n"  # SQLite has no rights


def test_a_wrong_one_is_named(siasn, basis: Path) -> None:
    done = siasn("pemetaan", "periksa", "--basis-data", basis, "--profil", "sk", "--json")
    assert done.code == 1
    assert {"macam", "tempat", "kolom", "kalimat", "keadaan"} == set(done.data["bukti"][0])
    assert done.data["masalah"] > 5


def test_a_database_needs_a_profile_beside_it(siasn, basis: Path) -> None:
    done = siasn("pemetaan", "periksa", "--basis-data", basis)
    assert done.code == 2
    assert "--profil" in done.err


def test_a_database_that_is_not_there_is_out_of_reach(siasn, tmp_path: Path) -> None:
    done = siasn("pemetaan", "saran", "--basis-data", tmp_path / "tidak.db", "--ke", tmp_path / "p.toml")
    assert done.code == 3


@pytest.mark.acceptance
def test_an_office_is_proved_by_its_own_settings(siasn, kantor) -> None:
    done = siasn("pemetaan", "periksa", "--instansi", kantor["instansi"])
    assert done.code == 0, done.out
    draft = kantor["instansi"].parent / "rancangan.toml"
    assert siasn("pemetaan", "saran", "--instansi", kantor["instansi"], "--ke", draft).code == 1
