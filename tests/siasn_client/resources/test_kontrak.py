"""Riwayat kontrak: rows nobody has described, kept as they came."""

from __future__ import annotations

from siasn_client.privacy import Nip
from siasn_client.resources import kontrak
from siasn_client.wire import RekamanMentah

NIP = "199002282015031000"


def test_the_call_reads_a_list_of_raw_rows_by_nip() -> None:
    call = kontrak.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-kontrak/{nip}", False)
    assert (call.decode, call.params) == (list[RekamanMentah], {"nip": Nip(NIP)})
