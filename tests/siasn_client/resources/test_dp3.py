"""Riwayat DP3."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from siasn_client.privacy import Nip
from siasn_client.resources import dp3
from siasn_client.resources.dp3 import RiwayatDp3

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = dp3.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-dp3/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)


def test_marks_are_read_from_texts_and_numbers_and_a_dash_is_a_value(sample: Any) -> None:
    rows = [RiwayatDp3.model_validate(row) for row in sample("rw-dp3")]
    assert (rows[0].kejujuran, rows[0].kesetiaan) == (Decimal(88), Decimal(91))
    assert (rows[0].status_atasan_penilai, rows[1].status_atasan_penilai) == ("-", None)
    assert isinstance(rows[0].nip_nrp_penilai, Nip)
