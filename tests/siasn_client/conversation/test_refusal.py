"""A refusal told apart: by words, by the issuer, by the roles; the evidence stays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from siasn_client.config import Lingkungan
from siasn_client.conversation.refusal import told_apart
from siasn_client.errors import (
    AuthError,
    Denied,
    Effect,
    KeyRefused,
    SiasnError,
    TokenEnded,
    WrongEnvironment,
    WrongOffice,
    WrongRole,
)
from siasn_client.privacy import Secret

HERE = Lingkungan.PRODUKSI
OURS = {"iss": "https://sso-siasn.bkn.go.id/x", "realm_access": {"roles": ["role:siasn-instansi:operator"]}}
TRAINING = {"iss": "https://iam-siasn.bkn.go.id/x"}
POWERLESS = {"iss": "https://sso-siasn.bkn.go.id/x", "realm_access": {"roles": ["offline_access"]}}
JWT = AuthError("refused", token="SSO", status=401, server_message="invalid or expired jwt", operation="/x")
MISMATCH = AuthError("refused", status=401, server_message="Token SSO mismatch", operation="/x")
ENDED = TokenEnded("no longer", token="SSO")
FORBIDDEN = Denied("access refused", status=403, server_message="Akses ditolak", operation="/x")
PAGE = Denied("access refused by a web page", status=403, operation="/x")


@pytest.mark.parametrize(
    ("error", "before", "claims", "kind"),
    [
        (JWT, None, OURS, AuthError),
        (JWT, None, None, AuthError),
        (JWT, None, TRAINING, WrongEnvironment),
        (ENDED, None, OURS, TokenEnded),
        (ENDED, JWT, TRAINING, WrongEnvironment),
        (ENDED, MISMATCH, OURS, WrongOffice),
        (MISMATCH, MISMATCH, OURS, WrongOffice),
        (MISMATCH, MISMATCH, TRAINING, WrongEnvironment),
        (FORBIDDEN, None, OURS, Denied),
        (FORBIDDEN, None, POWERLESS, WrongRole),
        (FORBIDDEN, None, None, Denied),
        (PAGE, None, POWERLESS, Denied),
        (KeyRefused("x", token="APIM", status=401), None, TRAINING, KeyRefused),
    ],
)
def test_each_refusal_has_its_name(
    jwt: Callable[..., str], error: SiasnError, before: AuthError | None, claims: Any, kind: type[SiasnError]
) -> None:
    token = None if claims is None else Secret(jwt(**claims))
    found = told_apart(error, before, token, HERE)
    assert type(found) is kind
    assert found.effect is Effect.NONE
    if kind is type(error):
        assert found is error


def test_the_evidence_is_that_of_the_answer(jwt: Callable[..., str]) -> None:
    found = told_apart(ENDED, MISMATCH, Secret(jwt(**OURS)), HERE)
    assert isinstance(found, WrongOffice)
    assert (found.status, found.server_message, found.operation) == (401, "Token SSO mismatch", "/x")


@pytest.mark.parametrize("kind", [TokenEnded, WrongEnvironment, WrongOffice, WrongRole])
def test_every_one_says_the_next_step(kind: type[SiasnError]) -> None:
    said = kind().pesan
    assert "Tidak ada yang berubah di SIASN" in said
    assert "token" in said.casefold()
    assert "pasang" in said
