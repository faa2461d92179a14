"""Riwayat pemberhentian."""

from __future__ import annotations

from typing import Any

from siasn_client.kode import JENIS_PEMBERHENTIAN, KEDUDUKAN_HUKUM
from siasn_client.privacy import Nip
from siasn_client.resources import pemberhentian
from siasn_client.resources.pemberhentian import RiwayatPemberhentian

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = pemberhentian.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-pemberhentian/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)


def test_the_ids_of_a_row_are_in_the_tables(sample: Any) -> None:
    rows = [RiwayatPemberhentian.model_validate(row) for row in sample("rw-pemberhentian")]
    assert JENIS_PEMBERHENTIAN.nama_dari(rows[0].jenis_pemberhentian_id) == "Pemberhentian Karena BUP"
    assert KEDUDUKAN_HUKUM.nama_dari(rows[0].kedudukan_hukum_id) == "Pensiun"
