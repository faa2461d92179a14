"""The server's checks, in its own words where they are known."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from siasn_client.testing.tiruan.validation import day

JABATAN = "/jabatan/unorjabatan/save"
SKP = "/skp22/save"


def test_what_is_missing_is_listed_as_the_sample_lists_it(siasn: Any, contoh: Callable[[str], dict[str, Any]]) -> None:
    answer = siasn.post(JABATAN, {})
    assert (answer.status, json.loads(answer.body)) == (400, contoh("write-validation-error")["body"])


def test_one_missing_field_is_one_error(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    answer = siasn.post(JABATAN, {**jabatan_baru, "nomorSk": ""})
    assert json.loads(answer.body)["message"] == "1 error occurred:\n\t* NomorSk is required\n\n"


@pytest.mark.parametrize(
    ("path", "field", "value"),
    [
        (JABATAN, "nomorSk", 7),
        (JABATAN, "unorId", {"id": "D1"}),
        (JABATAN, "path", "dokumen"),
        (JABATAN, "path", ["872"]),
        (SKP, "tahun", "2024"),
        (SKP, "tahun", 2024.0),
        (SKP, "tahun", True),
        (SKP, "hasilKinerjaNilai", "2"),
        (SKP, "penilaiGolongan", 41),
    ],
)
def test_a_wrong_type_is_refused(
    siasn: Any, jabatan_baru: dict[str, Any], skp_baru: dict[str, Any], path: str, field: str, value: object
) -> None:
    before = siasn.tiruan.ledger.rows()
    answer = siasn.post(path, {**(jabatan_baru if path == JABATAN else skp_baru), field: value})
    assert (answer.status, json.loads(answer.body)["code"]) == (400, 0)
    assert field in json.loads(answer.body)["message"]
    assert siasn.tiruan.ledger.rows() == before


@pytest.mark.parametrize("value", ["2024-02-01", "1-2-2024", "31-02-2024", "01/02/2024"])
def test_a_wrongly_written_date_is_refused(siasn: Any, jabatan_baru: dict[str, Any], value: str) -> None:
    answer = siasn.post(JABATAN, {**jabatan_baru, "tmtJabatan": value})
    assert "TmtJabatan must be dd-mm-yyyy" in json.loads(answer.body)["message"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"\xff"])
def test_a_body_that_is_no_json_object_is_refused(siasn: Any, body: bytes) -> None:
    assert siasn.post(SKP, body).status == 400


def test_names_match_without_regard_to_case(siasn: Any, skp_baru: dict[str, Any]) -> None:
    """The backend is Go; one public client sends PnsDinilaiOrang."""
    answer = siasn.post(SKP, {name[:1].upper() + name[1:]: value for name, value in skp_baru.items()})
    assert json.loads(answer.body)["success"] is True


def test_unknown_names_are_passed_over(siasn: Any, skp_baru: dict[str, Any]) -> None:
    assert json.loads(siasn.post(SKP, {**skp_baru, "lain": [1]}).body)["success"] is True


@pytest.mark.parametrize(
    ("text", "expected"), [("29-02-2024", date(2024, 2, 29)), ("29-02-2023", None), ("", None), ("01-01-24", None)]
)
def test_a_day_is_two_two_four_digits(text: str, expected: date | None) -> None:
    assert day(text) == expected
