"""Riwayat masa kerja."""

from __future__ import annotations

from typing import Any

from siasn_client.privacy import Nip
from siasn_client.resources import masa_kerja
from siasn_client.resources.masa_kerja import RiwayatMasaKerja

NIP = "199002282015031000"


def test_the_call_reads_a_list_by_nip() -> None:
    call = masa_kerja.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-masakerja/{nip}", False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)


def test_both_spellings_of_the_years_are_read_and_the_contract_s_is_written(sample: Any) -> None:
    rows = [RiwayatMasaKerja.model_validate(row) for row in sample("rw-masakerja")]
    assert [row.masa_kerja_tahun for row in rows] == [2, 2, None]
    assert [row.dinilai for row in rows] == [True, False, None]
    assert rows[1].dump()["tasaKerjaTahun"] == "2"
