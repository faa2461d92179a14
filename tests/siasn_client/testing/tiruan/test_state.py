"""A change may be applied and not shown yet."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.testing.tiruan.state import Arsip

NIP = "190101011921011000"


@pytest.fixture
def arsip(kabupaten: Any, waktu: Any) -> Arsip:
    return Arsip(kabupaten, waktu)


def test_a_hidden_new_row_appears_when_its_time_has_come(arsip: Arsip, waktu: Any) -> None:
    arsip.put(NIP, "rw_skp22", {"id": "baru"}, hidden_for=2.0)
    assert [row["id"] for row in arsip.shown(NIP, "rw_skp22")][1:] == []
    assert [row["id"] for row in arsip.rows(NIP, "rw_skp22")][1:] == ["baru"]
    waktu.now += 2.0
    assert [row["id"] for row in arsip.shown(NIP, "rw_skp22")][1:] == ["baru"]


def test_a_hidden_change_shows_the_old_row_until_then(arsip: Arsip, waktu: Any) -> None:
    (old,) = arsip.rows(NIP, "rw_skp22")
    arsip.put(NIP, "rw_skp22", {**old, "tahun": "1"}, hidden_for=2.0)
    arsip.put(NIP, "rw_skp22", {**old, "tahun": "2"}, hidden_for=4.0)
    seen = []
    for _ in range(3):
        seen.append(arsip.shown(NIP, "rw_skp22")[0]["tahun"])
        waktu.now += 2.0
    assert seen == ["2023", "1", "2"]


def test_a_row_is_found_by_its_id(arsip: Arsip) -> None:
    arsip.put(NIP, "rw_jabatan", {"id": "baru"})
    assert arsip.find("rw_jabatan", "baru") == (NIP, {"id": "baru"})
    assert arsip.find("rw_jabatan", "lain") is None


def test_a_stranger_has_no_rows(arsip: Arsip) -> None:
    assert (arsip.knows("1"), arsip.rows("1", "rw_jabatan"), arsip.nip_of("x")) == (False, (), None)


def test_a_person_may_be_known_by_his_history_only(kabupaten: Any, waktu: Any) -> None:
    side = type(kabupaten.siasn[NIP])(None, rw_jabatan=[{"id": "a"}])
    arsip = Arsip(type(kabupaten)("x", {NIP: side}, {}), waktu)
    assert (arsip.rows(NIP, "data_utama"), len(arsip.rows(NIP, "rw_jabatan"))) == ((), 1)
