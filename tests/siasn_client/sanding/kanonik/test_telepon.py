"""Phone numbers."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import telepon


@pytest.mark.parametrize(
    "text",
    [
        "081200000001",
        "+6281200000001",
        "6281200000001",
        "0812-0000-0001",
        "+62 812 0000 0001",
        "81200000001",
        "+62 (0)81200000001",
        "006281200000001",
    ],
)
def test_one_number_has_one_form(text: str) -> None:
    assert telepon(text) == "081200000001"


def test_several_numbers_are_several() -> None:
    assert telepon("0812 0000 0001 / 0813 0000 0002") == "081200000001/081300000002"
    assert telepon("(021) 500-0001") == "0215000001"


@pytest.mark.parametrize("text", ["0", "000000000000", "+62"])
def test_zeros_are_nothing_and_a_prefix_is_no_number(text: str) -> None:
    assert isinstance(telepon(text), Tanda)


@pytest.mark.parametrize("text", ["123", "8.12E+10", "tidak ada"])
def test_what_is_no_number_is_unreadable(text: str) -> None:
    assert telepon(text) is Tanda.TAK_TERBACA
