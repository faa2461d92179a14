"""Settings and credentials: complete or refused, and silent."""

from __future__ import annotations

from datetime import timedelta

import pytest

from siasn_client.config import Alamat, Credentials, Lingkungan, PasswordGrant, Settings, TokenSso
from siasn_client.errors import ConfigError
from siasn_client.privacy import Secret

ENV = {
    "SIASN_CONSUMER_KEY": "kunci",
    "SIASN_CONSUMER_SECRET": "rahasia-1",
    "SIASN_CLIENT_ID": "klien",
    "SIASN_SSO_USERNAME": "rahasia-2",
    "SIASN_SSO_PASSWORD": "rahasia-3",
}


def test_credentials_come_from_a_given_environment() -> None:
    found = Credentials.from_env(ENV)
    assert (found.consumer_key, found.consumer_secret.buka(), found.client_id) == ("kunci", "rahasia-1", "klien")
    assert found.sso == PasswordGrant(Secret("rahasia-2"), Secret("rahasia-3"))


def test_a_handed_in_token_needs_no_password() -> None:
    env = {key: ENV[key] for key in list(ENV)[:3]} | {"SIASN_SSO_TOKEN": "rahasia-4"}
    assert Credentials.from_env(env).sso == TokenSso(Secret("rahasia-4"))


def test_the_process_environment_is_read_only_when_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError):
        Credentials.from_env({})
    for name, value in ENV.items():
        monkeypatch.setenv(name, value)
    assert Credentials.from_env().client_id == "klien"


def test_every_missing_variable_is_named_at_once() -> None:
    with pytest.raises(ConfigError) as caught:
        Credentials.from_env({"SIASN_CLIENT_ID": "klien", "SIASN_CONSUMER_KEY": ""})
    names = ["SIASN_CONSUMER_KEY", "SIASN_CONSUMER_SECRET", "SIASN_SSO_USERNAME", "SIASN_SSO_PASSWORD"]
    assert all(name in str(caught.value) and name in caught.value.pesan for name in names)
    assert "SIASN_CLIENT_ID" not in str(caught.value)


def test_no_secret_is_printed() -> None:
    settings = Settings(proxy="http://u:rahasia@proxy.example:3128")
    shown = repr(Credentials.from_env(ENV)) + repr(settings) + str(Credentials.from_env(ENV).sso)
    assert "rahasia" not in shown.replace("[rahasia]", "")


@pytest.mark.parametrize(
    "url",
    [
        "http://bkn.example",
        "ftp://127.0.0.1",
        "https:/x",
        "",
        "http://127.0.0.1.example",
        "http://127.0.0.1@bkn.example",
        "https://u:rahasia@gw.example",
        "https://[rahasia",
    ],
)
def test_tokens_never_travel_in_the_clear_and_no_password_is_in_an_address(url: str) -> None:
    with pytest.raises(ConfigError, match="https") as caught:
        Alamat(Lingkungan.GERBANG, url, "https://x/t", "https://x/a", "https://x/r")
    assert "rahasia" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("name", ["pace", "connect", "read", "total", "attempts", "max_bytes", "max_document_bytes"])
@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_a_number_that_makes_no_sense_is_refused(name: str, value: float) -> None:
    with pytest.raises(ConfigError, match=f"{name} must be above 0"):
        Settings(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("alamat", "lingkungan"),
    [
        (Alamat.produksi(), Lingkungan.PRODUKSI),
        (Alamat.latihan(), Lingkungan.LATIHAN),
        (Alamat.gerbang("https://gw.example/"), Lingkungan.GERBANG),
        (Alamat.tiruan("http://127.0.0.1:9/"), Lingkungan.TIRUAN),
        (Alamat.tiruan(), Lingkungan.TIRUAN),
    ],
)
def test_every_address_knows_its_environment(alamat: Alamat, lingkungan: Lingkungan) -> None:
    assert Settings(alamat=alamat).lingkungan is lingkungan
    assert "//" not in alamat.api.split("://")[1]


def test_the_zone_is_a_fixed_offset() -> None:
    assert Settings(zona=9).timezone.utcoffset(None) == timedelta(hours=9)


@pytest.mark.parametrize("seconds", [-1.0, float("nan")])
def test_a_patience_below_zero_is_refused(seconds: float) -> None:
    with pytest.raises(ConfigError, match="tunggu_token"):
        Settings(tunggu_token=seconds)


def test_a_token_that_is_only_ever_handed_in_needs_no_password() -> None:
    env = {"SIASN_CONSUMER_KEY": "k", "SIASN_CONSUMER_SECRET": "s", "SIASN_CLIENT_ID": "c", "SIASN_SSO": "pasang"}
    assert Credentials.from_env(env).sso == TokenSso(None)
