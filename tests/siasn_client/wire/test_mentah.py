"""Rows kept as they came."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.wire import RekamanMentah

ROWS = st.dictionaries(st.text(min_size=1), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text()))


@given(ROWS)
def test_nothing_is_changed_and_nothing_is_lost(row: dict[str, Any]) -> None:
    read = RekamanMentah.model_validate(row)
    assert read.isi == row
    assert read.dump() == row


@pytest.mark.parametrize("row", [{"nama": "CONTOH RAHASIA", "nip": "199002282015031000"}, {}])
def test_it_prints_nothing_of_what_it_holds(row: dict[str, Any]) -> None:
    assert repr(RekamanMentah.model_validate(row)) == "RekamanMentah()"
    assert str(RekamanMentah.model_validate(row)) == ""
