"""Riwayat PWK."""

from __future__ import annotations

from datetime import date
from typing import Any

from siasn_client.privacy import Nip
from siasn_client.resources import pwk
from siasn_client.resources.pwk import RiwayatPwk

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = pwk.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-pwk/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)


def test_a_change_of_area_is_read(sample: Any) -> None:
    rows = [RiwayatPwk.model_validate(row) for row in sample("rw-pwk")]
    assert [row.tmt_pwk for row in rows] == [date(2022, 3, 14), None]
