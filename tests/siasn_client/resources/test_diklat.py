"""Diklat: structural training."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import diklat
from siasn_client.resources.diklat import DiklatPayload, RiwayatDiklat

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_orang_id": "p1", "latihan_struktural_id": "4"}


def test_the_calls_are_those_of_the_contract() -> None:
    read = diklat.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-diklat/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    one = diklat.get("r1")
    assert (one.method, one.path, one.shape) == ("GET", "/diklat/id/{id}", Shape.OBJEK)
    assert one.params == {"id": "r1"}
    save = diklat.save(DiklatPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/diklat/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    gone = diklat.delete("r1")
    assert (gone.method, gone.path, gone.writes) == ("DELETE", "/diklat/delete/{id}", True)
    assert gone.params == {"id": "r1"}
    assert gone.shape is Shape.SIMPAN


def test_hours_year_and_weight_are_integers_and_what_is_not_said_is_left_out() -> None:
    assert DiklatPayload(**BASE, tahun="2022", jumlah_jam=120, bobot=1).dump() == {
        "pnsOrangId": "p1",
        "latihanStrukturalId": "4",
        "tahun": 2022,
        "jumlahJam": 120,
        "bobot": 1,
    }


def test_a_row_makes_the_write_that_leaves_it_as_it_is(sample: Any) -> None:
    for raw in sample("rw-diklat")[:2]:
        body = DiklatPayload.of(RiwayatDiklat.model_validate(raw)).dump()
        assert (body["id"], body["pnsOrangId"]) == (raw["id"], raw["idPns"])
        assert (body["tahun"], body["jumlahJam"]) == (int(raw["tahun"]), int(raw["jumlahJam"]))
        assert all(body[name] == raw[name] for name in ("latihanStrukturalId", "tanggal", "tanggalSelesai"))
        assert ("path" in body) == bool(raw["path"])


def test_a_row_of_which_nothing_is_said_cannot_be_written(sample: Any) -> None:
    with pytest.raises(ConfigError, match="latihan_struktural_id"):
        DiklatPayload.of(RiwayatDiklat.model_validate(sample("rw-diklat")[2]))
