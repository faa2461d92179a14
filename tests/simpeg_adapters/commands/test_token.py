"""Handing in a token: a wrong one is refused in words, a right one is there for all workers."""

from __future__ import annotations

import base64
import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from siasn_client.call import Token
from siasn_client.config import Lingkungan
from siasn_client.conversation.tokens import token_key
from siasn_client.privacy import Secret
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from simpeg_adapters.commands.token import pasang, status
from simpeg_adapters.errors import TokenRefused
from simpeg_adapters.instansi import Instansi

NOW = datetime(2026, 1, 2, 3, 0, tzinfo=UTC)
NIP = "199001012015011000"
OPERATOR = "role:siasn-instansi:peremajaan:operator"
KANTOR = """versi = 1
nama = "Kabupaten Contoh"
id = "I1"
zona = 8
[siasn]
lingkungan = "produksi"
kredensial = "kredensial.toml"
[simpeg]
basis_data = "simpeg.db"
profil = "tb_01"
[jurnal]
basis_data = "jurnal.db"
"""
KREDENSIAL = 'versi = 1\nconsumer_key = "ck"\nconsumer_secret = "rahasia"\nclient_id = "ci"\n'
BY_HAND = 'sso = "pasang"\n'
PASSWORD = 'username = "operator"\npassword = "sandi"\n'


def jwt(**claims: Any) -> str:
    said = {
        "iss": "https://sso-siasn.bkn.go.id/auth/realms/public-siasn",
        "exp": (NOW + timedelta(hours=11)).timestamp(),
        "typ": "Bearer",
        "preferred_username": NIP,
        "realm_access": {"roles": [OPERATOR]},
        **claims,
    }
    return f"e30.{base64.urlsafe_b64encode(json.dumps(said).encode()).rstrip(b'=').decode()}.dGFuZGE"


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    sqlite3.connect(tmp_path / "simpeg.db").close()
    (tmp_path / "simpeg.db").touch()
    (tmp_path / "kredensial.toml").write_text(KREDENSIAL + BY_HAND, encoding="utf-8")
    (tmp_path / "instansi.toml").write_text(KANTOR, encoding="utf-8")
    return tmp_path / "instansi.toml"


@pytest.fixture
def kantor(berkas: Path) -> Iterator[Instansi]:
    with Instansi.open(berkas) as office:
        yield office


def key(kantor: Instansi, kind: Token = Token.SSO, *, renewal: bool = False) -> str:
    return token_key(kantor.credentials(), kantor.settings, kind, renewal=renewal)


@pytest.mark.parametrize("wrap", ["{}", "  {}\n", "Bearer {}", "bearer  {}", '{{"access_token": "{}"}}'])
def test_a_token_is_kept_for_all_workers_whatever_was_copied_with_it(kantor: Instansi, wrap: str) -> None:
    found = pasang(kantor, wrap.format(jwt()), NOW)
    assert kantor.tokens.get(key(kantor)) == (Secret(jwt()), NOW + timedelta(hours=11))
    assert found.keluar is Keluar.SELESAI
    assert (found.ada, found.lingkungan, found.peran) == (True, Lingkungan.PRODUKSI, (OPERATOR,))


def test_its_owner_is_masked_and_its_end_is_in_the_offices_zone(kantor: Instansi) -> None:
    found = pasang(kantor, jwt(), NOW)
    said = json.dumps(found.to_data()) + repr(found)
    assert found.pemilik.endswith("000")
    assert NIP not in said
    assert jwt() not in said
    assert found.to_data()["berakhir"] == "2026-01-02T22:00:00+08:00"
    assert found.to_data()["sisa_detik"] == 11 * 3600


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "bukan token SSO"),
        ("   ", "bukan token SSO"),
        ("{", "bukan token SSO"),
        ("{}", "bukan token SSO"),
        ("dua kata", "bukan token SSO"),
        ("žeton", "bukan token SSO"),
        ("kata-sandi-saya", "bukan access token"),
        (jwt(typ="Refresh"), "bukan access token"),
        (jwt(typ="ID"), "bukan access token"),
        (jwt(iss="https://iam-siasn.bkn.go.id/auth/realms/public-siasn"), "dari lingkungan latihan"),
        (jwt(iss="tiruan/auth/realms/public-siasn"), "dari lingkungan tiruan"),
        (jwt(instansi_id="I2"), "milik instansi lain"),
        (jwt(exp=NOW.timestamp() - 60), "sudah berakhir (02-01-2026 pukul 10.59 WITA)"),
    ],
)
def test_a_wrong_one_is_refused_in_words_and_the_old_one_stays(kantor: Instansi, text: str, word: str) -> None:
    pasang(kantor, jwt(), NOW)
    with pytest.raises(TokenRefused) as caught:
        pasang(kantor, text, NOW)
    assert word in caught.value.pesan
    assert "Token yang lama tetap dipakai" in caught.value.pesan
    assert kode_keluar(caught.value) is Keluar.DITOLAK
    assert text.strip() == "" or len(text) < 3 or text not in f"{caught.value!r}{caught.value.pesan}"
    assert kantor.tokens.get(key(kantor)) == (Secret(jwt()), NOW + timedelta(hours=11))


