"""One office from one file: what is chosen, what is refused, and in which words."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from siasn_client import ConfigError, Lingkungan, PasswordGrant, TokenSso
from siasn_client.events import Closed, Opened, Parked, Refreshed, Resumed
from simpeg_adapters.errors import HostBroken, PengaturanError, ProfilError, SimpegError
from simpeg_adapters.instansi import Instansi

KANTOR = """versi = 1
nama = "Kabupaten Contoh"
id = "I1"
zona = 8
[siasn]
lingkungan = "tiruan"
url = "http://127.0.0.1:9"
kredensial = "kredensial.toml"
[simpeg]
basis_data = "simpeg.db"
profil = "tb_01"
tulis = true
[jurnal]
basis_data = "jurnal.db"
"""
KREDENSIAL = """versi = 1
consumer_key = "ck"
consumer_secret = "jangan-tampil"
client_id = "ci"
username = "operator"
password = "jangan-tampil"
"""


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    sqlite3.connect(tmp_path / "simpeg.db").close()
    (tmp_path / "simpeg.db").touch()
    (tmp_path / "kredensial.toml").write_text(KREDENSIAL, encoding="utf-8")
    path = tmp_path / "instansi.toml"
    path.write_text(KANTOR, encoding="utf-8")
    return path


def ganti(berkas: Path, old: str, new: str) -> Path:
    text = berkas.read_text(encoding="utf-8")
    assert old in text
    berkas.write_text(text.replace(old, new), encoding="utf-8")
    return berkas


def keluhan(berkas: Path, kind: type[SimpegError] = PengaturanError) -> str:
    with pytest.raises(kind) as raised, Instansi.open(berkas):
        pass
    assert "jangan-tampil" not in repr(raised.value.__cause__)
    return raised.value.pesan


def test_everything_is_chosen_in_the_file(berkas):
    with Instansi.open(berkas) as kantor:
        assert kantor.nama == "Kabupaten Contoh"
        assert kantor.settings.instansi == "I1"
        assert kantor.settings.lingkungan is Lingkungan.TIRUAN
        assert kantor.settings.zona == 8
        assert kantor.engine.url.database == (berkas.parent / "simpeg.db").as_posix()
        assert isinstance(kantor.credentials().sso, PasswordGrant)


def test_opening_makes_no_journal_and_shows_no_secret(berkas):
    with Instansi.open(berkas) as kantor:
        assert not (berkas.parent / "jurnal.db").exists()
        assert "jangan-tampil" not in repr(kantor)
        assert "jangan-tampil" not in repr(kantor.credentials())


def test_the_fake_runs_without_pace_and_bkn_does_not(berkas):
    with Instansi.open(berkas) as kantor:
        assert kantor.settings.pace is None
    with Instansi.open(ganti(berkas, '"tiruan"', '"produksi"')) as kantor:
        assert kantor.settings.pace == 1.0
        assert kantor.settings.settle == 90.0


@pytest.mark.parametrize("lingkungan", list(Lingkungan))
def test_every_environment_can_be_chosen(berkas, lingkungan):
    with Instansi.open(ganti(berkas, '"tiruan"', f'"{lingkungan}"')) as kantor:
        assert kantor.settings.lingkungan is lingkungan


def test_a_handed_in_token_replaces_the_password(berkas):
    ganti(berkas.parent / "kredensial.toml", 'username = "operator"', 'sso_token = "token-tangan"')
    with Instansi.open(berkas) as kantor:
        assert isinstance(kantor.credentials().sso, TokenSso)


def test_a_token_may_be_handed_in_only_and_is_then_in_no_file_of_settings(berkas, monkeypatch):
    ganti(berkas.parent / "kredensial.toml", 'username = "operator"', 'sso = "pasang"')
    with Instansi.open(berkas) as kantor:
        assert kantor.credentials().sso == TokenSso(None)
    for name in ("CONSUMER_KEY", "CONSUMER_SECRET", "CLIENT_ID"):
        monkeypatch.setenv(f"SIASN_{name}", "nilai")
    monkeypatch.setenv("SIASN_SSO", "pasang")
    with Instansi.open(ganti(berkas, 'kredensial = "kredensial.toml"', "")) as kantor:
        assert kantor.credentials().sso == TokenSso(None)


def test_a_real_siasn_is_asked_at_one_pace_by_all_workers_and_the_fake_at_none(berkas):
    with Instansi.open(berkas) as kantor:
        assert kantor.pace is None
    with Instansi.open(ganti(berkas, '"tiruan"', '"produksi"')) as kantor, kantor.siasn() as siasn:
        assert siasn._session.store is kantor.pace
        assert siasn._session.interval == 1.0
        assert siasn._session.tokens.store is kantor.tokens
        assert kantor.folder_token == berkas.resolve().parent / "token"
        assert not kantor.folder_token.exists()


def test_pace_and_patience_are_raised_by_setting_only(berkas):
    ganti(berkas, '"tiruan"', '"produksi"')
    with Instansi.open(berkas) as kantor:
        assert (kantor.settings.pace, kantor.settings.tunggu_token) == (1.0, 12 * 3600)
    more = 'laju = 4\ntunggu_token = 0.5\nfolder_token = "rahasia"\n[simpeg]'
    with Instansi.open(ganti(berkas, "[simpeg]", more)) as kantor:
        assert (kantor.settings.pace, kantor.settings.tunggu_token) == (4.0, 1800.0)
        assert kantor.folder_token.name == "rahasia"


@pytest.mark.parametrize(
    "said", ["laju = 0", "laju = 11", 'laju = "1"', "laju = true", "laju = nan", "tunggu_token = -1"]
)
def test_an_odd_pace_or_patience_is_refused(berkas, said):
    assert "harus angka" in keluhan(ganti(berkas, "[simpeg]", f"{said}\n[simpeg]"))


@pytest.mark.parametrize(
    ("event", "word"),
    [
        (Parked("SSO", 7200.0), "paling lama 2 jam"),
        (Resumed("SSO", 9.0), "dilanjutkan"),
        (Opened(30.0), "gangguan"),
        (Closed(), "menjawab lagi"),
        (Refreshed("SSO"), ""),
    ],
)
def test_why_nothing_seems_to_happen_is_logged(berkas, caplog, event, word):
    with Instansi.open(berkas) as kantor, kantor.siasn() as siasn:
        siasn._tell(event)
    assert word in caplog.text
    assert bool(caplog.records) is bool(word)


def test_an_instant_is_said_in_the_offices_zone(berkas):
    with Instansi.open(berkas) as kantor:
        assert kantor.waktu(datetime(2026, 1, 2, 20, 30, tzinfo=UTC)) == "03-01-2026 pukul 04.30 WITA"


def test_without_a_file_the_environment_is_read_and_only_when_needed(berkas, monkeypatch):
    with Instansi.open(ganti(berkas, 'kredensial = "kredensial.toml"', "")) as kantor:
        with pytest.raises(ConfigError) as raised:
            kantor.siasn()
        assert "SIASN_CONSUMER_KEY" in raised.value.pesan
        for name in ("CONSUMER_KEY", "CONSUMER_SECRET", "CLIENT_ID", "SSO_TOKEN"):
            monkeypatch.setenv(f"SIASN_{name}", "nilai")
        assert isinstance(kantor.credentials().sso, TokenSso)


def test_the_host_is_read_only_unless_the_file_says_true(berkas):
    """ "tidak" in quotes is a text, and every text that is not empty counts as true in Python."""
    assert "tanpa tanda kutip" in keluhan(ganti(berkas, "tulis = true", 'tulis = "tidak"'))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("versi = 1", "versi = 2", "versi = 1"),
        ("versi = 1", "", "versi = 1"),
        ("versi = 1", "versi = ", "TOML"),
        ("[jurnal]", "[lain]", "[jurnal]"),
        ("[simpeg]", "[lain]", "[simpeg]"),
        ("[siasn]", "[lain]", "[siasn]"),
        ('nama = "Kabupaten Contoh"', 'nama = ""', "`nama`"),
        ('id = "I1"', "id = 1", "`id`"),
        ("zona = 8", "zona = 99", "9 (WIT)"),
        ("zona = 8", 'zona = "WIB"', "7 (WIB)"),
        ("zona = 8", "zona = [7]", "7 (WIB)"),
        ('"tiruan"', '"ngawur"', "produksi, latihan, gerbang, tiruan"),
        ('url = "http://127.0.0.1:9"', "", "`url`"),
        ("http://127.0.0.1:9", "bukan alamat", "https"),
        ("http://127.0.0.1:9", "http://siasn.contoh.go.id", "https"),
        ('"simpeg.db"', '"mysql+entah://u:jangan-tampil@127.0.0.1/x"', "penggerak"),
        ('"simpeg.db"', '"entah://u:jangan-tampil@127.0.0.1/x"', "tidak dikenal"),
        ('"simpeg.db"', '"mysql://u:jangan-tampil:x@127.0.0.1:y/x"', "salah tulis"),
    ],
)
def test_a_wrong_setting_is_named_with_its_file(berkas, old, new, said):
    pesan = keluhan(ganti(berkas, old, new))
    assert said in pesan
    assert "instansi.toml" in pesan
    assert "jangan-tampil" not in pesan


@pytest.mark.parametrize(
    ("alamat", "penggerak"),
    [
        ("mysql://u:jangan-tampil@127.0.0.1/x?charset=utf8mb4", "mysql+pymysql"),
        ("mariadb://u@127.0.0.1/x", "mariadb+pymysql"),
        ("postgresql://u@127.0.0.1/x", "postgresql+psycopg"),
        ("postgres://u@127.0.0.1/x", "postgresql+psycopg"),
        ("postgresql+psycopg://u@127.0.0.1/x", "postgresql+psycopg"),
    ],
)
def test_an_address_without_a_driver_gets_the_one_of_our_extras(berkas, alamat, penggerak):
    """And a line that the server closed meanwhile is replaced before it is used."""
    with Instansi.open(ganti(berkas, '"simpeg.db"', f'"{alamat}"')) as kantor:
        assert kantor.engine.url.drivername == penggerak
        assert kantor.engine.pool._pre_ping
        assert not kantor.jurnal.pool._pre_ping


def test_an_unknown_profile_lists_the_known_ones(berkas):
    assert "tb_01" in keluhan(ganti(berkas, '"tb_01"', '"tb_99"'), ProfilError)


def test_a_profile_of_the_offices_own_is_read_beside_the_file(berkas):
    keluhan(ganti(berkas, '"tb_01"', '"sendiri.toml"'), ProfilError)


def test_a_missing_file_is_said(tmp_path):
    assert "tidak dapat dibaca" in keluhan(tmp_path / "instansi.toml")


def test_a_missing_sqlite_file_is_said_and_not_made(berkas):
    """Connecting would make an empty one, and then every table would be missing."""
    (berkas.parent / "simpeg.db").unlink()
    assert "simpeg.db tidak ditemukan" in keluhan(berkas, HostBroken)
    assert not (berkas.parent / "simpeg.db").exists()


def test_credentials_are_asked_for_by_name(berkas):
    ganti(berkas.parent / "kredensial.toml", 'client_id = "ci"', "")
    with Instansi.open(berkas) as kantor, pytest.raises(PengaturanError) as raised:
        kantor.credentials()
    assert "`client_id`" in raised.value.pesan
    assert "kredensial.toml" in raised.value.pesan


def test_what_is_bound_to_statements_is_not_logged(berkas):
    with Instansi.open(berkas) as kantor:
        assert kantor.engine.hide_parameters
        assert kantor.jurnal.hide_parameters


def test_the_way_out_of_the_office_is_a_setting(berkas):
    ganti(berkas, "[simpeg]", 'proxy = "http://proxy.contoh.go.id:3128"\nca_bundle = "ca.pem"\n[simpeg]')
    with Instansi.open(berkas) as kantor:
        assert kantor.settings.proxy == "http://proxy.contoh.go.id:3128"
        assert kantor.settings.ca_bundle == str(berkas.resolve().parent / "ca.pem")
        assert "proxy.contoh" not in repr(kantor.settings)


def test_who_looks_for_faults_may_open_an_office_whose_database_is_gone(berkas):
    (berkas.parent / "simpeg.db").unlink()
    with Instansi.open(berkas, basis_data_ada=False) as kantor:
        with pytest.raises(HostBroken):
            kantor.pastikan_basis_data(berkas)
        assert not (berkas.parent / "simpeg.db").exists()


def test_the_file_of_the_crosswalk_is_found_beside_the_office(berkas: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Instansi.open(berkas) as office:
        assert office.padanan is None
    ganti(berkas, "[jurnal]", '[padanan]\nberkas = "padanan.csv"\n[jurnal]')
    with Instansi.open(berkas) as office:
        assert office.padanan == berkas.parent / "padanan.csv"
    assert "padanan.csv belum ada" in caplog.text


def test_a_damaged_crosswalk_is_said_before_anything_is_read(berkas: Path) -> None:
    ganti(berkas, "[jurnal]", '[padanan]\nberkas = "padanan.csv"\n[jurnal]')
    (berkas.parent / "padanan.csv").write_text("kode;nama\n1;x\n", encoding="utf-8")
    assert "tidak memuat kolom" in keluhan(berkas, SimpegError)
