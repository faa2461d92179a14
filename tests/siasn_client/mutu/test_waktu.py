"""Whole years by the calendar."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.mutu.waktu import genap, lewat

DATES = st.dates(date(1960, 1, 1), date(2030, 12, 31))


@given(DATES, st.integers(0, 5), DATES)
def test_past_is_full_the_day_before(mulai: date, tahun: int, hari: date) -> None:
    assert lewat(mulai, tahun, hari) == genap(mulai, tahun, hari - timedelta(days=1))


@given(DATES, st.integers(0, 5))
def test_a_year_is_full_on_the_same_day_of_the_calendar(mulai: date, tahun: int) -> None:
    full = next(
        day
        for day in (date(mulai.year + tahun, mulai.month, 1) + timedelta(days=days) for days in range(60))
        if genap(mulai, tahun, day)
    )
    assert (full.month, full.day) == ((mulai.month, mulai.day) if full.day == mulai.day else (3, 1))


def test_a_year_from_29_february_is_full_on_1_march() -> None:
    leap = date(2024, 2, 29)
    assert [genap(leap, 1, date(2025, 2, 28)), genap(leap, 1, date(2025, 3, 1))] == [False, True]
