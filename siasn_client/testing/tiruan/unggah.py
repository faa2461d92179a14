"""The uploads: a document by itself, to a row, a decree to a proposal, a photo. Type goes by content, with a cap.

What is refused, and in which words, is assumed; that clients send PDF (and JPEG or PNG for a photo) was seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from siasn_client.testing.tiruan.answers import Jawaban, error
from siasn_client.testing.tiruan.aturan import TIDAK_ADA
from siasn_client.testing.tiruan.bahan import Row, new_id
from siasn_client.testing.tiruan.berkas import Bagian, Berkas, jenis_isi
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.dok import dok
from siasn_client.testing.tiruan.perubahan import Perubahan, sidik_permintaan
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.state import NOBODY, Arsip
from siasn_client.testing.tiruan.validation import day

__all__ = ["Unggah"]

_KINDS: Final = {"foto_unggah": ("image/jpeg", "image/png")}
_HISTORIES: Final = "rw_"


@frozen
class Unggah:
    """Prepares uploads.

    Thread-safety: one caller at a time (the brain's lock).
    """

    contract: Contract
    arsip: Arsip
    referensi: Referensi
    instansi: str
    count: Callable[[], int]

    def siapkan(self, endpoint: Endpoint, found: Mapping[str, Any]) -> Perubahan | Jawaban:
        """Turn an upload into a change, or into a refusal."""
        refusal = self.berkas_ditolak(endpoint, found) or self.referensi.complaint(endpoint, found)
        if refusal:
            return self._refuse(refusal)
        return _BY[endpoint.serves](self, endpoint, found)

    def berkas_ditolak(self, endpoint: Endpoint, found: Mapping[str, Any]) -> str:
        """Say why a file is refused, "" when none is."""
        kinds = _KINDS.get(endpoint.serves, ("application/pdf",))
        for part in found.values():
            if isinstance(part, Bagian) and part.isi:
                if len(part.isi) > self.contract.max_file:
                    return "Ukuran berkas melebihi batas"
                if jenis_isi(part.isi) not in kinds:
                    return "Jenis berkas tidak sesuai"
        return ""

    def _refuse(self, words: str) -> Jawaban:
        return error(self.contract, "berkas_ditolak", message=words)

    def _dok(
        self, endpoint: Endpoint, found: Mapping[str, Any], folder: str = "peremajaan/usulan"
    ) -> tuple[Row, Berkas]:
        name = new_id(f"{self.instansi}/berkas/{self.count()}")
        isi = found["file"].isi
        entry = dok(self.referensi, found.get("id_ref_dokumen") or "sk", name, isi, folder=folder)
        return entry, Berkas(entry["dok_uri"], isi)

    def _alone(self, endpoint: Endpoint, found: Mapping[str, Any]) -> Perubahan:
        entry, berkas = self._dok(endpoint, found)
        return _change(endpoint, found, NOBODY, "", None, entry["dok_uri"], berkas, entry)

    def _to_row(self, endpoint: Endpoint, found: Mapping[str, Any]) -> Perubahan | Jawaban:
        place = self._history(found["id_riwayat"])
        if place is None:
            return self._refuse(TIDAK_ADA)
        record, nip, old = place
        entry, berkas = self._dok(endpoint, found)
        row = {**old, "path": {**(old.get("path") or {}), entry["dok_id"]: entry}}
        return _change(endpoint, found, nip, record, row, row["id"], berkas, entry)

    def _history(self, row_id: str) -> tuple[str, str, Row] | None:
        """Find a row of any kind that carries documents; a person's own id stands for data-utama."""
        nip = self.arsip.nip_of(row_id)
        if nip is not None:
            return "data_utama", nip, self.arsip.rows(nip, "data_utama")[0]
        for record, fields in self.contract.records.items():
            if record.startswith(_HISTORIES) and any(field.name == "path" for field in fields):
                found = self.arsip.find(record, row_id)
                if found is not None:
                    return record, *found
        return None

    def _to_proposal(self, endpoint: Endpoint, found: Mapping[str, Any]) -> Perubahan | Jawaban:
        """Put a decree into the proposal it belongs to: promotion by its id, recruitment by participant number."""
        kp = endpoint.serves == "sk_kp"
        name, column, value = (
            ("list_kp", "id", found["id_usulan"]) if kp else ("list_pengadaan", "no_peserta", found["no_peserta"])
        )
        rows = self.arsip.rows(NOBODY, name)
        old = next((row for row in rows if row[column] == value), None)
        if old is None or (not kp and str(old.get("periode")) != found["tahun_formasi"]):
            return self._refuse("Data usulan tidak ditemukan")
        entry, berkas = self._dok(endpoint, found, "sk-instansi")
        written = found["tgl_sk"] if kp else f"{day(found['tgl_sk'])}T00:00:00Z"
        row = {**old, "no_sk": found["no_sk"], "tgl_sk": written, "path_ttd_sk": entry["dok_uri"]}
        return _change(endpoint, found, NOBODY, name, row, row["id"], berkas, None)

    def _photo(self, endpoint: Endpoint, found: Mapping[str, Any]) -> Perubahan | Jawaban:
        nip = self.arsip.nip_of(found["pns_id"])
        if nip is None:
            return self._refuse("PNS tidak ditemukan")
        berkas = Berkas(found["pns_id"], found["file"].isi, foto=True)
        return _change(endpoint, found, nip, "", None, found["pns_id"], berkas, None)


def _change(
    endpoint: Endpoint,
    found: Mapping[str, Any],
    nip: str,
    record: str,
    row: Row | None,
    row_id: str,
    berkas: Berkas,
    answer: Row | None,
) -> Perubahan:
    sidik = sidik_permintaan(found)
    pns_id = found.get("pns_id") or ""
    return Perubahan(endpoint, nip, pns_id, record, row, row_id, sidik, sidik, (berkas,), answer)


_BY: Final[Mapping[str, Callable[[Unggah, Endpoint, Mapping[str, Any]], Perubahan | Jawaban]]] = {
    "dok": Unggah._alone,
    "dok_rw": Unggah._to_row,
    "sk_kp": Unggah._to_proposal,
    "sk_nip": Unggah._to_proposal,
    "foto_unggah": Unggah._photo,
}
