"""The reading endpoints: rows in their envelope, or "nothing there" in one of its forms."""

from __future__ import annotations

from siasn_client.testing.tiruan.answers import Jawaban, empty, json_answer
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.state import Arsip

__all__ = ["read"]


def read(contract: Contract, arsip: Arsip, endpoint: Endpoint, part: str) -> Jawaban:
    """Answer a read: by NIP (*part* of the path), or by row id where the endpoint says so."""
    if not endpoint.path.endswith("{nipBaru}"):
        return _by_id(contract, arsip, endpoint, part)
    rows = arsip.shown(part, endpoint.record)
    if rows:
        return json_answer(200, {"code": 1, "data": rows[0] if endpoint.shape == "object" else rows})
    if not arsip.knows(part):
        return empty(contract, "tidak_ditemukan")
    return empty(contract, _form_for(endpoint, part))


def _by_id(contract: Contract, arsip: Arsip, endpoint: Endpoint, row_id: str) -> Jawaban:
    found = arsip.find(endpoint.record, row_id)
    shown = arsip.shown(found[0], endpoint.record) if found else ()
    row = next((row for row in shown if row["id"] == row_id), None)
    return empty(contract, "tidak_ditemukan") if row is None else json_answer(200, {"code": 1, "data": row})


def _form_for(endpoint: Endpoint, nip: str) -> str:
    """Pick the form of nothing by person: every known form occurs, and the same person's stays."""
    return endpoint.empty[sum(map(ord, nip)) % len(endpoint.empty)]