def test_a_token_of_one_office_or_environment_is_not_found_in_another(berkas: Path, kantor: Instansi) -> None:
    pasang(kantor, jwt(), NOW)
    for old, new in (('id = "I1"', 'id = "I2"'), ('"produksi"', '"latihan"')):
        berkas.write_text(KANTOR.replace(old, new), encoding="utf-8")
        with Instansi.open(berkas) as other:
            assert not status(other, NOW)[0].ada


def test_a_refresh_token_is_kept_beside_it_and_goes_with_the_next_login(kantor: Instansi) -> None:
    whole = {"access_token": jwt(), "refresh_token": "penyegar", "refresh_expires_in": 1800}
    assert pasang(kantor, json.dumps(whole), NOW).penyegar
    assert kantor.tokens.get(key(kantor, renewal=True)) == (Secret("penyegar"), NOW + timedelta(minutes=30))
    assert not pasang(kantor, jwt(), NOW).penyegar
    assert kantor.tokens.get(key(kantor, renewal=True)) is None


@pytest.mark.parametrize("life", [None, True, -5, "1800", 10**12])
def test_an_odd_life_of_a_refresh_token_is_twelve_hours(kantor: Instansi, life: Any) -> None:
    pasang(kantor, json.dumps({"access_token": jwt(), "refresh_token": "b", "refresh_expires_in": life}), NOW)
    held = kantor.tokens.get(key(kantor, renewal=True))
    assert held is not None
    assert held[1] == NOW + timedelta(hours=12)


def test_a_token_that_does_not_say_its_end_is_kept_twelve_hours(kantor: Instansi) -> None:
    assert pasang(kantor, jwt(exp=None), NOW).sisa == timedelta(hours=12)


def test_a_token_without_the_role_is_kept_and_said_to_be_doubtful(kantor: Instansi) -> None:
    found = pasang(kantor, jwt(realm_access={"roles": ["offline_access"]}), NOW)
    assert found.keluar is Keluar.BERBEDA
    assert "peran" in found.catatan


def test_status_without_any_token_says_the_next_step(kantor: Instansi) -> None:
    sso, apim = status(kantor, NOW)
    assert (sso.ada, sso.keluar) == (False, Keluar.BERBEDA)
    assert "siasn token pasang" in sso.catatan
    assert (apim.ada, apim.keluar) == (False, Keluar.SELESAI)


def test_status_of_an_ended_token_says_so(kantor: Instansi) -> None:
    pasang(kantor, jwt(), NOW)
    sso, _ = status(kantor, NOW + timedelta(hours=12))
    assert (sso.ada, sso.sisa, sso.keluar) == (True, timedelta(0), Keluar.BERBEDA)
    assert "Sudah berakhir" in sso.catatan


def test_status_of_a_damaged_file_says_so(kantor: Instansi) -> None:
    pasang(kantor, jwt(), NOW)
    for path in kantor.folder_token.glob("*.json"):
        path.write_bytes(b"{")
    assert "rusak" in status(kantor, NOW)[0].catatan


def test_status_of_a_token_in_the_settings_is_read_from_itself(berkas: Path) -> None:
    secret = jwt(iss="https://iam-siasn.bkn.go.id/x")
    (berkas.parent / "kredensial.toml").write_text(f'{KREDENSIAL}sso_token = "{secret}"\n', encoding="utf-8")
    with Instansi.open(berkas) as office:
        sso, _ = status(office, NOW)
    assert (sso.ada, sso.keluar) == (True, Keluar.BERBEDA)
    assert "lingkungan lain" in sso.catatan


def test_with_a_password_nothing_needs_to_be_handed_in(berkas: Path) -> None:
    (berkas.parent / "kredensial.toml").write_text(KREDENSIAL + PASSWORD, encoding="utf-8")
    with Instansi.open(berkas) as office:
        assert [each.keluar for each in status(office, NOW)] == [Keluar.SELESAI] * 2
        office.tokens.put(key(office, Token.APIM), Secret("apim"), NOW - timedelta(hours=1))
        pasang(office, jwt(), NOW)
        sso, apim = status(office, NOW + timedelta(hours=12))
    assert [sso.keluar, apim.keluar] == [Keluar.SELESAI] * 2
    assert "diperbarui sendiri" in sso.catatan
    assert "diperbarui sendiri" in apim.catatan
