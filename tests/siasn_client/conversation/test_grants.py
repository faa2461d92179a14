"""The token requests as values, and what their answers become."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from siasn_client.call import Answer, Token
from siasn_client.config import Alamat, Credentials, PasswordGrant, Settings
from siasn_client.conversation.grants import (
    Granted,
    client_credentials,
    password,
    read_grant,
    refresh,
    sendable,
)
from siasn_client.errors import Denied, KeyRefused, LoginRefused, RateLimited, ServerBroken
from siasn_client.privacy import Secret

NOW = datetime(2026, 1, 2, tzinfo=UTC)
SSO = PasswordGrant(Secret("operator"), Secret("sandi-operator"))
WHO = Credentials("kunci", Secret("rahasia-apim"), "klien", SSO)
SETTINGS = Settings(alamat=Alamat.tiruan())
LOGIN = password(SSO, WHO, SETTINGS)


def answer(body: Any, status: int = 200) -> Answer:
    return Answer(status, {}, json.dumps(body).encode())


def test_the_three_requests_say_what_the_contract_and_keycloak_name() -> None:
    assert client_credentials(WHO, SETTINGS).form == {"grant_type": "client_credentials"}
    assert client_credentials(WHO, SETTINGS).basic == ("kunci", WHO.consumer_secret)
    assert LOGIN.form == {
        "client_id": "klien",
        "grant_type": "password",
        "username": SSO.username,
        "password": SSO.password,
    }
    assert refresh(Secret("penyegar"), WHO, SETTINGS).form == {
        "client_id": "klien",
        "grant_type": "refresh_token",
        "refresh_token": Secret("penyegar"),
    }
    assert {each.url for each in (LOGIN, refresh(Secret("x"), WHO, SETTINGS))} == {SETTINGS.alamat.token_sso}


def test_no_request_shows_a_secret() -> None:
    shown = f"{LOGIN!r}{client_credentials(WHO, SETTINGS)!r}{refresh(Secret('penyegar-rahasia'), WHO, SETTINGS)!r}"
    assert not any(secret in shown for secret in ("rahasia", "sandi", "operator"))


def test_a_refresh_token_is_kept_with_its_own_life() -> None:
    said = {"access_token": "a", "expires_in": 300, "refresh_token": "b", "refresh_expires_in": 1800}
    assert read_grant(Token.SSO, LOGIN, answer(said), NOW) == Granted(
        (Secret("a"), NOW + timedelta(seconds=300)), (Secret("b"), NOW + timedelta(seconds=1800))
    )


@pytest.mark.parametrize("token", [None, "", 5, "dua\nbaris"])
def test_an_odd_refresh_token_is_none(token: object) -> None:
    found = read_grant(Token.SSO, LOGIN, answer({"access_token": "a", "refresh_token": token}), NOW)
    assert isinstance(found, Granted)
    assert found.refresh is None


@pytest.mark.parametrize(
    ("kind", "status", "body", "error"),
    [
        (Token.APIM, 401, {}, KeyRefused),
        (Token.APIM, 400, {"error": "invalid_client"}, KeyRefused),
        (Token.SSO, 401, {"error": "invalid_grant"}, LoginRefused),
        (Token.SSO, 400, {"error": "invalid_grant"}, LoginRefused),
        (Token.SSO, 403, {"error": "x"}, LoginRefused),
        (Token.SSO, 403, {}, Denied),
        (Token.SSO, 429, {}, RateLimited),
        (Token.SSO, 502, {}, ServerBroken),
        (Token.SSO, 200, {}, ServerBroken),
    ],
)
def test_who_is_refused_is_told_apart(kind: Token, status: int, body: Any, error: type[Exception]) -> None:
    found = read_grant(kind, LOGIN, answer(body, status), NOW)
    assert type(found) is error


@pytest.mark.parametrize(("status", "error"), [(429, RateLimited), (503, ServerBroken)])
def test_what_a_token_address_asks_to_wait_is_kept(status: int, error: type[Exception]) -> None:
    found = read_grant(Token.APIM, LOGIN, Answer(status, {"retry-after": "30"}, b""), NOW)
    assert isinstance(found, error)
    assert getattr(found, "retry_after", None) == 30.0


def test_what_may_stand_in_a_header() -> None:
    assert [text for text in ("abc", "a b", "a\tb", "ž", "") if sendable(text)] == ["abc", "a b", ""]
