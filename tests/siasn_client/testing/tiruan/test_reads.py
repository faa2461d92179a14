"""Reads answer the kabupaten's rows in the contract's forms."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from siasn_client.testing.tiruan.contract import load

NIP = "190101011921011000"
READS = ["data-utama", "rw-jabatan", "rw-golongan", "rw-pendidikan", "rw-skp22"]


@pytest.mark.parametrize("name", READS)
def test_a_read_is_the_sample_byte_for_value(siasn: Any, name: str, contoh: Callable[[str], dict[str, Any]]) -> None:
    answer = siasn.get(f"/pns/{name}/{NIP}")
    assert (answer.status, json.loads(answer.body)) == (200, contoh(name)["body"])
    assert answer.headers["content-type"].startswith("application/json")


@pytest.mark.parametrize("name", READS)
def test_every_served_field_is_in_the_contract_with_its_type(siasn: Any, name: str) -> None:
    kinds: dict[str, type] = {"string": str, "integer": int, "number": int, "boolean": bool, "object": dict}
    fields = {field.name: field for field in load().records[name.replace("-", "_")]}
    data = siasn.data(f"/pns/{name}/{NIP}")
    for row in data if isinstance(data, list) else [data]:
        assert row.keys() <= fields.keys()
        for key, value in row.items():
            allowed = tuple(kinds[kind] for kind in fields[key].type)
            assert value is None or isinstance(value, allowed), key


@pytest.mark.parametrize("name", READS)
def test_an_unknown_person_is_a_404(siasn: Any, name: str, contoh: Callable[[str], dict[str, Any]]) -> None:
    answer = siasn.get(f"/pns/{name}/190101091921011000")
    assert {"status": answer.status, "body": json.loads(answer.body)} == {
        key: contoh("empty-tidak-ditemukan")[key] for key in ("status", "body")
    }


@pytest.mark.parametrize("name", READS[1:])
def test_nothing_there_comes_in_every_known_form(
    siasn: Any, kabupaten: Any, name: str, contoh: Callable[[str], dict[str, Any]]
) -> None:
    """Which form is sent when is unknown: by person here, so that each form meets the client on each list."""
    known = [contoh(form) for form in ("empty-tidak-ditemukan", "empty-null", "empty-daftar")]
    seen = []
    for nip in list(kabupaten.siasn)[1:]:
        answers = [siasn.get(f"/pns/{name}/{nip}") for _ in range(2)]
        assert answers[0] == answers[1]
        seen.append({"status": answers[0].status, "body": json.loads(answers[0].body)})
    for form in known:
        assert {"status": form["status"], "body": form["body"]} in seen
    assert len({json.dumps(found) for found in seen}) == len(known)


def test_one_row_is_read_by_its_id(siasn: Any, contoh: Callable[[str], dict[str, Any]]) -> None:
    row = contoh("rw-jabatan")["body"]["data"][1]
    assert siasn.data(f"/jabatan/id/{row['id']}") == row


@pytest.mark.parametrize("path", ["/jabatan/id/tidak-ada", "/skp22/id/tidak-ada"])
def test_an_unknown_row_is_a_404(siasn: Any, path: str) -> None:
    assert siasn.get(path).status == 404
