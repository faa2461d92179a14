"""Sertifikasi: certificates of a profession."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import sertifikasi
from siasn_client.resources.sertifikasi import RiwayatSertifikasi, SertifikasiPayload

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_orang_id": "p1"}


def test_the_calls_are_those_of_the_contract() -> None:
    read = sertifikasi.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-sertifikasi/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    save = sertifikasi.save(SertifikasiPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/sertifikasi/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    gone = sertifikasi.delete("r1")
    assert (gone.method, gone.path, gone.writes) == ("DELETE", "/sertifikasi/delete/{id}", True)
    assert gone.params == {"id": "r1"}
    assert gone.shape is Shape.SIMPAN


def test_a_number_keeps_its_zeros_and_the_end_of_validity_is_misspelt_in_the_write(sample: Any) -> None:
    row = RiwayatSertifikasi.model_validate(sample("rw-sertifikasi")[0])
    assert (row.nomor_sertifikat, row.masa_berlaku_selesai) == ("0042", None)
    body = SertifikasiPayload(**BASE, nomor_sertifikat="0042", masa_berlaku_selesai="31-12-2027").dump()
    assert body == {"pnsOrangId": "p1", "nomorSertifikat": "0042", "masaBerlakuSertSelasai": "31-12-2027"}


def test_a_person_is_required() -> None:
    with pytest.raises(ConfigError, match="pns_orang_id"):
        SertifikasiPayload(pns_orang_id=" ")
