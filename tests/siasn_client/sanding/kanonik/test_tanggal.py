"""Dates in every spelling of e-Simpeg databases (zero, epoch, year only, several formats) and of SIASN."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Tahun, Tanda
from siasn_client.sanding.kanonik import tanggal, tanggal_lahir

APRIL = date(2022, 4, 1)
MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli")
MONTHS += ("Agustus", "September", "Oktober", "November", "Desember")


@pytest.mark.parametrize(
    "text",
    [
        "2022-04-01",
        "01-04-2022",
        "1-4-2022",
        "01/04/2022",
        "01.04.2022",
        "01 04 2022",
        "2022/04/01",
        "20220401",
        "20220401.0",
        "2022-04-01 00:00:00",
        "2022-04-01 00:00:00.000",
        "2022-04-01T00:00:00Z",
        "2022-04-01T00:00:00+07:00",
        "2022-04-01T00:00:00+0700",
        "2022-03-31T17:00:00Z",
        "2022-03-31T17:00:00.000Z",
        "2022-03-31T16:00:00+00:00",
        "01-04-2022 00:00",
        "1 April 2022",
        "01 APRIL 2022",
        "1-Apr-2022",
        "Jumat, 1 April 2022",
        "Jum'at 1 April 2022",
        "'01-04-2022",
        " 01-04-2022\u00a0",
    ],
)
def test_every_spelling_of_a_date_is_that_date(text: str) -> None:
    assert tanggal(text) == APRIL
    assert tanggal_lahir(text) == APRIL


@pytest.mark.parametrize(
    "text",
    [
        "0000-00-00",
        "00-00-0000",
        "0000-00-00 00:00:00",
        "00/00/0000",
        "0000",
        "0",
        "0.0",
        "0001-01-01",
        "01-01-0001",
        "0001-01-01T00:00:00Z",
        "1899-12-30",
        "-",
        "",
    ],
)
def test_zero_dates_are_nothing(text: str) -> None:
    assert tanggal(text) is Tanda.KOSONG
    assert tanggal_lahir(text) is Tanda.KOSONG


@pytest.mark.parametrize("text", ["1970-01-01", "01-01-1970", "1970-01-01T00:00:00Z", "1969-12-31T17:00:00Z"])
def test_the_epoch_is_a_formatted_empty_value_but_for_births(text: str) -> None:
    assert tanggal(text) is Tanda.KOSONG
    assert tanggal_lahir(text) == date(1970, 1, 1)


@pytest.mark.parametrize("text", ["2008", "2008.0", "2008-00-00", "2008-07-00", "00-00-2008"])
def test_a_year_without_a_day_is_a_year(text: str) -> None:
    assert tanggal(text) == Tahun(2008)


@pytest.mark.parametrize(
    "text",
    [
        "03/15/2020",
        "31-02-2020",
        "44652",
        "1-4-22",
        "01042022",
        "2022-13-01",
        "April 2022",
        "kemarin",
        "2022-04",
        "9999",
    ],
)
def test_what_would_be_a_guess_is_unreadable(text: str) -> None:
    assert tanggal(text) is Tanda.TAK_TERBACA


@given(day=st.dates(min_value=date(1901, 1, 1), max_value=date(2099, 12, 31)))
def test_no_date_depends_on_its_spelling(day: date) -> None:
    spellings = [
        day.isoformat(),
        f"{day:%d-%m-%Y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%Y%m%d}",
        f"{day.isoformat()}T00:00:00Z",
        f"{day.isoformat()}T00:00:00+07:00",
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        f"{day.day}-{MONTHS[day.month - 1][:3].upper()}-{day.year}",
    ]
    assert {tanggal_lahir(text) for text in spellings} == {day}
