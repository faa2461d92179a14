"""Flags, raw to clean."""

from __future__ import annotations

import pytest

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
