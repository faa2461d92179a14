"""Months: 1 to 12 in SIASN, names and dates in hosts."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import bulan


@pytest.mark.parametrize("text", ["3", "03", "3.0", "Maret", "MAR", "mar.", "march", "31-03-2024", "2024-03-01"])
def test_every_spelling_of_a_month_is_its_number(text: str) -> None:
    assert bulan(text) == 3


@pytest.mark.parametrize("text", ["", "0", "00", "-", "0000-00-00"])
def test_zero_is_nothing(text: str) -> None:
    assert bulan(text) is Tanda.KOSONG


@pytest.mark.parametrize("text", ["13", "99", "Triwulan I", "2024", "Januari-Maret"])
def test_what_is_no_single_month_is_unreadable(text: str) -> None:
    assert bulan(text) is Tanda.TAK_TERBACA


def test_the_twelve_names_are_the_twelve_numbers() -> None:
    names = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    assert [bulan(name) for name in names.split()] == list(range(1, 13))
