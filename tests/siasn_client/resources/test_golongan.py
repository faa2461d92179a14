"""Riwayat golongan."""

from __future__ import annotations

from datetime import date
from typing import Any

from siasn_client.privacy import Nip
from siasn_client.resources import golongan

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = golongan.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-golongan/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}


def test_both_date_forms_of_the_recorded_answer_are_read(sample: Any) -> None:
    rows = [golongan.RiwayatGolongan.model_validate(row) for row in sample("rw-golongan")]
    assert rows
    assert all(isinstance(row.tmt_golongan, date) and not row.model_extra for row in rows)
