"""Ids of SIASN."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import pengenal


@pytest.mark.parametrize(
    "text",
    [
        "8ae48000000000000000000000000001",
        "8AE48000000000000000000000000001",
        " 8ae48000-0000-0000-0000-000000000001 ",
        "{8ae48000-0000-0000-0000-000000000001}",
    ],
)
def test_case_and_hyphens_of_an_id_carry_nothing(text: str) -> None:
    assert pengenal(text) == "8AE48000000000000000000000000001"


@pytest.mark.parametrize(("one", "other"), [("0012", "12"), ("1-23", "12-3"), ("1 2", "12"), ("1.2", "12")])
def test_in_any_other_id_every_sign_counts(one: str, other: str) -> None:
    assert pengenal(one) != pengenal(other)


def test_an_id_of_other_letters_is_unreadable() -> None:
    assert pengenal("Ж001") is Tanda.TAK_TERBACA
