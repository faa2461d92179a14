"""The entry of one document, as uploads answer it and as rows carry it in ``path``."""

from __future__ import annotations

from typing import Any

from siasn_client.testing.tiruan.references import Referensi

__all__ = ["dok"]


def dok(
    referensi: Referensi, dok_id: str, name: str, isi: bytes, *, folder: str = "peremajaan/usulan"
) -> dict[str, Any]:
    """Describe a stored document; *name* is unique. The path's shape was seen, its meaning was not."""
    uri = f"{folder}/{dok_id}_{name}.pdf"
    nama = referensi.nama("ref_dokumen", dok_id) or "Dokumen"
    return {"dok_id": dok_id, "dok_nama": f"Dok {nama}", "dok_uri": uri, "object": uri, "slug": dok_id}
