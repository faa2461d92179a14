"""The contract the fake is told by."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from siasn_client.testing.tiruan.contract import load

FIELD_LIST = Path(__file__).parents[4] / "tests" / "contracts" / "data" / "endpoint.json"
LISTED = {row["id"]: row for row in json.loads(FIELD_LIST.read_text(encoding="utf-8"))["endpoint"]}


def test_a_call_writes_by_endpoint_and_not_by_method() -> None:
    """Two GETs write, and one POST reads."""
    endpoints = load().endpoints.values()
    writes = {endpoint.id for endpoint in endpoints if endpoint.writes}
    assert writes == {name for name, row in LISTED.items() if row["tulis"]}
    assert {e.id for e in endpoints if e.writes and e.method == "GET"} == {"pns.jabatansync", "pns.golongansync"}
    posts = {e.id for e in endpoints if not e.writes and e.method == "POST"}
    assert posts == {"imut.usulan_list_post", "wso2.token", "sso.token"}


def test_every_endpoint_of_the_contract_is_there_and_no_other() -> None:
    assert load().endpoints.keys() == LISTED.keys()
    assert len(LISTED) == 129


@pytest.mark.parametrize("name", sorted(LISTED))
def test_a_request_has_the_same_fields_in_both_copies_of_the_contract(name: str) -> None:
    """The copies were made apart; where they disagree one of them is wrong."""
    endpoint, row = load().endpoints[name], LISTED[name]
    if endpoint.serves == "token":
        return
    listed = {
        f["nama"]: "file" if f["tipe"].startswith("file") else f["tipe"] for f in row.get("isi", {}).get("bidang", ())
    }
    assert {field.name: field.type for field in endpoint.fields} == listed
    query = {p["nama"] for p in row.get("parameter", ()) if p["letak"] == "kueri"}
    assert {param.name for param in endpoint.params} == query or endpoint.serves == "unduh"
    must = {f["nama"] for f in row.get("isi", {}).get("bidang", ()) if f["wajib"]}
    assert must <= set(endpoint.required)
    assert (endpoint.method, endpoint.envelope, endpoint.count) == (
        row["metode"],
        "delete" if row["metode"] == "DELETE" else row["amplop"],
        bool(row.get("count")),
    )


def test_every_endpoint_says_how_sure_it_is() -> None:
    assert {endpoint.confidence for endpoint in load().endpoints.values()} <= {"high", "medium", "low"}


def test_only_the_five_names_of_the_server_s_own_message_are_proven() -> None:
    proven = {
        field.server_name for e in load().endpoints.values() for field in e.fields if e.writes and not field.assumed
    }
    assert proven == {"UnorID", "InstansiKerjaID", "PnsOrangId", "NomorSk", "SatuanKerjaId"}


@pytest.mark.parametrize("name", sorted(name for name, row in LISTED.items() if row["tulis"]))
def test_what_is_required_is_said_once_in_two_places(name: str) -> None:
    endpoint = load().endpoints[name]
    assert {field.name for field in endpoint.fields if field.required} == set(endpoint.required)


def test_every_read_back_name_is_a_field_of_the_record() -> None:
    contract = load()
    for endpoint in contract.endpoints.values():
        known = {field.name for field in contract.records.get(endpoint.record, ())}
        for part in ("orang", "dataPernikahan", "listAnak"):
            known |= {f"{part}.{f.name}" for f in contract.records.get(f"{endpoint.record}.{part}", ())}
        assert {field.into for field in endpoint.fields if field.into} <= known


@pytest.mark.parametrize(
    ("path", "name", "part"),
    [
        ("/oauth2/token", "wso2.token", ""),
        ("/apisiasn/1.0/pns/rw-jabatan/42", "rw.jabatan", "42"),
        ("/apisiasn/1.0/jabatan/id/abc", "jabatan.id", "abc"),
        ("/apisiasn/1.0/pns/data-utama-update", "pns.data_utama_update", ""),
    ],
)
def test_a_path_finds_its_endpoint(path: str, name: str, part: str) -> None:
    found, last = load().match(path)
    assert ([endpoint.id for endpoint in found.values()], last) == ([name], part)


@pytest.mark.parametrize("path", ["/", "", "/apisiasn/1.0/pns/rw-jabatan/", "/pns/rw-jabatan/42"])
def test_any_other_path_finds_nothing(path: str) -> None:
    assert load().match(path)[0] == {}
