"""Years."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import tahun


@pytest.mark.parametrize("text", ["2023", "2023.0", "2023,00", "31-12-2023", "2023-12-31T00:00:00Z", " 2023 "])
def test_a_year_is_read_from_every_spelling(text: str) -> None:
    assert tahun(text) == 2023


@pytest.mark.parametrize("text", ["23", "20233", "dua ribu"])
def test_anything_else_is_unreadable(text: str) -> None:
    assert tahun(text) is Tanda.TAK_TERBACA


def test_the_zero_year_is_nothing() -> None:
    assert tahun("0000") is Tanda.KOSONG
