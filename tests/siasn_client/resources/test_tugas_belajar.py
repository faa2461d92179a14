"""Tugas belajar: study assignments."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import tugas_belajar
from siasn_client.resources.tugas_belajar import RiwayatTugasBelajar, TugasBelajarPayload

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_orang_id": "p1"}


def test_the_calls_are_those_of_the_contract() -> None:
    read = tugas_belajar.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-tubel/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    save = tugas_belajar.save(TugasBelajarPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/tubel/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)


def test_dates_are_read_and_written_in_the_same_form(sample: Any) -> None:
    row = RiwayatTugasBelajar.model_validate(sample("rw-tubel")[0])
    assert (row.tanggal_mulai, row.dibuat_pada) == (date(2021, 9, 1), "2021-08-20")
    body = TugasBelajarPayload(**BASE, tanggal_mulai=row.tanggal_mulai, tingkat_pendidikan_id="45").dump()
    assert body == {"pnsOrangId": "p1", "tglMulai": "01-09-2021", "tkPendidikanId": "45"}


def test_a_person_is_required() -> None:
    with pytest.raises(ConfigError, match="pns_orang_id"):
        TugasBelajarPayload(pns_orang_id="")
