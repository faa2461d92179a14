"""Texts and ids, raw to clean."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from siasn_client.wire import IdRekaman, Record, TeksWajib
from siasn_client.wire.teks import parse_teks


@pytest.mark.parametrize(
    ("raw", "clean"),
    [("01", "01"), ("", None), (None, None), ("   ", None), (5, "5"), (" S.T. ", " S.T. "), ("-", "-"), (1.5, "1.5")],
)
def test_text_is_kept_as_written_and_empty_is_none(raw: object, clean: str | None) -> None:
    assert parse_teks(raw) == clean


@pytest.mark.parametrize("raw", [True, [], {}, object()])
def test_what_is_no_text_is_refused(raw: object) -> None:
    with pytest.raises(ValueError, match="not a text"):
        parse_teks(raw)


@pytest.mark.parametrize("raw", ["", None, " "])
def test_a_needed_text_may_not_be_empty(raw: object) -> None:
    with pytest.raises(ValidationError, match="must not be empty"):
        TypeAdapter(TeksWajib).validate_python(raw)


class Baris(Record):
    id: IdRekaman


@pytest.mark.parametrize("row", [{"id": "01"}, {"ID": "01"}])
def test_the_id_of_a_row_is_read_under_both_its_names_and_said_back_under_one(row: dict[str, str]) -> None:
    read = Baris.model_validate(row)
    assert (read.id, read.model_extra, read.dump()) == ("01", {}, {"id": "01"})


@pytest.mark.parametrize("row", [{}, {"id": ""}, {"ID": None}])
def test_a_row_without_an_id_is_none(row: dict[str, str | None]) -> None:
    with pytest.raises(ValidationError):
        Baris.model_validate(row)
