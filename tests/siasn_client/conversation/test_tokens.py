"""Tokens: obtained once, renewed early, never fetched in a loop, and handed in."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from attrs import evolve

from siasn_client.call import Answer, Token
from siasn_client.config import PasswordGrant, Settings, TokenSso
from siasn_client.conversation.tokens import MemoryTokens, Tokens, drop
from siasn_client.errors import (
    AuthError,
    Denied,
    Effect,
    LoginRefused,
    NoAnswer,
    RateLimited,
    ServerBroken,
    SiasnError,
    TokenEnded,
)
from siasn_client.events import Refreshed
from siasn_client.privacy import Secret
from siasn_client.resources import golongan, skp22

NIP = "199002282015031000"
JWT = {"message": "invalid or expired jwt"}
GOOD = {"success": True, "mapData": "8ae4", "code": 1, "data": [{"id": "8ae4"}]}
READ = golongan.list_for(NIP)
WRITE = skp22.save(
    skp22.Skp22Payload(
        pns_dinilai_id="p1", tahun=2024, hasil_kinerja_nilai=2, perilaku_kerja_nilai=2, kuadran_kinerja_nilai=2
    )
)


def test_both_tokens_are_obtained_as_the_contract_says(dunia: Any) -> None:
    dunia.send(READ)
    apim, sso, call = dunia.skrip.requests
    assert apim.method == "POST"
    assert parse_qs(apim.content.decode()) == {"grant_type": ["client_credentials"]}
    assert apim.headers["authorization"] == "Basic " + base64.b64encode(b"kunci:rahasia-apim").decode()
    assert parse_qs(sso.content.decode()) == {
        "client_id": ["klien"],
        "grant_type": ["password"],
        "username": ["199001012015011000"],
        "password": ["sandi-rahasia"],
    }
    assert (call.headers["authorization"], call.headers["auth"]) == ("Bearer t-APIM-1", "bearer t-SSO-1")
    assert [event.token for event in dunia.events if isinstance(event, Refreshed)] == ["APIM", "SSO"]


def test_a_token_is_kept_until_a_minute_before_its_end(dunia: Any) -> None:
    dunia.send(READ)
    dunia.jam.passed = 3600 - 61
    dunia.send(READ)
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 1}
    dunia.jam.passed = 3600 - 60
    dunia.send(READ)
    assert dunia.skrip.tokens == {"APIM": 2, "SSO": 2}


@pytest.mark.parametrize(
    ("body", "token", "fetched"),
    [
        ({"message": "invalid or expired jwt"}, "SSO", {"APIM": 1, "SSO": 2}),
        ({"code": "900901", "message": "Invalid Credentials"}, "APIM", {"APIM": 2, "SSO": 1}),
        ({"code": 0, "data": "Token SSO mismatch"}, "", {"APIM": 2, "SSO": 2}),
        ("", "", {"APIM": 2, "SSO": 2}),
    ],
)
@pytest.mark.parametrize("call", [READ, WRITE], ids=["read", "write"])
def test_a_refused_token_is_renewed(dunia: Any, call: Any, body: Any, token: str, fetched: dict[str, int]) -> None:
    dunia.skrip.api = [(401, body), (200, GOOD)]
    dunia.send(call)
    assert dunia.skrip.tokens == fetched
    dunia.skrip.api = [(401, body)]
    with pytest.raises(AuthError) as caught:
        dunia.send(call)
    assert (caught.value.token, caught.value.effect) == (token, Effect.NONE)


def test_a_new_token_that_ends_before_its_first_use_is_renewed_again(dunia: Any) -> None:
    """Another worker's login or trouble may have ended it; no account is at fault."""
    dunia.skrip.api = [(401, JWT), (401, JWT), (401, JWT), (200, GOOD)]
    dunia.send(READ)
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 4}
    dunia.skrip.api = [(401, JWT), (401, JWT), (401, JWT), (200, GOOD)]
    dunia.send(READ)
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 7}


