"""Kenaikan gaji berkala: raw rows and a save that one list knows."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import gaji_berkala
from siasn_client.resources.gaji_berkala import GajiBerkalaPayload
from siasn_client.wire import RekamanMentah

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_id": "p1"}


def test_the_calls_are_those_of_the_contract() -> None:
    read = gaji_berkala.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-kgb/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    save = gaji_berkala.save(GajiBerkalaPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/kgb/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    gone = gaji_berkala.delete("r1")
    assert (gone.method, gone.path, gone.writes) == ("DELETE", "/kgb/delete/{id}", True)
    assert gone.params == {"id": "r1"}
    assert gone.shape is Shape.SIMPAN


def test_rows_are_raw_because_nobody_lists_their_fields() -> None:
    assert gaji_berkala.list_for(NIP).decode == list[RekamanMentah]


def test_salaries_are_sent_as_text() -> None:
    body = GajiBerkalaPayload(**BASE, gaji_baru=3210000, gaji_lama="3050000", tmt_gaji_baru="01-03-2024").dump()
    assert body == {"pnsId": "p1", "gajiBaru": "3210000", "gajiLama": "3050000", "tmtGajiBaru": "01-03-2024"}


def test_a_salary_that_is_no_whole_number_is_refused() -> None:
    with pytest.raises(ConfigError, match="gaji_baru"):
        GajiBerkalaPayload(**BASE, gaji_baru="tiga juta")
