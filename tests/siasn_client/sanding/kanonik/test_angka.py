"""Whole numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import bilangan


@given(
    number=st.integers(min_value=0, max_value=999),
    zeros=st.sampled_from(["", "0"]),
    tail=st.sampled_from(["", ".0", ",00"]),
)
def test_a_number_is_read_from_every_spelling(number: int, zeros: str, tail: str) -> None:
    assert bilangan(f"{zeros}{number}{tail}") == number


@pytest.mark.parametrize("text", ["5 tahun", "5 th", "05 Thn.", "5 bln"])
def test_the_unit_may_stand_behind(text: str) -> None:
    assert bilangan(text) == 5


@pytest.mark.parametrize("text", ["1,5", "-3", "lima", "5 tahun 3 bulan"])
def test_what_is_no_whole_number_is_unreadable(text: str) -> None:
    assert bilangan(text) is Tanda.TAK_TERBACA
