"""Numbers: text, integers or either, raw to clean."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from siasn_client.wire import AngkaKirim, AngkaKredit
from siasn_client.wire.angka import parse_bulat, parse_desimal


@pytest.mark.parametrize(
    ("raw", "clean"),
    [("34", 34), (34, 34), (0, 0), ("0", 0), (" 7 ", 7), ("2.0", 2), (2.0, 2), ("", None), (None, None), ("-3", -3)],
)
def test_a_whole_number_comes_as_text_or_as_a_number(raw: object, clean: int | None) -> None:
    assert parse_bulat(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [("12.500", "12.500"), ("0", "0"), (3, "3"), (2.5, "2.5"), ("4500000", "4500000"), (Decimal("1.10"), "1.10")],
)
def test_decimals_keep_their_digits(raw: object, clean: str) -> None:
    assert str(parse_desimal(raw)) == clean


@pytest.mark.parametrize("raw", ["", None, "  "])
def test_no_number_is_none(raw: object) -> None:
    assert parse_desimal(raw) is None


@pytest.mark.parametrize(
    "raw",
    [True, False, "12,5", "1e9", "1E999999999", "satu", "9" * 19, float("nan"), float("inf"), [], {}, "٣", "0x1f"],
)
def test_what_is_no_number_is_refused(raw: object) -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_desimal(raw)


def test_a_fraction_is_no_whole_number() -> None:
    with pytest.raises(ValueError, match="whole"):
        parse_bulat("2.5")


@given(st.integers(min_value=-(10**17), max_value=10**17))
def test_text_and_integer_are_the_same_number(number: int) -> None:
    assert parse_bulat(str(number)) == parse_bulat(number) == number


@pytest.mark.parametrize(
    ("raw", "sent"),
    [
        ("12.5", "12.500"),
        ("12.500", "12.500"),
        (Decimal("0.75"), "0.750"),
        (13, "13.000"),
        (0, "0.000"),
        ("1.2500", "1.250"),
        (Decimal("1E+2"), "100.000"),
        ("999999999999999999", "999999999999999999.000"),
        ("", ""),
        (None, ""),
    ],
)
def test_credit_points_are_sent_with_three_decimals(raw: object, sent: str) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(AngkaKredit)
    assert adapter.dump_python(adapter.validate_python(raw), mode="json") == sent


@pytest.mark.parametrize("raw", ["12.5001", "-1", "-0.001", "12,5", Decimal("NaN"), Decimal("Infinity"), True])
def test_credit_points_are_never_rounded_and_never_negative(raw: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(AngkaKredit).validate_python(raw)


@pytest.mark.parametrize(
    ("raw", "sent"), [("80", 80), (80, 80), ("86.25", 86.25), ("90.00", 90), (0, 0), ("", None), (None, None)]
)
def test_a_number_of_a_write_is_a_json_number(raw: object, sent: object) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(AngkaKirim)
    dumped = adapter.dump_python(adapter.validate_python(raw), mode="json")
    assert (dumped, type(dumped)) == (sent, type(sent))


@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_sent_points_are_the_points(points: Decimal) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(AngkaKredit)
    sent = adapter.dump_python(adapter.validate_python(points), mode="json")
    assert Decimal(sent) == points
    assert len(sent.partition(".")[2]) == 3  # as the contract says