def test_an_account_whose_tokens_are_always_refused_is_not_logged_in_over_and_over(dunia: Any) -> None:
    dunia.skrip.api = [(401, JWT)]
    logins = []
    for _ in range(6):
        with pytest.raises(AuthError):
            dunia.send(READ)
        logins.append(dunia.skrip.tokens["SSO"])
    assert logins == [4, 6, 7, 8, 9, 10], "three renewals, until five were refused in a row; then one per call"
    assert dunia.skrip.tokens["APIM"] == 1
    dunia.skrip.api = [(401, JWT), (200, GOOD)]
    dunia.send(READ)
    dunia.skrip.api = [(401, JWT), (401, JWT), (200, GOOD)]
    assert dunia.send(READ), "one that was accepted restores the patience"


@pytest.mark.parametrize("kind", ["APIM", "SSO"])
@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_wrong_password_is_one_attempt_for_ever(dunia: Any, kind: str, status: int) -> None:
    refused = (status, {"error": "invalid_grant", "error_description": f"Invalid user {NIP}"})
    dunia.skrip.token_replies[kind] = [refused, refused]
    for _ in range(3):
        with pytest.raises(AuthError) as caught:
            dunia.send(READ)
        assert (caught.value.token, caught.value.status, caught.value.code) == (kind, status, "invalid_grant")
        assert caught.value.effect is Effect.NONE
        assert NIP not in caught.value.server_message
    assert dunia.skrip.tokens[kind] == 1
    assert dunia.skrip.sent() == []


@pytest.mark.parametrize("kind", ["APIM", "SSO"])
@pytest.mark.parametrize("body", ["", "<html>", "[]"])
def test_a_401_without_words_is_a_refusal_too_and_never_tried_again(dunia: Any, kind: str, body: str) -> None:
    """A second try of a wrong password may be the one that locks the account."""
    dunia.skrip.token_replies[kind] = [(401, body), (401, body)]
    for _ in range(3):
        with pytest.raises(AuthError) as caught:
            dunia.send(READ)
        assert (caught.value.token, caught.value.status) == (kind, 401)
    assert dunia.skrip.tokens[kind] == 1


def test_a_login_that_a_web_page_forbids_is_denied_at_once(dunia: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [(403, "<html>")] * 9
    with pytest.raises(Denied) as caught:
        dunia.send(WRITE)
    assert "daftar putih IP" in caught.value.pesan
    assert dunia.skrip.tokens["SSO"] == 1


@pytest.mark.parametrize("token", ["dua\nbaris", "ž", "", "  ", 5, None])
def test_a_token_that_cannot_be_sent_is_no_token(dunia: Any, token: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [(200, {"access_token": token})]
    dunia.send(READ)
    assert dunia.skrip.sent()[0].headers["auth"] == "bearer t-SSO-2"


@pytest.mark.parametrize("call", [READ, WRITE], ids=["read", "write"])
def test_a_broken_token_server_is_asked_again_because_the_call_never_left(dunia: Any, call: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [(502, "<html>"), (429, "", {"retry-after": "7"})]
    dunia.skrip.api = [(200, {"success": True, "code": 1, "data": [{"id": "8ae4"}]})]
    dunia.send(call)
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 3}
    assert len(dunia.skrip.sent()) == 1
    assert 7.0 in dunia.jam.slept


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ((502, "<html>"), ServerBroken),
        ((429, ""), RateLimited),
        ((200, "{}"), ServerBroken),
        ((200, "[]"), ServerBroken),
    ],
)
def test_a_token_that_cannot_be_had_proves_that_nothing_was_sent(
    dunia: Any, reply: Any, kind: type[SiasnError]
) -> None:
    dunia.skrip.token_replies["APIM"] = [reply] * 9
    with pytest.raises(kind) as caught:
        dunia.send(WRITE)
    assert caught.value.effect is Effect.NONE
    assert dunia.skrip.sent() == []
    assert dunia.skrip.tokens["APIM"] == 4


@pytest.mark.parametrize(
    ("said", "lives"), [("600", 540), (None, 540), (True, 540), (-5, 0), (10**12, 7 * 24 * 3600 - 60), ("x", 540)]
)
def test_an_odd_life_is_bounded(dunia: Any, said: Any, lives: int) -> None:
    dunia.skrip.life = said
    dunia.send(READ)
    dunia.jam.passed = max(0, lives - 1)
    dunia.send(READ)
    assert dunia.skrip.tokens["APIM"] == (1 if lives else 2)
    dunia.jam.passed = lives
    dunia.send(READ)
    assert dunia.skrip.tokens["APIM"] == (2 if lives else 3)


