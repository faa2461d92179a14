"""The code tables the fake checks against and shows: the kabupaten's own, else the small ones of the contract."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from siasn_client.testing.tiruan.bahan import RujukanLike
from siasn_client.testing.tiruan.contract import Contract, Endpoint

__all__ = ["Referensi"]

_NAME: Final = {"referensi_ref_dokumen": "document", "referensi_ref_jenjang_jf": "deskripsi"}
_NAMED: Final = ("nama", "jenis_diklat")
_PARENT: Final = {
    "referensi_pendidikan": "tingkat_pendidikan_id",
    "referensi_jabatan_fungsional": "kel_jabatan_id",
    "referensi_asn_jenjang_jabatan": "asnJenisJabatanId",
    "referensi_kel_jabatan": "rumpunJabatanId",
    "referensi_satuan_kerja": "parentId",
    "referensi_lokasi": "lokasiId",
    "referensi_jenis_hukuman": "jenisTingkatHukumanId",
}
_MADE_UP: Final = (("1", "CONTOH SATU"), ("2", "CONTOH DUA"), ("3", "CONTOH TIGA"))


class Referensi:
    """Names by table and id. A table nobody supplied accepts nothing.

    Thread-safety: read-only.
    """

    def __init__(
        self,
        contract: Contract,
        tables: Mapping[str, Sequence[RujukanLike]],
        wire: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
    ) -> None:
        self._names: dict[str, dict[str, str]] = {name: dict(rows) for name, rows in contract.references.items()}
        self._names.update({name: {row.id: row.nama for row in rows} for name, rows in tables.items()})
        self._parents = {name: {row.id: row.induk for row in rows} for name, rows in tables.items()}
        self._records = contract.records
        self._wire = wire or {}

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

    def rows(self, endpoint: Endpoint) -> list[dict[str, Any]]:
        """Return a whole table as referensi_siasn shows it.

        Where the kabupaten has none on the wire only code, name and parent are filled in, and a table that
        nobody supplied has three made-up rows.
        """
        record = endpoint.record
        if endpoint.table in self._wire:
            return [dict(row) for row in self._wire[endpoint.table]]
        blank: dict[str, Any] = {field.name: None if field.nullable else "" for field in self._records[record]}
        label = _NAME.get(record) or next(name for name in _NAMED if name in blank)
        parent = _PARENT.get(record, "")
        pairs = self._names.get(endpoint.table) or dict(_MADE_UP)
        return [
            {**blank, "id": code, label: name or code, **self._parent(endpoint.table, code, parent)}
            for code, name in pairs.items()
        ]

    def _parent(self, table: str, code: str, field: str) -> dict[str, str]:
        above = self.induk(table, code) if field else ""
        return {field: above} if above else {}
