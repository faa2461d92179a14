"""The writing endpoints: a request becomes a change, or the refusal SIASN would give.

Preparing touches nothing. The brain decides what the line will do, writes the ledger, then puts the
change; so that a fault can be "applied, but the answer was lost". Nothing is deduplicated: saving the
same row twice makes two rows, as SIASN does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any, Final

from attrs import frozen

from siasn_client.testing.tiruan import golongan, jabatan
from siasn_client.testing.tiruan.answers import Jawaban, rejected, saved, synced, validation
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.ledger import sidik_isi
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.rows import merged, new_id
from siasn_client.testing.tiruan.state import Arsip, Row
from siasn_client.testing.tiruan.validation import check, day, decode

__all__ = ["Perubahan", "Writes"]

_WIB: Final = timezone(timedelta(hours=7))
_OWNER: Final = {
    "pns.data_utama_update": "pns_orang_id",
    "jabatan.unorjabatan_save": "pnsId",
    "skp22.save": "pnsDinilaiOrang",
}


@frozen
class Perubahan:
    """One change, ready to be put: whose, which row, how it is named in the ledger."""

    endpoint: Endpoint
    nip: str
    pns_id: str
    record: str
    row: Row
    sidik: str
    kunci: str


class Writes:
    """Prepares changes and words their success.

    Thread-safety: one caller at a time (the brain's lock).
    """

    def __init__(
        self, contract: Contract, arsip: Arsip, referensi: Referensi, instansi: str, clock: Callable[[], float]
    ) -> None:
        self._contract = contract
        self._arsip = arsip
        self._referensi = referensi
        self._instansi = instansi
        self._clock = clock
        self._turns: Counter[str] = Counter()

    def prepare(self, endpoint: Endpoint, query: Mapping[str, str], body: bytes) -> Perubahan | Jawaban:
        """Turn a request into a change, or into SIASN's refusal."""
        if endpoint.envelope == "sync":
            return self._sync(endpoint, {name: query.get(name, "") for name in endpoint.query})
        found = decode(self._contract, endpoint, body)
        if isinstance(found, Jawaban):
            return found
        return check(self._contract, endpoint, found) or self._save(endpoint, found, body)

    def success(self, perubahan: Perubahan) -> Jawaban:
        """Word the success; where SIASN uses several shapes they come in turn."""
        endpoint, row_id = perubahan.endpoint, perubahan.row["id"]
        turn = self._turns[endpoint.id]
        self._turns[endpoint.id] += 1
        if endpoint.envelope == "sync":
            return synced((False, "false")[turn % 2], "success")
        return saved(endpoint.forms[turn % len(endpoint.forms)], endpoint.map_name, row_id)

    def _save(self, endpoint: Endpoint, found: Mapping[str, Any], body: bytes) -> Perubahan | Jawaban:
        pns_id = found[_OWNER[endpoint.id]]
        nip = self._arsip.nip_of(pns_id)
        if nip is None:
            return rejected(self._contract, "PNS tidak ditemukan")
        refusal = self._complaint(endpoint, nip, found)
        if refusal is not None:
            return rejected(self._contract, refusal)
        if endpoint.record == "data_utama":
            row = self._updated(endpoint, nip, found)
        else:
            row = self._row(endpoint, nip, found)
        sidik = sidik_isi(body)
        kunci = sidik_isi([endpoint.id, *(found.get(name) for name in endpoint.key)]) if endpoint.key else sidik
        return Perubahan(endpoint, nip, pns_id, endpoint.record, row, sidik, kunci)

    def _complaint(self, endpoint: Endpoint, nip: str, found: Mapping[str, Any]) -> str | None:
        """Say which business rule this save breaks."""
        row_id = found.get("id")
        if row_id:
            place = self._arsip.find(endpoint.record, row_id)
            if place is None or place[0] != nip:
                return "Data riwayat tidak ditemukan"
        if endpoint.record == "rw_jabatan":
            refusal = jabatan.complaint(self._referensi, found)
            if refusal is not None:
                return refusal
        return self._referensi.complaint(endpoint, found)

    def _updated(self, endpoint: Endpoint, nip: str, found: Mapping[str, Any]) -> Row:
        """Change only what was sent: an empty field leaves the old value."""
        (old,) = self._arsip.rows(nip, "data_utama")
        new = {field.into: found[field.name] for field in endpoint.fields if field.into and found.get(field.name)}
        if "agamaId" in new:
            new["agama"] = self._referensi.nama("agama", new["agamaId"])
        taspen = day(new.get("tanggal_taspen", ""))
        if taspen:
            new["tanggal_taspen"] = f"{taspen:%Y-%m-%d}T00:00:00Z"
        return {**old, **new}

    def _row(self, endpoint: Endpoint, nip: str, found: Mapping[str, Any]) -> Row:
        """Make the riwayat row that will be read back."""
        row_id = found.get("id")
        place = self._arsip.find(endpoint.record, row_id) if row_id else None
        row = merged(self._contract, endpoint, place[1] if place else None, found)
        row["id"] = row_id or new_id(f"{self._instansi}/{endpoint.record}/{sum(self._turns.values())}")
        if endpoint.record == "rw_skp22":
            return self._skp22(row)
        row = jabatan.completed(self._referensi, row)
        today = f"{datetime.fromtimestamp(self._clock(), _WIB):%d-%m-%Y}"
        (person,) = self._arsip.rows(nip, "data_utama")
        row |= {"nipBaru": nip, "updatedAt": today, "createdAt": row["createdAt"] or today, "deletedAt": None}
        return row | self._places(row, person)

    def _places(self, row: Row, person: Row) -> dict[str, str]:
        """Name agency and satuan kerja, known only where they are the person's own."""
        own = {person["instansiKerjaId"]: person["instansiKerjaNama"]}
        unit = {person["satuanKerjaKerjaId"]: person["satuanKerjaKerjaNama"]}
        return {
            "instansiKerjaNama": own.get(row["instansiKerjaId"], "") or "",
            "satuanKerjaNama": unit.get(row["satuanKerjaId"], "") or "",
        }

    def _skp22(self, row: dict[str, Any]) -> Row:
        """Add the rating texts; the year is read back as text (assumed)."""
        nama = self._referensi.nama
        row["tahun"] = str(row["tahun"])
        row["hasilKinerja"] = nama("perilaku_hasil_kinerja", row["hasilKinerjaNilai"])
        row["perilakuKerja"] = nama("perilaku_hasil_kinerja", row["PerilakuKerjaNilai"])
        row["kuadranKinerja"] = nama("kuadran_kinerja", row["KuadranKinerjaNilai"])
        return row

    def _sync(self, endpoint: Endpoint, query: Mapping[str, str]) -> Perubahan | Jawaban:
        """Recompute the position or grade that data-utama shows."""
        pns_id = query["pns_orang_id"]
        if not pns_id:
            return validation(self._contract, ["PnsOrangId is required"])
        nip = self._arsip.nip_of(pns_id)
        rows = self._arsip.rows(nip, endpoint.record) if nip else ()
        held = jabatan.latest(rows) if endpoint.record == "rw_jabatan" else golongan.latest(rows)
        if nip is None or held is None:
            return synced(True, "Data tidak ditemukan")
        (old,) = self._arsip.rows(nip, "data_utama")
        if endpoint.record == "rw_jabatan":
            row = jabatan.data_utama_of(self._referensi, old, held)
        else:
            row = golongan.data_utama_of(old, held)
        sidik = sidik_isi(query)
        return Perubahan(endpoint, nip, pns_id, "data_utama", row, sidik, sidik_isi([endpoint.id, pns_id]))
