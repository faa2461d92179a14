"""Two tokens, both asked for on every call."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest

from siasn_client.testing import Jawaban, Tiruan

APIM = "/oauth2/token"
NIP = "190101011921011000"
SSO = "/auth/realms/public-siasn/protocol/openid-connect/token"


def body(answer: Jawaban) -> Any:
    return json.loads(answer.body)


def login(tiruan: Tiruan, path: str, headers: dict[str, str] | None = None, content: str = "") -> Jawaban:
    return tiruan.answer("POST", path, {}, headers or {}, content.encode())


def basic(tiruan: Tiruan) -> dict[str, str]:
    akun = tiruan.credentials()
    pair = f"{akun['consumer_key']}:{akun['consumer_secret']}"
    return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}


def sandi(tiruan: Tiruan, **other: str) -> str:
    akun = {**tiruan.credentials(), **other}
    names = ("client_id", "username", "password")
    return "&".join(["grant_type=password", *(f"{name}={akun[name]}" for name in names)])


@pytest.mark.parametrize("content", ["grant_type=client_credentials", '{"grant_type":"client_credentials"}'])
def test_the_gateway_gives_a_token_for_http_basic(
    tiruan: Tiruan, content: str, contoh: Callable[[str], dict[str, Any]]
) -> None:
    """As a form, and as JSON, which two public clients send."""
    answer = login(tiruan, APIM, basic(tiruan), content)
    assert (answer.status, body(answer).keys()) == (200, contoh("token-apim")["body"].keys())
    assert body(answer)["expires_in"] == 3600


def test_the_gateway_takes_key_and_secret_in_the_form(siasn: Any) -> None:
    assert siasn.get("/pns/rw-jabatan/190101011921011000").status == 200


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Basic !"}, {"Authorization": "Basic YTpi"}])
def test_a_wrong_key_is_refused(tiruan: Tiruan, headers: dict[str, str]) -> None:
    answer = login(tiruan, APIM, headers, "grant_type=client_credentials")
    assert (answer.status, body(answer)["error"]) == (401, "invalid_client")


@pytest.mark.parametrize("content", ["grant_type=password", "{broken", ""])
def test_the_gateway_knows_one_grant(tiruan: Tiruan, content: str) -> None:
    assert login(tiruan, APIM, basic(tiruan), content).status == 400


def test_the_sso_gives_a_token_for_a_password(tiruan: Tiruan, contoh: Callable[[str], dict[str, Any]]) -> None:
    answer = login(tiruan, SSO, None, sandi(tiruan))
    assert (answer.status, body(answer).keys()) == (200, contoh("token-sso")["body"].keys())
    assert body(answer)["expires_in"] == 43200


def test_a_wrong_password_is_an_invalid_grant(tiruan: Tiruan) -> None:
    answer = login(tiruan, SSO, None, sandi(tiruan, password="salah"))
    assert (answer.status, body(answer)["error"]) == (401, "invalid_grant")


def test_an_unknown_client_is_refused(tiruan: Tiruan) -> None:
    answer = login(tiruan, SSO, None, sandi(tiruan, client_id="lain"))
    assert (answer.status, body(answer)["error"]) == (401, "invalid_client")


def test_the_sso_knows_one_grant(tiruan: Tiruan) -> None:
    content = sandi(tiruan).replace("grant_type=password", "grant_type=refresh_token")
    assert login(tiruan, SSO, None, content).status == 400


def test_a_token_is_shaped_like_a_jwt_and_says_when_it_ends(tiruan: Tiruan, waktu: Any) -> None:
    head, claims, _ = tiruan.token_sso(seconds=60).split(".")
    read = [json.loads(base64.urlsafe_b64decode(part + "==")) for part in (head, claims)]
    assert (read[0]["typ"], read[1]["exp"]) == ("JWT", int(waktu.now) + 60)


def test_a_token_handed_in_works(siasn: Any) -> None:
    siasn.headers["Auth"] = f"Bearer {siasn.tiruan.token_sso()}"
    assert siasn.get("/pns/rw-jabatan/190101011921011000").status == 200


@pytest.mark.parametrize(
    ("header", "value", "name"),
    [
        ("Authorization", "", "error-apim"),
        ("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.", "error-apim"),
        ("Authorization", "Basic YTpi", "error-apim"),
        ("Auth", "", "error-sso"),
        ("Auth", "bearer lama", "error-sso"),
    ],
)
def test_a_call_without_both_tokens_is_refused(
    siasn: Any, header: str, value: str, name: str, contoh: Callable[[str], dict[str, Any]]
) -> None:
    siasn.headers[header] = value
    answer = siasn.get("/pns/data-utama/190101011921011000")
    assert {"status": answer.status, "body": body(answer)} == {k: contoh(name)[k] for k in ("status", "body")}


def test_the_tokens_are_not_each_other(siasn: Any) -> None:
    swapped = {"Authorization": siasn.headers["Auth"], "Auth": siasn.headers["Authorization"]}
    siasn.headers = swapped
    assert siasn.get("/pns/data-utama/190101011921011000").status == 401


def test_the_gateway_looks_before_the_backend(siasn: Any) -> None:
    siasn.headers = {}
    assert body(siasn.get("/pns/data-utama/190101011921011000"))["code"] == "900901"


def test_a_token_of_another_office_mismatches(siasn: Any, contoh: Callable[[str], dict[str, Any]]) -> None:
    siasn.headers["Auth"] = f"bearer {siasn.tiruan.token_sso(instansi='lain')}"
    answer = siasn.get("/pns/data-utama/190101011921011000")
    assert body(answer) == contoh("error-sso-mismatch")["body"]


@pytest.mark.parametrize(("seconds", "status"), [(3599, 200), (3600, 401)])
def test_a_token_ends_by_the_clock(siasn: Any, waktu: Any, seconds: float, status: int) -> None:
    waktu.now += seconds
    assert siasn.get("/pns/data-utama/190101011921011000").status == status


def test_lifetimes_can_be_shortened(kabupaten: Any, waktu: Any) -> None:
    tiruan = Tiruan(kabupaten, clock=waktu, umur={"sso": 5})
    assert body(login(tiruan, SSO, None, sandi(tiruan)))["expires_in"] == 5


def test_the_account_shows_no_secret(tiruan: Tiruan) -> None:
    akun = tiruan._tokens.akun
    assert akun.consumer_secret not in repr(akun)
    assert akun.username not in repr(akun)


def test_the_account_reads_as_credentials_from_the_environment(tiruan: Tiruan) -> None:
    from siasn_client.config import Credentials

    assert Credentials.from_env(tiruan.env()).consumer_key == tiruan.credentials()["consumer_key"]


def session(siasn: Any, **form: str) -> dict[str, Any]:
    akun = siasn.tiruan.credentials()
    found: dict[str, Any] = json.loads(siasn.form(SSO, client_id=akun["client_id"], **form).body)
    return found


def login_sso(siasn: Any) -> dict[str, Any]:
    akun = siasn.tiruan.credentials()
    return session(siasn, grant_type="password", username=akun["username"], password=akun["password"])


def test_a_refresh_token_serves_once_while_it_lives(siasn: Any, waktu: Any) -> None:
    first = login_sso(siasn)
    again = session(siasn, grant_type="refresh_token", refresh_token=first["refresh_token"])
    siasn.headers["Auth"] = f"bearer {again['access_token']}"
    assert siasn.get(f"/pns/rw-jabatan/{NIP}").status == 200
    spent = session(siasn, grant_type="refresh_token", refresh_token=first["refresh_token"])
    assert spent["error"] == "invalid_grant"
    waktu.now += again["refresh_expires_in"]
    late = session(siasn, grant_type="refresh_token", refresh_token=again["refresh_token"])
    assert late["error"] == "invalid_grant"


def test_an_access_token_is_no_refresh_token(siasn: Any) -> None:
    found = login_sso(siasn)
    assert "error" in session(siasn, grant_type="refresh_token", refresh_token=found["access_token"])


def claims(token: str) -> dict[str, Any]:
    middle = token.split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    return found


def test_an_sso_token_says_whose_it_is_and_what_he_may(siasn: Any) -> None:
    found = claims(siasn.tiruan.token_sso())
    assert found["preferred_username"] == siasn.tiruan.credentials()["username"]
    assert "role:manajemen-ws:developer" in found["realm_access"]["roles"]


@pytest.mark.parametrize(
    ("roles", "reads", "writes"),
    [
        ((), 403, 403),
        (("role:manajemen-ws:developer",), 200, 403),
        (("role:manajemen-ws:developer", "role:siasn-instansi:peremajaan:operator"), 200, 200),
    ],
)
def test_a_role_that_is_missing_is_refused(
    siasn: Any, skp_baru: dict[str, Any], roles: tuple[str, ...], reads: int, writes: int
) -> None:
    siasn.headers["Auth"] = f"bearer {siasn.tiruan.token_sso(peran=roles)}"
    assert siasn.get(f"/pns/rw-jabatan/{NIP}").status == reads
    assert siasn.post("/skp22/save", skp_baru).status == writes
