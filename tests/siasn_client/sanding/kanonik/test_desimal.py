"""Marks, credit points and money: commas and points on either side."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import desimal, rupiah


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (("91.25", "91,25", "91.250", "091,25", " 91 , 25 "), "91.25"),
        (("12.500", "12,5", "12.5"), "12.5"),
        (("88", "88.0", "88,00"), "88"),
        (("1.234,5", "1,234.5", "1234.5"), "1234.5"),
        (("1.234.567", "1,234,567"), "1234567"),
    ],
)
def test_the_spellings_of_one_number_are_one_value(texts: tuple[str, ...], value: str) -> None:
    assert {text: str(desimal(text)) for text in texts} == dict.fromkeys(texts, value)


@pytest.mark.parametrize("text", ["0", "0.000", "0,0", "-", "null"])
def test_zero_is_a_mark_that_nobody_gave(text: str) -> None:
    assert desimal(text) is Tanda.KOSONG


@pytest.mark.parametrize("text", ["baik", "91.2.5", "1.23,4,5", "12,34.5", "91-25", "91 koma 25", "9e1"])
def test_what_is_no_number_is_unreadable(text: str) -> None:
    assert desimal(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize(
    "text", ["2785700", "2785700.00", "Rp 2.785.700,-", "Rp. 2.785.700,00", "2,785,700", "2 785 700", "Rp2785700"]
)
def test_an_amount_of_rupiah_is_whole(text: str) -> None:
    assert rupiah(text) == Decimal(2785700)


@pytest.mark.parametrize("text", ["", "Rp", "0", "Rp 0,-"])
def test_no_rupiah_is_nothing(text: str) -> None:
    assert rupiah(text) in (Tanda.KOSONG, Tanda.TAK_TERBACA if text == "Rp" else Tanda.KOSONG)


def test_half_an_amount_is_unreadable() -> None:
    assert rupiah("2.785,7jt") is Tanda.TAK_TERBACA


@given(st.decimals(min_value="0.001", max_value=999, places=3))
def test_a_point_and_a_comma_mean_the_same(number: Decimal) -> None:
    text = format(number, "f")
    assert desimal(text) == desimal(text.replace(".", ",")) == number
    assert str(desimal(text)) == str(desimal(str(desimal(text)))), "equal numbers must be one text"
