"""The demo's office folder: what is in it, for whom, and how its fake is started again."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.kantor import BERKAS, menyalakan_lagi, siapkan, tulis_pengaturan
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.instansi import Instansi

INFO = {
    "instansi": "I1",
    "url": "http://127.0.0.1:40123",
    "consumer_key": 'kunci "berkutip"',
    "consumer_secret": "s",
    "client_id": "c",
    "username": "u",
    "password": "p\\q",
}


@pytest.fixture(scope="module")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(pegawai=20, seed=3)


def test_an_e_simpeg_is_poured_and_the_truth_written(tmp_path, kabupaten):
    paths = siapkan(tmp_path / "kantor", kabupaten, 3)
    assert set(paths) == set(BERKAS)
    truth = json.loads(paths["kebenaran"].read_text(encoding="utf-8"))
    assert len(truth["selisih"]) == len(kabupaten.kebenaran)
    assert truth["kotor"]


def test_results_of_an_earlier_demo_are_removed_and_nothing_else(tmp_path, kabupaten):
    folder = tmp_path / "kantor"
    folder.mkdir()
    for name in (*BERKAS.values(), "jurnal.db-wal", "punya-saya.txt"):
        (folder / name).write_text("lama", encoding="utf-8")
    paths = siapkan(folder, kabupaten, 3)
    assert sorted(path.name for path in folder.iterdir()) == ["kebenaran.json", "punya-saya.txt", "simpeg.db"]
    assert not paths["rencana"].exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_the_folder_and_the_secrets_are_for_their_owner_only(tmp_path, kabupaten):
    paths = siapkan(tmp_path / "kantor", kabupaten, 3)
    tulis_pengaturan(paths, INFO)
    assert (tmp_path / "kantor").stat().st_mode & 0o077 == 0
    assert paths["kredensial"].stat().st_mode & 0o077 == 0


def test_the_settings_are_those_of_an_office_that_can_be_opened(tmp_path, kabupaten):
    paths = siapkan(tmp_path / "kantor", kabupaten, 3)
    tulis_pengaturan(paths, INFO)
    with Instansi.open(paths["instansi"]) as kantor:
        assert kantor.settings.instansi == "I1"
        assert kantor.settings.alamat.api.startswith(INFO["url"])
        who = kantor.credentials()
        assert who.consumer_key == INFO["consumer_key"]
        assert who.sso.password.buka() == INFO["password"]


def test_a_folder_that_cannot_be_made_is_said(tmp_path, kabupaten):
    (tmp_path / "kantor").write_text("berkas", encoding="utf-8")
    with pytest.raises(BerkasError) as raised:
        siapkan(tmp_path / "kantor", kabupaten, 3)
    assert "Folder kantor" in raised.value.pesan


def test_something_in_the_way_is_said(tmp_path, kabupaten):
    (tmp_path / "kantor" / "simpeg.db").mkdir(parents=True)
    with pytest.raises(BerkasError) as raised:
        siapkan(tmp_path / "kantor", kabupaten, 3)
    assert "simpeg.db" in raised.value.pesan


def test_the_fake_is_started_again_where_the_settings_look_for_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    command = menyalakan_lagi(20, 3, INFO)
    assert command.endswith("-m siasn_client.testing --pegawai 20 --seed 3 --port 40123")
    assert command.startswith(sys.executable)


@pytest.mark.parametrize(("below", "shown"), [("venv/bin/python", "venv/bin/python"), ("v v/python", '"v v/python"')])
def test_the_interpreter_is_said_as_it_can_be_typed_here(tmp_path, monkeypatch, below, shown):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "executable", str(Path.cwd() / below))
    assert menyalakan_lagi(20, 3, INFO).startswith(f"{shown.replace('/', os.sep)} -m")
