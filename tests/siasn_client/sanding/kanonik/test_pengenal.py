"""Ids of SIASN."""

from __future__ import annotations

import pytest

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


def test_leading_zeros_stay() -> None:
    assert pengenal("0012") != pengenal("12")
