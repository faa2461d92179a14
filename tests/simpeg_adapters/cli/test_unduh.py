"""``siasn unduh``, ``siasn referensi`` and ``siasn sanding --dari``: what they say, send and leave behind."""

from __future__ import annotations

import json
import sqlite3
import stat
import sys
from contextlib import closing
from importlib.resources import files

import pytest

pytestmark = pytest.mark.acceptance  # whole commands over the fake


def reads(tiruan) -> int:
    counts = tiruan.ledger.hitungan()
    return sum(number for name, number in counts.items() if not name.endswith(".token"))


SOME = ("--jenis", "data_utama", "--jenis", "golongan")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "unduhan"


@pytest.fixture
def office(kantor):
    return "--instansi", kantor["instansi"]


def test_a_download_says_what_it_will_cost_what_is_there_and_that_it_is_personal(siasn, office, folder, tiruan):
    tiruan.larang(True)
    result = siasn("unduh", *office, "--folder", folder, *SOME, "--ya")
    assert result.code == 0
    assert "20 pegawai x 2 jenis data" in result.out
    assert "Perkiraan: 40 permintaan" in result.out
    assert "Unduhan lengkap" in result.out
    assert "data pribadi" in result.out
    assert tiruan.ledger.terlarang() == ()
    assert reads(tiruan) == 40


def test_the_same_command_again_asks_nothing(siasn, office, folder, tiruan):
    siasn("unduh", *office, "--folder", folder, *SOME, "--ya")
    before, manifes = reads(tiruan), (folder / "manifes.json").read_bytes()
    again = siasn("unduh", *office, "--folder", folder, *SOME, "--ya", "--json")
    assert again.code == 0
    assert again.data["taksiran"]["permintaan"] == 0
    assert reads(tiruan) == before
    assert (folder / "manifes.json").read_bytes() == manifes


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_only_the_owner_can_read_the_folder(siasn, office, folder):
    siasn("unduh", *office, "--folder", folder, "--jenis", "golongan", "--ya")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_program_cannot_be_asked_and_says_yes_beforehand(siasn, office, folder):
    result = siasn("unduh", *office, "--folder", folder, "--json")
    assert result.code == 2
    assert "--ya" in result.data["pesan"]


def test_whoever_says_no_downloads_nothing(siasn, office, folder, tiruan, monkeypatch):
    monkeypatch.setattr("typer.confirm", lambda text: False)
    assert siasn("unduh", *office, "--folder", folder).code == 0
    assert reads(tiruan) == 0


def test_a_family_that_does_not_exist_is_wrong_use(siasn, office, folder):
    result = siasn("unduh", *office, "--folder", folder, "--jenis", "sapi", "--ya")
    assert result.code == 2
    assert "golongan" in result.err
    assert not folder.exists()


def test_hours_are_hours(siasn, office, folder):
    assert "18:00-05:00" in siasn("unduh", *office, "--folder", folder, "--jam", "malam", "--ya").err


def test_a_download_of_another_office_is_refused_in_words(siasn, kantor, office, folder, tmp_path):
    siasn("unduh", *office, "--folder", folder, "--jenis", "golongan", "--ya")
    manifes = json.loads((folder / "manifes.json").read_text(encoding="utf-8"))
    (folder / "manifes.json").write_text(json.dumps(manifes | {"instansi": "LAIN"}), encoding="utf-8")
    for command in (("unduh", "--folder", folder, "--ya"), ("sanding", "--dari", folder)):
        result = siasn(*command, *office)
        assert result.code == 4
        assert "instansi lain" in result.err


def test_a_folder_with_something_else_in_it_is_left_alone(siasn, office, folder):
    folder.mkdir()
    (folder / "surat.txt").write_text("penting", encoding="utf-8")
    assert siasn("unduh", *office, "--folder", folder, "--ya").code == 2
    assert [path.name for path in folder.iterdir()] == ["surat.txt"]


def test_a_comparison_from_the_download_finds_what_the_live_one_finds_and_says_its_age(siasn, office, folder, tiruan):
    """Shows the Sumber port: the same verdicts from SIASN and from the folder."""
    live = siasn("sanding", *office, "--json")
    siasn("unduh", *office, "--folder", folder, "--ya")
    before = reads(tiruan)
    kept = siasn("sanding", *office, "--dari", folder, "--json")
    assert reads(tiruan) == before
    assert kept.data["selisih"] == live.data["selisih"]
    assert kept.code == live.code
    assert len(kept.data["siasn_dibaca"]) == 2
    assert "hari yang lalu" in siasn("sanding", *office, "--dari", folder).out


def test_what_was_not_downloaded_is_unread_not_missing(siasn, office, folder):
    siasn("unduh", *office, "--folder", folder, "--jenis", "golongan", "--ya")
    found = siasn("sanding", *office, "--dari", folder, "--json").data["selisih"]
    assert found["pendidikan"]["gagal"] == 20
    assert found["pendidikan"]["hanya_simpeg"] == 0
    assert "Lengkapi dengan `siasn unduh`" in " ".join(siasn("sanding", *office, "--dari", folder).out.split())


def test_a_folder_that_is_no_download_is_said(siasn, office, tmp_path):
    assert "siasn unduh" in siasn("sanding", *office, "--dari", tmp_path).err


def test_people_who_were_changed_in_e_simpeg_are_read_again(siasn, kantor, office, folder, tiruan, kabupaten):
    siasn("unduh", *office, "--folder", folder, "--jenis", "golongan", "--ya")
    assert "diubah" in siasn("unduh", *office, "--folder", folder, "--berubah", "--ya").err
    ready = (files("simpeg_adapters") / "skema" / "tb_01.toml").read_text(encoding="utf-8")
    profil = kantor["instansi"].with_name("sendiri.toml")
    profil.write_text(ready.replace("# diubah", "diubah"), encoding="utf-8")
    settings = kantor["instansi"].read_text(encoding="utf-8").replace('"tb_01"', '"sendiri.toml"')
    kantor["instansi"].write_text(settings, encoding="utf-8")
    with closing(sqlite3.connect(kantor["simpeg"])) as simpeg, simpeg:
        simpeg.execute("UPDATE tb_01 SET updated_at = '2999-01-01 00:00:00' WHERE nip = ?", (kabupaten.nips[3],))
        changed = simpeg.execute("SELECT count(*) FROM tb_01 WHERE updated_at LIKE '2999%'").fetchone()[0]
    result = siasn("unduh", *office, "--folder", folder, "--jenis", "golongan", "--berubah", "--ya", "--json")
    assert result.data["taksiran"]["permintaan"] == changed == 1


def test_a_program_hears_of_the_progress_on_stderr(siasn, office, folder, monkeypatch):
    monkeypatch.setattr("simpeg_adapters.cli.unduh._EVERY", 0.0)
    result = siasn("unduh", *office, "--folder", folder, "--jenis", "golongan", "--ya", "--json")
    assert result.data["tuntas"]
    assert '"kejadian": "kemajuan"' in result.err
    assert '"eta_detik"' in result.err


def test_reference_tables_are_kept_with_their_date(siasn, office, folder):
    result = siasn("referensi", *office, "--folder", folder, "--tabel", "agama", "--tabel", "unor")
    assert result.code == 0
    assert "2 tabel ada, 0 gagal" in result.out
    assert len(list((folder / "referensi").glob("*-*-*-*.json"))) == 2
    assert siasn("referensi", *office, "--folder", folder, "--tabel", "sapi").code == 2
    again = siasn("referensi", *office, "--folder", folder, "--tabel", "agama", "--json")
    assert set(again.data["tabel"]) == {"agama", "unor"}
