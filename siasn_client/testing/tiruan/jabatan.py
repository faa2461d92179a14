"""Positions: saving a riwayat jabatan, and making data-utama show the latest one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from siasn_client.testing.tiruan.bahan import Row
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.validation import day

__all__ = ["complaint", "completed", "data_utama_of", "json_names", "latest"]

_ACTING = frozenset({"PLT", "PLH", "PJ", "TT"})
_MISSING = "Jenis Jabatan {}, namun jabatan yang dimasukkan tidak ditemukan pada data referensi"
_JENIS = {  # jenis -> where its code stands, in which table, and what the message calls it
    "1": ("unorId", "unor", "struktural"),  # a head's position is the unit itself; assumed words
    "2": ("jabatanFungsionalId", "jabatan_fungsional", "fungsional tertentu"),  # a real message
    "4": ("jabatanFungsionalUmumId", "jabatan_fungsional_umum", "fungsional umum"),  # assumed words
}


_SAME = (
    *("jabatanFungsionalId", "jabatanFungsionalNama", "jabatanFungsionalUmumId", "jabatanFungsionalUmumNama"),
    *("tmtJabatan", "unorId", "unorNama", "unorIndukId", "unorIndukNama"),
)
_FORM = {
    "jenis_jabatan": "jenisJabatan",
    "unor_id": "unorId",
    "jabatan_fungsional_id": "jabatanFungsionalId",
    "jabatan_fungsional_umum_id": "jabatanFungsionalUmumId",
}


def json_names(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the fields of the form their JSON sisters' names."""
    return {_FORM.get(name, name): value for name, value in body.items()}


def complaint(referensi: Referensi, body: Mapping[str, Any]) -> str | None:
    """Say which business rule the position breaks."""
    rule = _JENIS.get(body.get("jenisJabatan") or "")
    if rule is None:
        return "Jenis Jabatan tidak ditemukan pada data referensi"
    name, table, words = rule
    return None if referensi.has(table, body.get(name) or "") else _MISSING.format(words)


def completed(referensi: Referensi, row: dict[str, Any]) -> dict[str, Any]:
    """Add what SIASN derives from codes: names, the unit above, nulls of non-structural rows."""
    unor, structural = row["unorId"], row["jenisJabatan"] == "1"
    induk = referensi.induk("unor", unor)
    row |= {
        "unorNama": referensi.nama("unor", unor),
        "namaUnor": referensi.nama("unor", unor),
        "unorIndukId": induk,
        "unorIndukNama": referensi.nama("unor", induk),
        "eselonId": row["eselonId"] or None,
        "eselon": referensi.nama("eselon", row["eselonId"]) or None,
        "jabatanFungsionalNama": referensi.nama("jabatan_fungsional", row["jabatanFungsionalId"]),
        "jabatanFungsionalUmumNama": referensi.nama("jabatan_fungsional_umum", row["jabatanFungsionalUmumId"]),
        "namaJabatan": (referensi.nama("jabatan_struktural", unor) or None) if structural else None,
    }
    return row


def latest(rows: Iterable[Row]) -> Row | None:
    """Return the position in force: the latest TMT; acting and deleted rows are passed over (assumed)."""
    held = [row for row in rows if row.get("jenisPenugasanId") not in _ACTING and not row.get("deletedAt")]
    return max(reversed(held), key=lambda row: day(row["tmtJabatan"] or "") or date.min, default=None)


def data_utama_of(referensi: Referensi, data_utama: Row, row: Row) -> dict[str, Any]:
    """Make data-utama show the position *row*."""
    structural = row["jenisJabatan"] == "1"
    struktural_id = row["unorId"] if structural else ""
    struktural = row["namaJabatan"] or referensi.nama("jabatan_struktural", struktural_id) if structural else ""
    eselon_id = row["eselonId"] or None
    changed: dict[str, Any] = {
        "jenisJabatanId": row["jenisJabatan"],
        "jenisJabatan": referensi.nama("jenis_jabatan", row["jenisJabatan"]),
        "jabatanNama": struktural or row["jabatanFungsionalNama"] or row["jabatanFungsionalUmumNama"],
        "jabatanStrukturalId": struktural_id,
        "jabatanStrukturalNama": struktural,
        "eselonId": eselon_id,
        "eselon": row["eselon"] or None,
        "eselonLevel": eselon_id[:1] if eselon_id else None,
        "tmtEselon": row["tmtJabatan"] if structural else None,
    }
    return {**data_utama, **changed, **{name: row[name] or "" for name in _SAME}}
