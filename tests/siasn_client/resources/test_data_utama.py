"""Data utama: the read, the update and the two GETs that write."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.privacy import Nip
from siasn_client.resources import data_utama
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload

NIP = "199002282015031000"


def test_the_read_is_a_value_that_says_nothing_personal() -> None:
    call = data_utama.get(NIP)
    assert (call.method, call.path, call.shape, call.writes) == ("GET", "/pns/data-utama/{nip}", Shape.OBJEK, False)
    assert call.params == {"nip": Nip(NIP)}
    assert NIP not in repr(call)
    assert call == data_utama.get(Nip(NIP))


def test_a_part_time_pppk_is_read_by_a_path_of_its_own() -> None:
    call = data_utama.paruh_waktu(NIP)
    assert (call.method, call.path, call.shape) == ("GET", "/pns/data-utama/paruhwaktu/{nip}", Shape.OBJEK)
    assert (call.params, call.decode, call.writes) == ({"nip": Nip(NIP)}, DataUtama, False)


def test_a_malformed_nip_makes_no_call() -> None:
    with pytest.raises(ValueError, match="18 digits"):
        data_utama.get("123")


def test_the_recorded_answer_is_read(sample: Any) -> None:
    record = DataUtama.model_validate(sample("data-utama"))
    assert record.model_extra == {}
    assert isinstance(record.nip_baru, Nip)
    assert isinstance(record.tanggal_lahir, date)


def test_the_update_sends_what_is_said_and_only_that(bidang: Any) -> None:
    payload = DataUtamaPayload(
        pns_orang_id="p1", nomor_telepon="0", tanggal_npwp=date(2020, 1, 2), email="", nomor_taspen="5"
    )
    call = data_utama.update(payload)
    assert (call.method, call.path, call.shape, call.writes) == (
        "POST",
        bidang["kiriman"]["data_utama"]["path"],
        Shape.SIMPAN,
        True,
    )
    assert call.body == {
        "pns_orang_id": "p1",
        "nomor_telpon": "0",
        "npwp_tanggal": "02-01-2020",
        "email": "",
        "taspen_nomor": "5",
    }


@pytest.mark.parametrize(
    ("make", "path"),
    [
        (data_utama.jabatansync, "/pns/data-utama-jabatansync"),
        (data_utama.golongansync, "/pns/data-utama-golongansync"),
    ],
)
def test_the_sync_calls_are_gets_that_write(make: Any, path: str) -> None:
    call = make("p1")
    assert (call.method, call.path, call.writes, call.shape) == ("GET", path, True, Shape.SINKRON)
    assert call.query == {"pns_orang_id": "p1"}
