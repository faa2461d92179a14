"""The ``path`` of a row: every form it was seen in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from siasn_client.wire import DokRef, PetaDokumen

SK = {"dok_id": "872", "dok_nama": "Dok SK Jabatan", "dok_uri": "a/872.pdf", "object": "a/872.pdf", "slug": "872"}
EMPTY = {"dok_id": "", "dok_nama": "", "dok_uri": "", "object": "", "slug": ""}
ONE = (DokRef(dok_id="872", dok_nama="Dok SK Jabatan", dok_uri="a/872.pdf", objek="a/872.pdf", slug="872"),)
ADAPTER: TypeAdapter[Any] = TypeAdapter(PetaDokumen)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (None, ()),
        ("", ()),
        ({}, ()),
        ({"": EMPTY}, ()),
        ({"": None}, ()),
        ({"872": SK}, ONE),
        ({"": EMPTY, "872": SK}, ONE),
        ({"872": {**SK, "dok_id": ""}}, ONE),
        (json.dumps({"872": SK}), ONE),
        ("null", ()),
        ([SK], ONE),
        ((), ()),
    ],
)
def test_every_form_becomes_a_tuple_of_documents(raw: object, clean: object) -> None:
    assert ADAPTER.validate_python(raw) == clean


@pytest.mark.parametrize("raw", [5, "bukan json", {"872": "x"}, True, [1], "3"])
def test_no_other_form_is_guessed(raw: object) -> None:
    with pytest.raises(ValidationError):
        ADAPTER.validate_python(raw)


def test_documents_are_written_back_under_their_ids() -> None:
    assert ADAPTER.dump_python(ONE, mode="json") == {"872": SK}
    assert ADAPTER.dump_python((), mode="json") is None


def test_two_documents_under_one_id_are_both_written_back() -> None:
    other = {**SK, "dok_uri": "a/lain.pdf", "object": "a/lain.pdf"}
    read = ADAPTER.validate_python({"872": SK, "873": {**other, "dok_id": "872"}})
    assert ADAPTER.dump_python(read, mode="json") == [SK, other]
    assert ADAPTER.validate_python(ADAPTER.dump_python(read, mode="json")) == read


def test_a_document_prints_no_name_because_it_may_be_that_of_a_persons_file() -> None:
    assert repr(ONE[0]) == "DokRef(dok_id='872')"


def test_an_entry_without_any_key_but_with_content_is_kept() -> None:
    assert ADAPTER.validate_python({"": {**EMPTY, "dok_uri": "a.pdf"}})[0].dok_uri == "a.pdf"
