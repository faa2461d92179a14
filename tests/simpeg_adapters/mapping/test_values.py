"""Each dirt of a column is a line of a table here; what a cleaner leaves alone is one too."""

from __future__ import annotations

import doctest
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping import values
from simpeg_adapters.mapping.values import MENULIS, PEMBERSIH, kunci_nama, mentah


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("  apa adanya ", "  apa adanya "),
        (7, "7"),
        (31.0, "31"),
        (3.5, "3.5"),
        (Decimal("31.00"), "31"),
        (Decimal("2.50"), "2.5"),
        ({"b", "a"}, "a,b"),
        (True, "1"),
        (date(2020, 4, 1), "2020-04-01"),
        (datetime(2020, 4, 1, 7, 30), "2020-04-01 07:30:00"),  # noqa: DTZ001 - drivers return naive ones
        (b"Jalan", "Jalan"),
        (b"Jos\xe9", "José"),
        (float("inf"), "inf"),
        (float("nan"), "nan"),
        (Decimal("NaN"), "NaN"),
    ],
)
def test_what_a_driver_returns_becomes_text(value: object, text: str) -> None:
    assert mentah(value) == text


@pytest.mark.parametrize(
    ("cleaner", "dirty", "clean"),
    [
        ("teks", "  BUDI  SANTOSO ", "BUDI  SANTOSO"),
        ("tanggal", "0000-00-00", ""),
        ("tanggal", "0000-00-00 00:00:00", ""),
        ("tanggal", "00/00/0000", ""),
        ("tanggal", "  ", ""),
        ("tanggal", "1970-01-01", ""),
        ("tanggal", "01-01-1970", ""),
        ("tanggal", "2004", "2004"),
        ("tanggal", "1 April 2020", "1 April 2020"),
        ("tanggal", "01-04-2020", "01-04-2020"),
        ("tanggal_lahir", "0000-00-00", ""),
        ("tanggal_lahir", "1970-01-01", "1970-01-01"),
        ("tahun", "2004", "2004"),
        ("tahun", "2004.0", "2004"),
        ("kode", "31.0", "31"),
        ("kode", " 7 ", "7"),
        ("kode", "01.02.03", "01.02.03"),
        ("kode", "III/a", "III/a"),
        ("kode", "10.05", "10.05"),
        ("nomor", "'0812 000", "0812 000"),
        ("nomor", "`09.000", "09.000"),
        ("nip", "19900228 201503 1 000", "199002282015031000"),
        ("nip", "'199002282015031000", "199002282015031000"),
        ("nip", "NRP 1234", "NRP 1234"),
        ("nip", "1990", "1990"),
    ],
)
def test_a_cleaner_cleans_its_own_dirt_and_nothing_else(cleaner: str, dirty: str, clean: str) -> None:
    assert PEMBERSIH[cleaner](dirty) == clean


@pytest.mark.parametrize("cleaner", sorted(PEMBERSIH))
@given(text=st.text(max_size=40))
def test_cleaning_twice_is_cleaning_once(cleaner: str, text: str) -> None:
    once = PEMBERSIH[cleaner](text)
    assert PEMBERSIH[cleaner](once) == once


@pytest.mark.parametrize(
    ("cleaner", "value", "written"),
    [
        ("tanggal", "2020-04-01", "2020-04-01"),
        ("tanggal", "01-04-2020", "2020-04-01"),
        ("tanggal", "01/04/2020", "2020-04-01"),
        ("tanggal", "2004", "2004"),
        ("tanggal_lahir", "1970-01-01", "1970-01-01"),
        ("tahun", "2004-07-31", "2004"),
        ("tahun", "2004", "2004"),
    ],
)
def test_a_date_is_written_as_iso(cleaner: str, value: str, written: str) -> None:
    assert MENULIS[cleaner](value) == written


@pytest.mark.parametrize("value", ["31-02-2020", "kemarin", "2020-13-01", "0000-00-00"])
def test_what_is_no_date_is_not_written_into_a_date_column(value: str) -> None:
    with pytest.raises(WriteRefused):
        MENULIS["tanggal"](value)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)))
def test_a_written_date_is_read_as_itself(hari: date) -> None:
    read = PEMBERSIH["tanggal"](MENULIS["tanggal"](hari.isoformat()))
    assert read == ("" if hari == date(1970, 1, 1) else hari.isoformat())


def test_names_are_looked_up_without_capitals_spaces_and_dots() -> None:
    assert len({kunci_nama(text) for text in ("Di Atas Ekspektasi", "DIATAS EKSPEKTASI", "di atas ekspektasi.")}) == 1


def test_the_examples_in_the_documentation_are_true() -> None:
    assert doctest.testmod(values).failed == 0
