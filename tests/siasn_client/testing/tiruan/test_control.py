"""Orders to a fake in another process."""

from __future__ import annotations

import json
from typing import Any

import pytest

from siasn_client.testing import Tiruan
from siasn_client.testing.tiruan.control import obey

NIP = "190101011921011000"
READ = f"/pns/rw-jabatan/{NIP}"


def order(tiruan: Tiruan, **order: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(obey(tiruan, json.dumps(order)))
    assert found.pop("versi") == 1
    return found


def test_a_report_counts_requests_writes_and_faults(siasn: Any, skp_baru: dict[str, Any]) -> None:
    naskah = [{"macam": "kuota", "operasi": "rw.skp22"}]
    assert order(siasn.tiruan, perintah="gangguan", naskah=naskah) == {"baik": True}
    siasn.get(f"/pns/rw-skp22/{NIP}")
    siasn.post("/skp22/save", skp_baru)
    assert order(siasn.tiruan, perintah="laporan") == {
        "permintaan": {"rw.skp22": 1, "skp22.save": 1, "sso.token": 1, "wso2.token": 1},
        "terap": 1,
        "terlarang": [],
        "gangguan": {"kuota": 1},
    }


def test_writing_is_forbidden_and_allowed_again(siasn: Any, skp_baru: dict[str, Any]) -> None:
    order(siasn.tiruan, perintah="larang")
    assert siasn.post("/skp22/save", skp_baru).status == 403
    order(siasn.tiruan, perintah="izinkan")
    assert siasn.post("/skp22/save", skp_baru).status == 200
    assert order(siasn.tiruan, perintah="laporan")["terlarang"] == ["skp22.save"]


def test_a_token_is_made_to_hand_in(siasn: Any) -> None:
    siasn.headers["Auth"] = f"bearer {order(siasn.tiruan, perintah='token_sso')['token_sso']}"
    assert siasn.get(f"/pns/rw-skp22/{NIP}").status == 200


@pytest.mark.parametrize(
    "line", ["", "{", "[]", "{}", '{"perintah": "lain"}', '{"perintah": "gangguan", "naskah": [1]}']
)
def test_a_wrong_order_is_answered_and_survived(tiruan: Tiruan, line: str) -> None:
    assert "galat" in json.loads(obey(tiruan, line))


@pytest.mark.parametrize(
    ("order", "status", "undo"),
    [
        ('{"perintah": "tangguhkan"}', 503, '{"perintah": "pulihkan"}'),
        ('{"perintah": "kuota", "permintaan": 1, "jendela": 10}', 429, '{"perintah": "kuota", "permintaan": 0}'),
    ],
)
def test_a_backend_is_stopped_and_let_go_by_order(siasn: Any, order: str, status: int, undo: str) -> None:
    assert json.loads(obey(siasn.tiruan, order)) == {"versi": 1, "baik": True}
    siasn.get(READ)
    assert siasn.get(READ).status == status
    assert json.loads(obey(siasn.tiruan, undo)) == {"versi": 1, "baik": True}
    assert siasn.get(READ).status == 200


def test_reads_lag_by_order(siasn: Any, skp_baru: dict[str, Any]) -> None:
    assert json.loads(obey(siasn.tiruan, '{"perintah": "tunda_baca", "detik": 2}')) == {"versi": 1, "baik": True}
    path = f"/pns/rw-skp22/{NIP}"
    before = siasn.data(path)
    siasn.post("/skp22/save", skp_baru)
    assert siasn.data(path) == before


def test_a_token_without_a_role_is_made_by_order(siasn: Any) -> None:
    found = json.loads(obey(siasn.tiruan, '{"perintah": "token_sso", "peran": []}'))
    siasn.headers["Auth"] = f"bearer {found['token_sso']}"
    assert siasn.get(READ).status == 403
