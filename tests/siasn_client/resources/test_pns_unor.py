"""Riwayat PNS unor."""

from __future__ import annotations

from typing import Any

from siasn_client.privacy import Nip
from siasn_client.resources import pns_unor
from siasn_client.resources.pns_unor import RiwayatPnsUnor

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = pns_unor.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-pnsunor/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)


def test_the_unit_has_an_id_and_a_name(sample: Any) -> None:
    rows = [RiwayatPnsUnor.model_validate(row) for row in sample("rw-pnsunor")]
    assert rows[0].unor_baru_id == "0000000000000000000000000000D002"
    assert rows[0].unor_baru_nama == "SEKSI CONTOH"
