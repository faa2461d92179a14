"""Riwayat CLTN."""

from __future__ import annotations

from datetime import date
from typing import Any

from siasn_client.kode import CLTN
from siasn_client.privacy import Nip
from siasn_client.resources import cltn
from siasn_client.resources.cltn import RiwayatCltn

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = cltn.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-cltn/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)


def test_a_timestamp_is_a_date_and_the_kind_is_in_the_table(sample: Any) -> None:
    rows = [RiwayatCltn.model_validate(row) for row in sample("rw-cltn")]
    assert [row.tanggal_surat_bkn for row in rows] == [date(2022, 4, 1), None]
    assert CLTN.nama_dari(rows[0].cltn_id) == "CLTN"
