"""Penghargaan: honours."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import penghargaan
from siasn_client.resources.penghargaan import PenghargaanPayload, RiwayatPenghargaan

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_orang_id": "p1", "penghargaan_id": "201"}


def test_the_calls_are_those_of_the_contract() -> None:
    read = penghargaan.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-penghargaan/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    one = penghargaan.get("r1")
    assert (one.method, one.path, one.shape) == ("GET", "/penghargaan/id/{id}", Shape.OBJEK)
    assert one.params == {"id": "r1"}
    save = penghargaan.save(PenghargaanPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/penghargaan/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    gone = penghargaan.delete("r1")
    assert (gone.method, gone.path, gone.writes) == ("DELETE", "/penghargaan/delete/{id}", True)
    assert gone.params == {"id": "r1"}
    assert gone.shape is Shape.SIMPAN


def test_a_row_makes_the_write_that_leaves_it_as_it_is(sample: Any) -> None:
    raw = sample("rw-penghargaan")[0]
    assert PenghargaanPayload.of(RiwayatPenghargaan.model_validate(raw)).dump() == {
        "id": raw["id"],
        "pnsOrangId": raw["pnsOrangId"],
        "hargaId": "201",
        "tahun": 2021,
        "skNomor": raw["skNomor"],
        "skDate": raw["skDate"],
        "path": [*raw["path"].values()],
    }


def test_a_row_without_an_honour_cannot_be_written(sample: Any) -> None:
    with pytest.raises(ConfigError, match="penghargaan_id"):
        PenghargaanPayload.of(RiwayatPenghargaan.model_validate(sample("rw-penghargaan")[1]))
