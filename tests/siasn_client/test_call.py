"""Requests as values: they compare, and they say nothing personal."""

from __future__ import annotations

from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from siasn_client.call import Answer, Call, Request, Shape, Token
from siasn_client.privacy import Nip, Secret

NIP = "199002282015031000"


def call() -> Call[Any]:
    return Call(
        "GET", "/pns/rw-golongan/{nip}", list, params={"nip": Nip(NIP)}, query={"id": "rahasia"}, body={"a": NIP}
    )


def test_a_call_carries_both_tokens_and_reads_unless_told() -> None:
    assert call().tokens == (Token.APIM, Token.SSO)
    assert (call().writes, call().shape) == (False, Shape.DAFTAR)
    assert call().operation == "/pns/rw-golongan/{nip}"


def test_equal_calls_are_equal_and_frozen() -> None:
    assert call() == call()
    with pytest.raises(FrozenInstanceError):
        call().method = "POST"  # type: ignore[misc]


def test_no_value_of_a_request_is_printed() -> None:
    request = Request(
        "POST",
        "https://x/pns/{nip}",
        "/pns/{nip}",
        params={"nip": NIP},
        headers={"Auth": "rahasia"},
        json={"nip": NIP},
        form={"password": Secret("rahasia")},
        basic=("kunci-rahasia", Secret("rahasia")),
    )
    answer = Answer(200, {"set-cookie": "rahasia"}, NIP.encode())
    for shown in (repr(call()), repr(request), repr(answer)):
        assert NIP not in shown
        assert "rahasia" not in shown
