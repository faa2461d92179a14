"""Riwayat pendidikan."""

from __future__ import annotations

from typing import Any

from siasn_client.privacy import Nip
from siasn_client.resources import pendidikan

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = pendidikan.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-pendidikan/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}


def test_the_recorded_answer_is_read(sample: Any) -> None:
    rows = [pendidikan.RiwayatPendidikan.model_validate(row) for row in sample("rw-pendidikan")]
    assert rows
    assert all(isinstance(row.tahun_lulus, int) and not row.model_extra for row in rows)