def test_a_handed_in_token_is_used_and_its_end_is_said_plainly(dunia: Any) -> None:
    dunia.credentials = evolve(dunia.credentials, sso=TokenSso(Secret("token-tangan")))
    dunia.send(READ)
    assert dunia.skrip.sent()[0].headers["auth"] == "bearer token-tangan"
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 0}
    dunia.skrip.api = [(401, {"message": "invalid or expired jwt"})]
    for _ in range(2):
        with pytest.raises(AuthError) as caught:
            dunia.send(READ)
        assert caught.value.token == "SSO"
        assert "Pasang token SSO baru" in caught.value.pesan
    assert len(dunia.skrip.sent()) == 2, "a token that was refused is not sent again"


def test_a_new_token_in_the_store_takes_the_place_of_a_spent_one(dunia: Any) -> None:
    dunia.credentials = evolve(dunia.credentials, sso=TokenSso(Secret("token-tangan")))
    dunia.tokens = MemoryTokens()
    dunia.skrip.api = [(401, {"message": "invalid or expired jwt"})]
    with pytest.raises(AuthError):
        dunia.send(READ)
    key = Tokens(dunia.credentials, dunia.settings, dunia.tokens).key(Token.SSO)
    dunia.tokens.put(key, Secret("token-baru"), dunia.client._now() + timedelta(hours=1))
    dunia.skrip.api = [(200, {"code": 1, "data": [{"id": "8ae4"}]})]
    assert dunia.send(READ)
    assert dunia.skrip.sent()[-1].headers["auth"] == "bearer token-baru"


def test_a_spent_token_that_a_store_brings_back_is_not_sent_again(dunia: Any) -> None:
    class Keras(MemoryTokens):
        def drop(self, key: str, token: Secret) -> None:
            """Forget nothing, like a store that another worker has just written."""

    dunia.credentials = evolve(dunia.credentials, sso=TokenSso(Secret("token-tangan")))
    dunia.tokens = Keras()
    key = Tokens(dunia.credentials, dunia.settings, dunia.tokens).key(Token.SSO)
    dunia.tokens.put(key, Secret("token-tangan"), dunia.client._now() + timedelta(hours=1))
    dunia.skrip.api = [(401, JWT)]
    with pytest.raises(AuthError, match="no longer accepted"):
        dunia.send(READ)
    assert len(dunia.skrip.sent()) == 1


def test_a_shared_store_spares_the_second_client_its_tokens(dunia: Any) -> None:
    dunia.tokens = MemoryTokens()
    tokens = Tokens(dunia.credentials, dunia.settings, dunia.tokens)
    for kind in Token:
        dunia.tokens.put(tokens.key(kind), Secret(f"lama-{kind.value}"), dunia.client._now() + timedelta(hours=1))
    dunia.send(READ)
    assert dunia.skrip.tokens == {"APIM": 0, "SSO": 0}
    assert dunia.skrip.sent()[0].headers["auth"] == "bearer lama-SSO"


def test_the_key_in_a_store_tells_office_environment_and_account_apart_and_names_nobody(dunia: Any) -> None:
    def key(**changes: Any) -> str:
        who = {name: changes[name] for name in changes if name not in ("alamat", "instansi")}
        how = {name: changes[name] for name in changes if name in ("alamat", "instansi")}
        return Tokens(evolve(dunia.credentials, **who), evolve(dunia.settings, **how), MemoryTokens()).key(Token.SSO)

    other = PasswordGrant(Secret("198001012005011000"), Secret("x"))
    keys = [key(), key(instansi="A5"), key(alamat=Settings().alamat), key(sso=other), key(consumer_key="lain")]
    assert len(set(keys)) == len(keys)
    assert not any("199001012015011000" in one or "rahasia" in one for one in keys)


def test_cookies_of_the_load_balancer_live_and_die_with_the_tokens(dunia: Any) -> None:
    cookies = [("set-cookie", "BIGipServerpool_apiws_prod_8243=1.2.3; path=/; Httponly"), ("set-cookie", "lain=x")]
    good = {"code": 1, "data": [{"id": "8ae4"}]}
    dunia.skrip.api = [
        (200, good, dict(cookies[:1])),
        (200, good),
        (401, {"message": "invalid or expired jwt"}),
        (200, good),
    ]
    for _ in range(3):
        dunia.send(READ)
    assert [request.headers.get("cookie") for request in dunia.skrip.sent()] == [
        None,
        "BIGipServerpool_apiws_prod_8243=1.2.3",
        "BIGipServerpool_apiws_prod_8243=1.2.3",
        None,
    ]


