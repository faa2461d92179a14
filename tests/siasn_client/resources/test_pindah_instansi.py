"""Riwayat pindah instansi."""

from __future__ import annotations

from datetime import date
from typing import Any

from siasn_client.privacy import Nip
from siasn_client.resources import pindah_instansi
from siasn_client.resources.pindah_instansi import RiwayatPindahInstansi

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = pindah_instansi.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-pindahinstansi/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)


def test_a_transfer_is_read_however_little_it_says(sample: Any) -> None:
    rows = [RiwayatPindahInstansi.model_validate(row) for row in sample("rw-pindahinstansi")]
    assert (rows[0].eselon, rows[0].tmt_pindah_instansi) == ("IV.a", date(2022, 3, 14))
    assert rows[1].sk_asal_provinsi_nomor is None
