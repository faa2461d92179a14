"""Orders to a fake that runs in another process: one JSON object a line in, one a line out.

The way in is the process's standard input, so the client under test has no road to it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from siasn_client.testing.gangguan import Aturan, GangguanPlan, Macam
from siasn_client.testing.tiruan.brain import Tiruan
from siasn_client.testing.tiruan.kuota import Kuota

__all__ = ["obey"]


def obey(tiruan: Tiruan, line: str) -> str:
    """Carry out one order and word its result; a wrong order answers ``{"galat": ...}``.

    ``{"perintah": "laporan"}``, ``"larang"``, ``"izinkan"``, ``"tangguhkan"``, ``"pulihkan"``;
    ``"token_sso"`` with ``detik``, ``instansi`` and ``peran`` where they should be unusual;
    ``"kuota"`` with ``permintaan`` (0 lifts it) and ``jendela`` seconds; ``"tunda_baca"`` with ``detik``;
    or ``"gangguan"`` with ``profil``, ``seed`` and ``naskah`` (a list of lines of a script).
    """
    try:
        order = json.loads(line)
        found = _ORDERS[order["perintah"]](tiruan, order)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        found = {"galat": f"perintah tidak dikenal ({type(error).__name__})"}
    return json.dumps({"versi": 1, **found}, ensure_ascii=False)


def _laporan(tiruan: Tiruan, _: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "permintaan": tiruan.ledger.hitungan(),
        "terap": len(tiruan.ledger.rows()),
        "terlarang": [row.operasi for row in tiruan.ledger.terlarang()],
        "gangguan": tiruan.gangguan.hitungan(),
    }


def _gangguan(tiruan: Tiruan, order: Mapping[str, Any]) -> dict[str, Any]:
    naskah = tuple(Aturan(**{**line, "macam": Macam(line["macam"])}) for line in order.get("naskah", ()))
    tiruan.gangguan = GangguanPlan(order.get("profil", "tidak"), seed=order.get("seed", 0), naskah=naskah)
    return {"baik": True}


def _larang(tiruan: Tiruan, order: Mapping[str, Any]) -> dict[str, Any]:
    tiruan.larang(order["perintah"] == "larang")
    return {"baik": True}


def _tangguhkan(tiruan: Tiruan, order: Mapping[str, Any]) -> dict[str, Any]:
    tiruan.tangguhkan(order["perintah"] == "tangguhkan")
    return {"baik": True}


def _kuota(tiruan: Tiruan, order: Mapping[str, Any]) -> dict[str, Any]:
    count = int(order["permintaan"])
    tiruan.batasi(Kuota(count, float(order.get("jendela", 60))) if count else None)
    return {"baik": True}


def _tunda(tiruan: Tiruan, order: Mapping[str, Any]) -> dict[str, Any]:
    tiruan.tunda_baca(float(order["detik"]))
    return {"baik": True}


def _token(tiruan: Tiruan, order: Mapping[str, Any]) -> dict[str, Any]:
    token = tiruan.token_sso(seconds=order.get("detik"), instansi=order.get("instansi"), peran=order.get("peran"))
    return {"token_sso": token}


_ORDERS: dict[str, Callable[[Tiruan, Mapping[str, Any]], dict[str, Any]]] = {
    "laporan": _laporan,
    "gangguan": _gangguan,
    "larang": _larang,
    "izinkan": _larang,
    "tangguhkan": _tangguhkan,
    "pulihkan": _tangguhkan,
    "kuota": _kuota,
    "tunda_baca": _tunda,
    "token_sso": _token,
}
