"""Every kind of fault: what the caller sees, what was applied, what the report says."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

import pytest

from siasn_client.testing import Aturan, GangguanPlan, Kuota, Macam
from siasn_client.testing.gangguan import HALAMAN

NIP = "190101011921011000"
READ = f"/pns/rw-jabatan/{NIP}"
SAVE = "/skp22/save"


def plan(macam: Macam, operasi: str, detik: float = 0.0) -> GangguanPlan:
    return GangguanPlan.naskah(Aturan(macam, operasi, detik=detik))


@pytest.mark.parametrize(
    ("macam", "seen"),
    [
        (Macam.TOLAK_SAMBUNG, {"status": 0, "tolak": True}),
        (Macam.RESET_SEBELUM, {"status": 0, "reset": True}),
        (Macam.WAKTU_SEBELUM, {"status": 0, "diam": 5.0}),
        (Macam.HTML_200, {"status": 200}),
        (Macam.HTML_502, {"status": 502}),
        (Macam.GALAT_5XX, {"status": 500}),
        (Macam.DITANGGUHKAN, {"status": 503}),
        (Macam.KUOTA, {"status": 429}),
    ],
)
def test_what_strikes_before_applies_nothing(
    siasn_dengan: Callable[[GangguanPlan], Any], skp_baru: dict[str, Any], macam: Macam, seen: dict[str, Any]
) -> None:
    siasn = siasn_dengan(plan(macam, "skp22.save", 5.0))
    answer = siasn.post(SAVE, skp_baru)
    assert {name: getattr(answer, name) for name in seen} == seen
    assert siasn.tiruan.ledger.rows() == ()
    assert siasn.tiruan.gangguan.hitungan() == {macam.value: 1}


@pytest.mark.parametrize(
    "macam",
    [
        *(Macam.TERPOTONG, Macam.BADAN_KOSONG, Macam.SALAH_TIPE, Macam.TETES, Macam.BOM),
        *(Macam.RESET_SESUDAH, Macam.WAKTU_SESUDAH, Macam.SESUDAH_502, Macam.TERLAMBAT),
    ],
)
def test_what_strikes_on_the_way_back_has_applied_the_write(
    siasn_dengan: Callable[[GangguanPlan], Any], skp_baru: dict[str, Any], macam: Macam
) -> None:
    siasn = siasn_dengan(plan(macam, "skp22.save"))
    siasn.post(SAVE, skp_baru)
    assert len(siasn.tiruan.ledger.rows()) == 1
    assert siasn.tiruan.gangguan.hitungan() == {macam.value: 1}


def test_the_words_of_the_gateway(siasn_dengan: Callable[[GangguanPlan], Any]) -> None:
    said = json.loads(siasn_dengan(plan(Macam.DITANGGUHKAN, "rw.jabatan")).get(READ).body)
    assert said["message"] == "Runtime Error"
    assert "SUSPENDED" in said["description"]
    said = json.loads(siasn_dengan(plan(Macam.GALAT_5XX, "rw.jabatan")).get(READ).body)
    assert said["message"] == "Runtime Error"
    assert "SUSPENDED" not in said["description"]


def test_a_bomb_is_small_until_it_is_opened(siasn_dengan: Callable[[GangguanPlan], Any]) -> None:
    answer = siasn_dengan(plan(Macam.BOM, "rw.jabatan")).get(READ)
    assert answer.headers["content-encoding"] == "gzip"
    assert len(answer.body) < 200_000 < 40_000_000 < len(gzip.decompress(answer.body))


def test_a_wrong_type_stands_where_rows_should_be(siasn_dengan: Callable[[GangguanPlan], Any]) -> None:
    assert json.loads(siasn_dengan(plan(Macam.SALAH_TIPE, "rw.jabatan")).get(READ).body)["data"] == 7


def test_a_stale_read_is_as_old_as_it_was_told(
    siasn_dengan: Callable[[GangguanPlan], Any], skp_baru: dict[str, Any], waktu: Any
) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(Macam.BACA_BASI, "rw.skp22", kali=2, detik=10.0)))
    siasn.post(SAVE, skp_baru)
    path = f"/pns/rw-skp22/{NIP}"
    before = len(siasn.data(path))
    waktu.now += 10.0
    assert len(siasn.data(path)) == before + 1


def test_reads_lag_behind_every_write_when_asked_to(siasn: Any, skp_baru: dict[str, Any], waktu: Any) -> None:
    path = f"/pns/rw-skp22/{NIP}"
    before = len(siasn.data(path))
    siasn.tiruan.tunda_baca(3.0)
    siasn.post(SAVE, skp_baru)
    assert len(siasn.data(path)) == before
    waktu.now += 3.0
    assert len(siasn.data(path)) == before + 1


def test_a_suspended_backend_answers_nobody_until_it_is_back(siasn: Any) -> None:
    siasn.tiruan.tangguhkan()
    assert siasn.get(READ).status == 503
    siasn.tiruan.tangguhkan(False)
    assert siasn.get(READ).status == 200


def test_a_quota_is_so_many_requests_in_a_window(siasn: Any, waktu: Any) -> None:
    siasn.tiruan.batasi(Kuota(2, jendela=60))
    assert [siasn.get(READ).status for _ in range(3)] == [200, 200, 429]
    waktu.now += 40
    spent = siasn.get(READ)
    assert (json.loads(spent.body)["code"], spent.headers["retry-after"]) == ("900803", "20")
    waktu.now += 20
    assert siasn.get(READ).status == 200


UNITS = "/referensi/ref-unor"


@pytest.mark.parametrize(
    ("macam", "ids", "count"),
    [
        (Macam.HALAMAN_HILANG, [], 2),
        (Macam.HALAMAN_GANDA, ["D0"], 2),
        (Macam.HALAMAN_ULANG, ["D0"], 2),
        (Macam.HITUNGAN_SALAH, ["D1"], 5),
        (Macam.BACA_GANDA, ["D1", "D1"], 2),
    ],
)
def test_pages_lose_double_and_repeat_rows(
    siasn_dengan: Callable[[GangguanPlan], Any], macam: Macam, ids: list[str], count: int
) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(macam, "ref.unor", mulai=2)))
    assert [row["Id"] for row in json.loads(siasn.get(UNITS, limit="1", offset="0").body)["data"]] == ["D0"]
    said = json.loads(siasn.get(UNITS, limit="1", offset="1").body)
    assert ([row["Id"] for row in said["data"]], said["count"]) == (ids, count)
    assert siasn.tiruan.gangguan.hitungan() == {macam.value: 1}


@pytest.mark.parametrize("macam", sorted(HALAMAN))
def test_a_paging_fault_is_not_reported_where_there_are_no_pages(
    siasn_dengan: Callable[[GangguanPlan], Any], macam: Macam
) -> None:
    siasn = siasn_dengan(plan(macam, "rw.jabatan"))
    assert siasn.get(READ).status == 200
    assert siasn.tiruan.gangguan.hitungan() == {}
