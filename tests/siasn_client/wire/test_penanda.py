"""Flags, raw to clean."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from siasn_client.wire import PenandaKirim, PenandaSatu
from siasn_client.wire.penanda import parse_penanda


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("1", True),
        ("0", False),
        ("", None),
        (None, None),
        (True, True),
        (False, False),
        (1, True),
        (0, False),
        ("true", True),
        ("False", False),
        (" 1 ", True),
    ],
)
def test_every_spelling_is_read(raw: object, clean: bool | None) -> None:
    assert parse_penanda(raw) is clean


@pytest.mark.parametrize("raw", ["2", "ya", "?", 2, 1.0, [], {}])
def test_what_is_no_flag_is_refused(raw: object) -> None:
    with pytest.raises(ValueError, match="not a flag"):
        parse_penanda(raw)


@pytest.mark.parametrize(
    ("raw", "clean", "back"),
    [("1", True, "1"), ("", False, ""), (None, False, ""), ("0", False, ""), (True, True, "1")],
)
def test_where_no_is_said_by_nothing_empty_is_no(raw: object, clean: bool, back: str) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(PenandaSatu)
    read = adapter.validate_python(raw)
    assert read is clean
    assert adapter.dump_python(read, mode="json") == back


@pytest.mark.parametrize(("raw", "sent"), [(True, "1"), (False, "0"), ("1", "1"), ("", "0"), (None, "0")])
def test_a_write_says_one_or_zero_and_never_nothing(raw: object, sent: str) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(PenandaKirim)
    assert adapter.dump_python(adapter.validate_python(raw), mode="json") == sent


@pytest.mark.parametrize("kind", [PenandaSatu, PenandaKirim])
def test_no_other_spelling_is_guessed(kind: Any) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(kind).validate_python("ya")