def test_a_cookie_that_cannot_be_sent_back_is_left(dunia: Any) -> None:
    for bad in ("BIGipServerx=\u00e9".encode("latin-1"), b"hash=a\tb"):
        dunia.skrip.api = [(200, GOOD, {"set-cookie": bad}), (200, GOOD)]
        dunia.send(READ)
        dunia.send(READ)
        assert "cookie" not in dunia.skrip.sent()[-1].headers


def test_a_token_that_somebody_has_renewed_meanwhile_is_not_forgotten(dunia: Any) -> None:
    dunia.send(READ)
    dunia.run(drop(Token.SSO, Secret("lama"), dunia.client._session.tokens))
    dunia.send(READ)
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 1}


def test_the_memory_store_drops_only_the_token_that_was_refused() -> None:
    store = MemoryTokens()
    until = datetime(2026, 1, 2, tzinfo=UTC)
    store.put("k", Secret("baru"), until)
    store.drop("k", Secret("lama"))
    assert store.get("k") == (Secret("baru"), until)
    store.drop("k", Secret("baru"))
    store.drop("k", Secret("baru"))
    assert store.get("k") is None


def test_a_password_grant_is_not_possible_with_a_dead_line_either(dunia: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [httpx.ConnectError(f"to {NIP}")] * 9
    with pytest.raises(NoAnswer) as caught:
        dunia.send(WRITE)
    assert caught.value.effect is Effect.NONE


# refresh tokens


def renewable(**more: Any) -> dict[str, Any]:
    return {
        "access_token": "t-SSO",
        "expires_in": 300,
        "refresh_token": "penyegar-1",
        "refresh_expires_in": 1800,
        **more,
    }


def logins(dunia: Any) -> list[str]:
    """How the SSO was asked, in order."""
    asked = [r for r in dunia.skrip.requests if "/openid-connect/" in r.url.path]
    return [parse_qs(request.content.decode())["grant_type"][0] for request in asked]


def test_a_refresh_token_is_used_while_it_lives(dunia: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [
        (200, renewable()),
        (200, renewable(access_token="t-2", refresh_token="penyegar-2")),
        (200, renewable()),
    ]
    for passed in (0, 241, 482):
        dunia.jam.passed = passed
        dunia.send(READ)
    assert logins(dunia) == ["password", "refresh_token", "refresh_token"]
    asked = [r for r in dunia.skrip.requests if b"refresh_token=" in r.content]
    assert [parse_qs(request.content.decode())["refresh_token"] for request in asked] == [
        ["penyegar-1"],
        ["penyegar-2"],
    ]
    assert parse_qs(asked[0].content.decode())["client_id"] == ["klien"]


def test_a_refresh_token_that_has_ended_is_not_sent(dunia: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [(200, renewable()), (200, renewable())]
    dunia.send(READ)
    dunia.jam.passed = 1741
    dunia.send(READ)
    assert logins(dunia) == ["password", "password"]


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_refresh_token_is_forgotten_and_the_password_used_once(dunia: Any, status: int) -> None:
    refused = (status, {"error": "invalid_grant", "error_description": "Session not active"})
    dunia.skrip.token_replies["SSO"] = [
        (200, renewable()),
        refused,
        (200, {"access_token": "b", "expires_in": 300}),
        refused,
    ]
    dunia.send(READ)
    dunia.jam.passed = 241
    dunia.send(READ)
    assert logins(dunia) == ["password", "refresh_token", "password"]
    dunia.jam.passed = 600
    for _ in range(3):
        with pytest.raises(LoginRefused):
            dunia.send(READ)
    assert logins(dunia) == ["password", "refresh_token", "password", "password"], "it never loops"


def test_a_broken_sso_costs_the_refresh_token_nothing(dunia: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [(200, renewable()), (502, "<html>"), (200, renewable())]
    dunia.send(READ)
    dunia.jam.passed = 241
    dunia.send(READ)
    assert logins(dunia) == ["password", "refresh_token", "refresh_token"]


def test_a_renewed_token_that_is_refused_too_is_logged_in_anew(dunia: Any) -> None:
    dunia.skrip.token_replies["SSO"] = [(200, renewable(access_token=f"t{n}")) for n in range(5)]
    dunia.skrip.api = [(401, JWT), (401, JWT), (200, GOOD)]
    dunia.send(READ)
    assert logins(dunia) == ["password", "refresh_token", "password"]


def test_a_second_worker_renews_with_what_the_store_holds(dunia: Any) -> None:
    dunia.tokens = MemoryTokens()
    tokens = Tokens(dunia.credentials, dunia.settings, dunia.tokens)
    dunia.tokens.put(
        tokens.key(Token.SSO, renewal=True), Secret("penyegar-1"), dunia.client._now() + timedelta(minutes=30)
    )
    dunia.send(READ)
    assert logins(dunia) == ["refresh_token"]


def test_a_handed_in_login_is_renewed_too(dunia: Any) -> None:
    dunia.credentials = evolve(dunia.credentials, sso=TokenSso())
    dunia.tokens = MemoryTokens()
    tokens = Tokens(dunia.credentials, dunia.settings, dunia.tokens)
    until = dunia.client._now() + timedelta(minutes=30)
    dunia.tokens.put(tokens.key(Token.SSO), Secret("tangan"), dunia.client._now() + timedelta(minutes=5))
    dunia.tokens.put(tokens.key(Token.SSO, renewal=True), Secret("penyegar-1"), until)
    dunia.send(READ)
    dunia.jam.passed = 241
    dunia.send(READ)
    assert logins(dunia) == ["refresh_token"]
    assert [r.headers["auth"] for r in dunia.skrip.sent()] == ["bearer tangan", "bearer t-SSO-1"]


def test_without_any_token_an_operator_is_asked_for_one_and_nothing_is_sent(dunia: Any) -> None:
    dunia.credentials = evolve(dunia.credentials, sso=TokenSso())
    with pytest.raises(TokenEnded, match="no SSO token has been handed in"):
        dunia.send(READ)
    assert dunia.skrip.sent() == []


# cookies and the shared store


def test_a_token_that_another_worker_renewed_begins_without_cookies(dunia: Any) -> None:
    dunia.tokens = MemoryTokens()
    cookie = {"set-cookie": "BIGipServerx=1; path=/"}
    dunia.skrip.api = [(200, GOOD, cookie), (200, GOOD)]
    dunia.send(READ)
    tokens = dunia.client._session.tokens
    assert tokens.cookies
    dunia.jam.passed = 3540
    until = dunia.client._now() + timedelta(hours=1)
    for kind in Token:
        dunia.tokens.put(tokens.key(kind), Secret(f"milik-pekerja-lain-{kind.value}"), until)
    dunia.send(READ)
    assert "cookie" not in dunia.skrip.sent()[-1].headers
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 1}


def test_a_cookie_of_an_answer_to_a_token_that_is_gone_is_left(dunia: Any) -> None:
    dunia.send(READ)
    tokens = dunia.client._session.tokens
    late = Answer(200, {"set-cookie": "hash=lama"}, b"")
    tokens.keep_cookies(late, {Token.SSO: Secret("token-yang-lalu")})
    assert tokens.cookies == {}
    tokens.keep_cookies(late, {Token.SSO: tokens.held[Token.SSO][0]})
    assert tokens.cookies == {"hash": Secret("lama")}


# a clock that is wrong


@pytest.mark.parametrize("skew", [-600.0, 600.0])
def test_a_clock_ten_minutes_off_costs_no_call_and_no_extra_login(dunia: Any, skew: float) -> None:
    """A life is counted from when the answer came, on our own clock: where that clock stands does not matter."""
    dunia.jam.passed = 1000.0 + skew
    ends, refused = [0.0], []

    def answer(request: httpx.Request) -> httpx.Response:
        true_now = dunia.jam.passed - skew
        if "token" in request.url.path:
            ends[0] = true_now + 3600
            return httpx.Response(200, json={"access_token": f"t{ends[0]}", "expires_in": 3600})
        if true_now < ends[0]:
            return httpx.Response(200, json=GOOD)
        refused.append(true_now)
        return httpx.Response(401, json=JWT)

    dunia.skrip = answer
    for _ in range(50):
        dunia.send(READ)
        dunia.jam.passed += 300
    assert refused == []
