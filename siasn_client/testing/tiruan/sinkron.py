"""The two sync calls: data-utama shows the latest position or grade only after them."""

from __future__ import annotations

from collections.abc import Mapping

from siasn_client.testing.tiruan import golongan, jabatan
from siasn_client.testing.tiruan.answers import Jawaban, synced, validation
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.ledger import sidik_isi
from siasn_client.testing.tiruan.perubahan import Perubahan
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.state import Arsip

__all__ = ["sinkron"]


def sinkron(
    contract: Contract, arsip: Arsip, referensi: Referensi, endpoint: Endpoint, asked: Mapping[str, str]
) -> Perubahan | Jawaban:
    """Recompute the position or grade that data-utama shows."""
    query = {param.name: asked.get(param.name, "") for param in endpoint.params}
    pns_id = query[endpoint.owner]
    if not pns_id:
        return validation(contract, ["PnsOrangId is required"])
    nip = arsip.nip_of(pns_id)
    rows = arsip.rows(nip, endpoint.record) if nip else ()
    held = jabatan.latest(rows) if endpoint.record == "rw_jabatan" else golongan.latest(rows)
    if nip is None or held is None:
        return synced(True, "Data tidak ditemukan")
    (old,) = arsip.rows(nip, "data_utama")
    if endpoint.record == "rw_jabatan":
        row = jabatan.data_utama_of(referensi, old, held)
    else:
        row = golongan.data_utama_of(old, held)
    kunci = sidik_isi([endpoint.id, pns_id])
    return Perubahan(endpoint, nip, pns_id, "data_utama", row, row["id"], sidik_isi(query), kunci)
