"""E-mail addresses."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import email


@pytest.mark.parametrize(
    "text", ["a@contoh.go.id", "A@Contoh.GO.ID", " a@contoh.go.id. ", "a @ contoh.go.id", "<a@contoh.go.id>"]
)
def test_one_address_has_one_form(text: str) -> None:
    assert email(text) == "a@contoh.go.id"


@pytest.mark.parametrize(
    "text", ["contoh", "a@contoh", "a@b@c.id", "a@contoh.id;b@contoh.id", "budi santoso@contoh.id"]
)
def test_what_is_no_address_is_unreadable(text: str) -> None:
    assert email(text) is Tanda.TAK_TERBACA
