"""The serial of a number: what may be written otherwise, and what makes it another number."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from siasn_client.sanding.kanonik import nomor_sk
from siasn_client.sanding.nomor_urut import beda_tahun, senomor

NUMBERS = st.lists(
    st.sampled_from(["800", "821", "2", "0456", "456", "012", "1931", "A", "BKD", "SRT", "III", "2015", "2714", "000"]),
    min_size=1,
    max_size=5,
).map("/".join)


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("800/0456/BKD/2023", "800/456/BKD/2023"),
        ("800/0456/BKD/2023", "821.2/0456/BKD/2023"),
        ("800/0456/BKD/2023", "0456/BKD/2023"),
        ("800/0456/BKD/2023", "800/0456-BKPSDM"),
        ("823/0934/012/2007", "823/0934/BKD/2007"),
        ("156/SRT/2015", "156/SRT/2715"),
        ("1931/DIKLATPIM/2014", "1931/DIKLATPIM/2041"),
    ],
    ids=["a zero less", "another code", "no code", "another unit, no year", "unit by name", "no year at all", "a year"],
)
def test_code_unit_and_year_may_be_written_otherwise(satu: str, lain: str) -> None:
    one, other = nomor_sk(satu), nomor_sk(lain)
    assert isinstance(one, str)
    assert isinstance(other, str)
    assert senomor(one, other)
    assert senomor(other, one)


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("800/0456/BKD/2023", "800/0457/BKD/2023"),
        ("813/0460/012/1990", "823/0934/012/2007"),
        ("800/0456/1/BKD/2023", "800/0456/2/BKD/2023"),
        ("800/0456/BKD/2023", "800/0456/A/BKD/2023"),
        ("800/12/BKD/2015", "800/12/BKPSDM/2015"),
        ("800/2012", "800/2013"),
        ("811/SRT/2018", "811/SRT/2011"),
        ("BKD", "BKD"),
    ],
    ids=["the next", "one unit", "sub-numbers", "a correction", "too short", "no year", "perhaps a code", "no number"],
)
def test_in_doubt_there_is_no_serial(satu: str, lain: str) -> None:
    assert not senomor(satu, lain)
    assert not senomor(lain, satu)


@given(satu=NUMBERS, lain=NUMBERS)
@example(satu="000", lain="000")
def test_it_does_not_matter_which_side_says_what(satu: str, lain: str) -> None:
    assert senomor(satu, lain) is senomor(lain, satu)
    assert beda_tahun(satu, lain) is beda_tahun(lain, satu)
