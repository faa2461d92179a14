"""Dates: every spelling seen on the wire, raw to clean."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from siasn_client.wire import Tanggal, TanggalAtauTahun, TanggalKirim
from siasn_client.wire.tanggal import format_tanggal, parse_tanggal

DAY = date(2022, 4, 1)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("01-04-2022", DAY),
        (" 01-04-2022 ", DAY),
        ("2022-04-01", DAY),
        ("2022-04-01T00:00:00Z", DAY),
        ("2022-04-01T00:00:00.000Z", DAY),
        ("2022-04-01T00:00:00.000000000Z", DAY),
        ("2022-04-01T00:00:00+07:00", DAY),
        ("2022-04-01T00:00:00+09:00", DAY),
        ("2022-04-01 00:00:00", DAY),
        ("2022-04-01T09:30:00", DAY),
        ("2022-03-31T17:00:00Z", DAY),
        ("2022-03-31T16:59:59Z", date(2022, 3, 31)),
        ("2022-03-31T23:30:00-05:00", DAY),
        ("29-02-2024", date(2024, 2, 29)),
        (DAY, DAY),
        (datetime(2022, 3, 31, 20, tzinfo=UTC), DAY),
        (None, None),
        ("", None),
        ("  ", None),
        ("01-01-0001", None),
        ("0001-01-01", None),
        ("0001-01-01T00:00:00Z", None),
        ("0001-01-01T07:00:00+14:00", None),
    ],
)
def test_every_spelling_is_read(raw: object, clean: date | None) -> None:
    assert parse_tanggal(raw) == clean


@pytest.mark.parametrize(
    "raw",
    [
        "31-02-2024",
        "2024-13-01",
        "1-4-2022",
        "01/04/2022",
        "kemarin",
        "aa-bb-cccc",
        "0",
        "٠١-٠٤-٢٠٢٢",
        "01-04-20 22",
        20220401,
        True,
        "2022-04-01T25:00:00Z",
        "9999-12-31T23:00:00Z",
        "01-04-2022T00:00:00Z",
        [],
        {},
        1.5,
    ],
)
def test_what_is_no_date_is_refused_without_repeating_it(raw: object) -> None:
    with pytest.raises(ValueError, match=r"^(not a|no such)") as caught:
        parse_tanggal(raw)
    assert str(raw) not in str(caught.value) or not str(raw)


@given(st.dates(min_value=date(2, 1, 1)))
def test_a_written_date_is_read_back(day: date) -> None:
    assert parse_tanggal(format_tanggal(day)) == parse_tanggal(day.isoformat()) == day


@given(
    st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)),
    st.integers(min_value=-12, max_value=14),
)
def test_a_midnight_of_its_own_offset_keeps_its_date(day: date, hours: int) -> None:
    midnight = datetime.combine(day, time.min, timezone(timedelta(hours=hours)))
    assert parse_tanggal(midnight.isoformat()) == day


@pytest.mark.parametrize(
    ("raw", "clean"),
    [("01-07-2008", date(2008, 7, 1)), ("2008", 2008), (2008, 2008), ("0000", None), ("", None), (None, None)],
)
def test_a_year_may_stand_where_a_date_was_expected(raw: object, clean: object) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(TanggalAtauTahun)
    read = adapter.validate_python(raw)
    assert read == clean
    assert adapter.validate_python(adapter.dump_python(read, mode="json")) == clean


def test_a_write_says_an_unknown_date_with_an_empty_text() -> None:
    adapter: TypeAdapter[object] = TypeAdapter(TanggalKirim)
    assert adapter.dump_python(None, mode="json") == ""
    assert adapter.dump_python(DAY, mode="json") == "01-04-2022"
    assert TypeAdapter(Tanggal).dump_python(None, mode="json") is None
