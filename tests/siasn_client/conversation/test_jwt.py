"""What a token says of itself: read with suspicion, never verified, never shown."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from siasn_client.config import Lingkungan
from siasn_client.conversation.jwt import IsiToken, baca_token
from siasn_client.privacy import Secret

NIP = "199001012015011000"
OPERATOR = "role:siasn-instansi:peremajaan:operator"


def token(payload: bytes) -> Secret:
    return Secret(f"e30.{base64.urlsafe_b64encode(payload).rstrip(b'=').decode()}.x")


def read(**claims: Any) -> IsiToken:
    found = baca_token(token(json.dumps(claims).encode()))
    assert found is not None
    return found


def test_everything_a_keycloak_token_says_is_read() -> None:
    found = read(
        exp=1767225600,
        iat=1767182400,
        iss="https://sso-siasn.bkn.go.id/auth/realms/public-siasn",
        azp="klien",
        typ="Bearer",
        preferred_username=NIP,
        instansi_id="A5EB",
        realm_access={"roles": [OPERATOR]},
        resource_access={"akun": {"roles": ["lihat"]}},
    )
    assert found.berakhir == datetime(2026, 1, 1, tzinfo=UTC)
    assert found.terbit == datetime(2025, 12, 31, 12, tzinfo=UTC)
    assert (found.lingkungan, found.klien, found.tipe, found.instansi) == (
        Lingkungan.PRODUKSI,
        "klien",
        "Bearer",
        "A5EB",
    )
    assert found.peran == (OPERATOR, "lihat")
    assert found.pemilik == "•" * 15 + "000"


def test_nobody_is_shown() -> None:
    found = read(preferred_username=NIP, azp=NIP, realm_access={"roles": [f"role {NIP}"]})
    assert NIP not in f"{found!r} {found} {found.peran} {found.klien} {found.pemilik}"


@pytest.mark.parametrize(
    ("iss", "known"),
    [
        ("https://sso-siasn.bkn.go.id/auth/realms/public-siasn", Lingkungan.PRODUKSI),
        ("https://iam-siasn.bkn.go.id/auth/realms/public-siasn", Lingkungan.LATIHAN),
        ("tiruan", Lingkungan.TIRUAN),
        ("tiruan/auth/realms/public-siasn", Lingkungan.TIRUAN),
        ("https://sso.contoh.go.id/x", None),
        ("https://[", None),
        ("", None),
        (5, None),
    ],
)
def test_the_environment_is_told_by_the_issuer(iss: object, known: Lingkungan | None) -> None:
    assert read(iss=iss).lingkungan is known


@pytest.mark.parametrize("ours", list(Lingkungan))
@pytest.mark.parametrize("theirs", [None, *Lingkungan])
def test_a_token_of_another_environment_is_a_stranger_but_a_gateway_knows_both_real_ones(
    ours: Lingkungan, theirs: Lingkungan | None
) -> None:
    through = ours is Lingkungan.GERBANG and theirs in (Lingkungan.PRODUKSI, Lingkungan.LATIHAN)
    assert IsiToken(lingkungan=theirs).asing(ours) is not (theirs is None or theirs is ours or through)


@pytest.mark.parametrize(
    ("roles", "fits"), [([], None), (["lain"], False), ([OPERATOR], True), (["role:manajemen-ws:developer"], True)]
)
def test_roles_are_judged_only_where_some_are_named(roles: list[str], fits: bool | None) -> None:
    assert read(realm_access={"roles": roles}).berperan is fits


@pytest.mark.parametrize("exp", ["1767225600", True, None, 1e300, -1e300, [], float("nan")])
def test_an_odd_end_is_no_end(exp: object) -> None:
    assert read(exp=exp).berakhir is None


@pytest.mark.parametrize(
    "text", ["", "a.b", "a.b.c.d", "a.!!!.c", "a.e30", "e30.W10.x", "é.é.é", "a." + "A" * 70_000 + ".c"]
)
def test_what_is_no_token_is_none(text: str) -> None:
    assert baca_token(Secret(text)) is None


@given(st.binary(max_size=200))
def test_no_payload_is_too_odd_to_read(payload: bytes) -> None:
    found = baca_token(token(payload))
    assert found is None or isinstance(found, IsiToken)


leaf = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9)
)
names = st.sampled_from(
    ["exp", "iat", "iss", "azp", "typ", "preferred_username", "realm_access", "resource_access", "roles"]
)
odd = st.recursive(leaf, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=4))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(names, odd, max_size=6))
def test_no_claim_is_too_odd_to_read(claims: dict[str, Any]) -> None:
    assert isinstance(baca_token(token(json.dumps(claims).encode())), IsiToken)
