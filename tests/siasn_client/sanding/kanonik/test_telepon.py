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
    assert telepon("(021) 500-0001") == telepon("021/5000001") == "0215000001"


@pytest.mark.parametrize("text", ["081200000001/2", "081200000001, 02", "0281-636001/636002", "081234567/890123"])
def test_two_numbers_written_short_are_never_one_long_number(text: str) -> None:
    assert telepon(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize(("text", "number"), [("+81 2000 0001", "+8120000001"), ("0081 20000001", "+8120000001")])
def test_a_number_abroad_is_no_domestic_one(text: str, number: str) -> None:
    assert telepon(text) == number != telepon("08120000001")


def test_a_fixed_line_in_its_own_town_is_no_mobile_number() -> None:
    assert telepon("8123456") == "8123456" != telepon("08123456")


@pytest.mark.parametrize("text", ["0", "000000000000", "+62"])
def test_zeros_are_nothing_and_a_prefix_is_no_number(text: str) -> None:
    assert isinstance(telepon(text), Tanda)


@pytest.mark.parametrize("text", ["123", "8.12E+10", "tidak ada", "٠٨١٢٠٠٠٠٠٠٠١"])
def test_what_is_no_number_is_unreadable(text: str) -> None:
    assert telepon(text) is Tanda.TAK_TERBACA
