"""Drafting and proving as whole acts: a file is not overwritten, a draft is read back, rights stand beside proofs."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.commands.pemetaan import periksa_profil, saran
from simpeg_adapters.demo import tuang
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.mapping import Profil, profil_bawaan


@pytest.fixture(scope="module")
def engine() -> Engine:
    engine = create_engine("sqlite://", poolclass=StaticPool, hide_parameters=True)
    tuang(Kabupaten.buat(24, seed=3), engine, 3)
    yield engine
    engine.dispose()


def test_a_draft_is_written_read_back_and_has_no_problem(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "profil.toml"
    hasil = saran(engine, path)
    profil = Profil.from_toml(path)
    assert profil.nama == "profil"
    assert hasil.per_jenis.keys() == {jenis.value for jenis in profil.jenis}
    assert sum(hasil.per_jenis.values()) > 80
    assert hasil.ragu
    found = periksa_profil(engine, profil)
    assert [each for each in found.pembuktian.masalah if each.macam in {"struktur", "nip", "kunci", "pemilik"}] == []


def test_a_file_that_somebody_may_have_edited_is_not_overwritten(engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "profil.toml"
    path.write_text("# punya saya\n", encoding="utf-8")
    with pytest.raises(PengaturanError, match="sudah ada"):
        saran(engine, path)
    assert path.read_text(encoding="utf-8") == "# punya saya\n"
    saran(engine, path, timpa=True)
    assert "versi = 1" in path.read_text(encoding="utf-8")


def test_a_database_without_people_is_said(tmp_path: Path) -> None:
    other = create_engine("sqlite://", poolclass=StaticPool)
    with other.begin() as conn:
        conn.execute(text("CREATE TABLE agama (id INTEGER PRIMARY KEY, nama VARCHAR(20))"))
    with pytest.raises(PengaturanError, match="daftar pegawai"):
        saran(other, tmp_path / "profil.toml")
    assert not (tmp_path / "profil.toml").exists()
    other.dispose()


def test_sqlite_needs_no_rights(engine: Engine) -> None:
    hasil = periksa_profil(engine, profil_bawaan("tb_01"))
    assert hasil.pembuktian.masalah == ()
    assert (hasil.izin.baca, hasil.izin.tulis) == ((), ())
