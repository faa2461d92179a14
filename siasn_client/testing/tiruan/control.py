"""Orders to a fake that runs in another process: one JSON object a line in, one a line out.

The way in is the process's standard input, so the client under test has no road to it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from siasn_client.testing.gangguan import Aturan, GangguanPlan, Macam
from siasn_client.testing.tiruan.brain import Tiruan

__all__ = ["obey"]


def obey(tiruan: Tiruan, line: str) -> str:
    """Carry out one order and word its result; a wrong order answers ``{"galat": ...}``.

    ``{"perintah": "laporan"}``, ``"larang"``, ``"izinkan"``, ``"token_sso"``,
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


_ORDERS: dict[str, Callable[[Tiruan, Mapping[str, Any]], dict[str, Any]]] = {
    "laporan": _laporan,
    "gangguan": _gangguan,
    "larang": _larang,
    "izinkan": _larang,
    "token_sso": lambda tiruan, _: {"token_sso": tiruan.token_sso()},
}
