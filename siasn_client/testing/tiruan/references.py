"""The code tables the fake checks against: the kabupaten's own, and the small ones of the contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.state import RujukanLike

__all__ = ["Referensi"]


class Referensi:
    """Names by table and id. A table nobody supplied accepts nothing.

    Thread-safety: read-only.
    """

    def __init__(self, contract: Contract, tables: Mapping[str, Sequence[RujukanLike]]) -> None:
        self._names = {name: {row.id: row.nama for row in rows} for name, rows in tables.items()}
        self._names.update({name: dict(rows) for name, rows in contract.references.items()})
        self._parents = {name: {row.id: row.induk for row in rows} for name, rows in tables.items()}

    def has(self, table: str, code: object) -> bool:
        """Tell whether the table holds this code."""
        return str(code) in self._names.get(table, {})

    def nama(self, table: str, code: object) -> str:
        """Return the name of a code, "" when unknown."""
        return self._names.get(table, {}).get(str(code)) or ""

    def induk(self, table: str, code: str) -> str:
        """Return the id of the code's parent, "" when there is none."""
        return self._parents.get(table, {}).get(code, "")

    def complaint(self, endpoint: Endpoint, found: Mapping[str, Any]) -> str | None:
        """Name the first field whose code is not in its table (the words are assumed)."""
        for field in endpoint.fields:
            value = found.get(field.name)
            if field.reference and value and not self.has(field.reference, value):
                return f"{field.server_name} yang dimasukkan tidak ditemukan pada data referensi"
        return None
