"""The reading endpoints of one person or one row: rows in their envelope, or "nothing there" in one of its forms."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from siasn_client.testing.tiruan.answers import Jawaban, empty, json_answer
from siasn_client.testing.tiruan.bahan import Row
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.state import Arsip

__all__ = ["Reads"]


@frozen
class Reads:
    """Answers by NIP (``orang``) and by row id (``baris``).

    Thread-safety: as the archive's.
    """

    contract: Contract
    arsip: Arsip

    def orang(self, endpoint: Endpoint, nip: str, lag: float = 0.0) -> Jawaban:
        """Answer with everything of one kind that SIASN has of a person."""
        rows = self._fitting(endpoint, self.arsip.shown(nip, endpoint.record, lag))
        if rows:
            return json_answer(200, {"code": 1, "data": rows[0] if endpoint.shape == "object" else rows})
        if not self.arsip.knows(nip):
            return empty(self.contract, endpoint.empty[0] if len(endpoint.empty) == 1 else "tidak_ditemukan")
        return empty(self.contract, _form_for(endpoint, nip))

    def baris(self, endpoint: Endpoint, row_id: str, lag: float = 0.0) -> Jawaban:
        """Answer with the one row that has this id."""
        found = self.arsip.find(endpoint.record, row_id)
        shown = self.arsip.shown(found[0], endpoint.record, lag) if found else ()
        row = next((row for row in shown if row["id"] == row_id), None)
        return empty(self.contract, "tidak_ditemukan") if row is None else json_answer(200, {"code": 1, "data": row})

    @staticmethod
    def _fitting(endpoint: Endpoint, rows: Sequence[Row]) -> Sequence[Row]:
        if not endpoint.where:
            return rows
        return [row for row in rows if all(row.get(name) in values for name, values in endpoint.where.items())]


def _form_for(endpoint: Endpoint, nip: str) -> str:
    """Pick the form of nothing by person: every known form occurs, and the same person's stays."""
    return endpoint.empty[sum(map(ord, nip)) % len(endpoint.empty)]
