"""Objects kept as they came."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ConfigDict, TypeAdapter, ValidationError

from siasn_client.wire import Objek, Record
from siasn_client.wire.objek import parse_objek

JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner), max_leaves=5)


class Contoh(Record):
    usulan_data: Objek = None


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ({"data": {"nik": "x"}}, {"data": {"nik": "x"}}),
        ({}, {}),
        ([1], [1]),
        ('{"a": 1}', {"a": 1}),
        ("null", None),
        ("", None),
        (" ", None),
        (None, None),
    ],
)
def test_every_form_that_may_come_is_read(raw: Any, read: Any) -> None:
    assert Contoh.model_validate({"usulan_data": raw}).usulan_data == read


@pytest.mark.parametrize("raw", ["RAHASIA", '"RAHASIA"', 7, "7", True])
def test_what_is_no_object_is_refused_without_being_repeated(raw: Any) -> None:
    with pytest.raises(ValidationError, match="not an object") as caught:
        TypeAdapter(Objek, config=ConfigDict(hide_input_in_errors=True)).validate_python(raw)
    assert "RAHASIA" not in str(caught.value)
    assert Contoh.model_validate({"usulan_data": raw}).tak_terbaca == {"usulan_data": raw}


@given(st.dictionaries(st.text(), JSON))
def test_what_is_inside_is_left_alone(raw: dict[str, Any]) -> None:
    assert parse_objek(raw) == raw
    assert Contoh.model_validate({"usulan_data": raw}).dump() == {"usulan_data": raw}


def test_it_is_never_printed() -> None:
    assert "RAHASIA" not in repr(Contoh.model_validate({"usulan_data": {"nama": "RAHASIA"}}))
