"""The saves: a riwayat row, an update of data-utama, a line of a list of the office, a removal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Any, Final

from attrs import frozen

from siasn_client.testing.tiruan import jabatan
from siasn_client.testing.tiruan.answers import Jawaban, json_answer
from siasn_client.testing.tiruan.aturan import PENANDA, TIDAK_ADA
from siasn_client.testing.tiruan.bahan import Row, new_id
from siasn_client.testing.tiruan.berkas import Bagian, Berkas
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.dok import dok
from siasn_client.testing.tiruan.ledger import sidik_isi
from siasn_client.testing.tiruan.perubahan import Perubahan, sidik_permintaan
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.rows import merged
from siasn_client.testing.tiruan.state import NOBODY, Arsip
from siasn_client.testing.tiruan.validation import day

__all__ = ["Simpan"]

_WIB: Final = timezone(timedelta(hours=7))
_THREE: Final = ("kreditUtamaBaru", "kreditPenunjangBaru", "kreditBaruTotal")


@frozen
class Simpan:
    """Prepares changes of rows. ``count`` says how many writes went before: ids are made of it.

    Nothing is deduplicated: saving the same row twice makes two rows, as SIASN does.

    Thread-safety: one caller at a time (the brain's lock).
    """

    contract: Contract
    arsip: Arsip
    referensi: Referensi
    instansi: str
    clock: Callable[[], float]
    count: Callable[[], int]

    def simpan(self, endpoint: Endpoint, nip: str, found: Mapping[str, Any], sidik: str) -> Perubahan:
        """Make the riwayat row that will be read back."""
        row_id = found.get("id") or ""
        place = self.arsip.find(endpoint.record, row_id)
        row = merged(self.contract, endpoint, place[1] if place else None, found)
        row["id"] = row_id or self.id_baru(endpoint.record)
        files, path = self._files(endpoint, found)
        if path:
            row["path"] = {**(row.get("path") or {}), **path}
        done = self._completed(endpoint, nip, row)
        return self.perubahan(endpoint, nip, found, sidik, done, berkas=files)

    def perbarui(self, endpoint: Endpoint, nip: str, found: Mapping[str, Any], sidik: str) -> Perubahan:
        """Change only what was sent of data-utama: an empty field leaves the old value."""
        (old,) = self.arsip.rows(nip, "data_utama")
        new = {field.into: found[field.name] for field in endpoint.fields if field.into and found.get(field.name)}
        if "agamaId" in new:
            new["agama"] = self.referensi.nama("agama", new["agamaId"])
        taspen = day(new.get("tanggal_taspen", ""))
        if taspen:
            new["tanggal_taspen"] = f"{taspen:%Y-%m-%d}T00:00:00Z"
        files, path = self._files(endpoint, found)
        if path:
            new["path"] = {**(old.get("path") or {}), **path}
        return self.perubahan(endpoint, nip, found, sidik, {**old, **new}, berkas=files)

    def tambah(self, endpoint: Endpoint, nip: str, found: Mapping[str, Any], sidik: str) -> Perubahan:
        """Add a line to a list of the office."""
        row = merged(self.contract, endpoint, None, found) | {"id": self.id_baru(endpoint.record)}
        return self.perubahan(endpoint, NOBODY, found, sidik, row)

    def hapus(self, endpoint: Endpoint, row_id: str) -> Perubahan | Jawaban:
        """Remove a row by its id."""
        place = self.arsip.find(endpoint.record, row_id)
        if place is None:
            return json_answer(200, {"success": False, "message": TIDAK_ADA})
        person = self.arsip.rows(place[0], "data_utama")
        pns_id = person[0]["id"] if person else ""
        sidik = sidik_permintaan({"id": row_id})
        return Perubahan(endpoint, place[0], pns_id, endpoint.record, None, row_id, sidik, sidik)

    def perubahan(
        self,
        endpoint: Endpoint,
        nip: str,
        found: Mapping[str, Any],
        sidik: str,
        row: Row,
        *,
        row_id: str = "",
        berkas: tuple[Berkas, ...] = (),
    ) -> Perubahan:
        """Name a change for the ledger."""
        kunci = sidik_isi([endpoint.id, *(found.get(name) for name in endpoint.key)]) if endpoint.key else sidik
        return Perubahan(
            endpoint,
            nip,
            found.get(endpoint.owner) or "",
            endpoint.record,
            row,
            row_id or row["id"],
            sidik,
            kunci,
            berkas,
        )

    def id_baru(self, record: str) -> str:
        """Make the id of a new row."""
        return new_id(f"{self.instansi}/{record}/{self.count()}")

    def hari_ini(self) -> datetime:
        """Return now, as SIASN's clock shows it."""
        return datetime.fromtimestamp(self.clock(), _WIB)

    def _files(self, endpoint: Endpoint, found: Mapping[str, Any]) -> tuple[tuple[Berkas, ...], dict[str, Row]]:
        """Store what came with the form: the file, and its place in the row's ``path``."""
        files: list[Berkas] = []
        path: dict[str, Row] = {}
        for field in endpoint.fields:
            part = found.get(field.name)
            if isinstance(part, Bagian) and part.isi:
                entry = dok(self.referensi, field.document, self.id_baru(f"berkas/{field.name}"), part.isi)
                files.append(Berkas(entry["dok_uri"], part.isi))
                path[field.document] = entry
        return tuple(files), path

    def _completed(self, endpoint: Endpoint, nip: str, row: dict[str, Any]) -> Row:
        """Add what SIASN derives: names of codes, whose it is, when it was written."""
        (person,) = self.arsip.rows(nip, "data_utama") or ({},)
        for name, (table, code) in endpoint.names.items():
            row[name] = self.referensi.nama(table, row.get(code))
        if endpoint.record == "rw_jabatan":
            row = jabatan.completed(self.referensi, row) | _places(row, person)
        if endpoint.record == "rw_angkakredit":
            row |= self._credit(row)
        now = self.hari_ini()
        stamp, today = f"{now:%Y-%m-%dT%H:%M:%SZ}", f"{now:%d-%m-%Y}"
        always = {"nipBaru": nip, "nip": nip, "nama": person.get("nama"), "updatedAt": today, "updated_at": stamp}
        first = {"createdAt": today, "created_at": stamp}
        row |= {name: value for name, value in always.items() if name in row}
        row |= {name: row[name] or value for name, value in first.items() if name in row}
        return row | ({"deletedAt": None} if "deletedAt" in row else {})

    def _credit(self, row: Row) -> dict[str, Any]:
        """Pad credit points to three decimals, empty the flags that are 0, name the position."""
        place = self.arsip.find("rw_jabatan", row["rwJabatan"])
        held = place[1] if place else {}
        names = ("namaJabatan", "jabatanFungsionalNama", "jabatanFungsionalUmumNama")
        return {
            **{name: f"{float(row[name]):.3f}" for name in _THREE if row[name]},
            **{name: "1" if row[name] == "1" else "" for name in PENANDA},
            "namaJabatan": next((held[name] for name in names if held.get(name)), ""),
        }


def _places(row: Row, person: Row) -> dict[str, str]:
    """Name agency and satuan kerja, known only where they are the person's own."""
    own = {person.get("instansiKerjaId"): person.get("instansiKerjaNama")}
    unit = {person.get("satuanKerjaKerjaId"): person.get("satuanKerjaKerjaNama")}
    return {
        "instansiKerjaNama": own.get(row["instansiKerjaId"], "") or "",
        "satuanKerjaNama": unit.get(row["satuanKerjaId"], "") or "",
    }
