"""The contract the fake is told by."""

from __future__ import annotations

import pytest

from siasn_client.testing.tiruan.contract import load

WRITES = {
    "pns.data_utama_update",
    "pns.jabatansync",
    "pns.golongansync",
    "jabatan.unorjabatan_save",
    "skp22.save",
}


def test_a_call_writes_by_endpoint_and_not_by_method() -> None:
    """Two of the five writing calls are GETs."""
    endpoints = load().endpoints.values()
    assert {endpoint.id for endpoint in endpoints if endpoint.writes} == WRITES
    assert {endpoint.method for endpoint in endpoints if endpoint.writes} == {"GET", "POST"}


def test_every_endpoint_says_how_sure_it_is() -> None:
    assert {endpoint.confidence for endpoint in load().endpoints.values()} <= {"high", "medium", "low"}


def test_only_the_five_names_of_the_server_s_own_message_are_proven() -> None:
    proven = {
        field.server_name for e in load().endpoints.values() for field in e.fields if e.writes and not field.assumed
    }
    assert proven == {"UnorID", "InstansiKerjaID", "PnsOrangId", "NomorSk", "SatuanKerjaId"}


@pytest.mark.parametrize("name", sorted(WRITES))
def test_what_is_required_is_said_once_in_two_places(name: str) -> None:
    endpoint = load().endpoints[name]
    assert {field.name for field in endpoint.fields if field.required} == set(endpoint.required)


def test_every_read_back_name_is_a_field_of_the_record() -> None:
    contract = load()
    for endpoint in contract.endpoints.values():
        known = {field.name for field in contract.records.get(endpoint.record, ())}
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
