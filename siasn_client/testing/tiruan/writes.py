"""The writing endpoints: a request becomes a change, or the refusal SIASN would give.

Preparing touches nothing. The brain decides what the line will do, writes the ledger, then puts the
change; so that a fault can be "applied, but the answer was lost".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

from siasn_client.testing.tiruan import keluarga
from siasn_client.testing.tiruan.answers import Jawaban, json_answer, rejected, removed, saved, synced
from siasn_client.testing.tiruan.aturan import Aturan
from siasn_client.testing.tiruan.berkas import Lemari
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.ledger import sidik_isi
from siasn_client.testing.tiruan.perubahan import Perubahan, sidik_permintaan
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.simpan import Simpan
from siasn_client.testing.tiruan.sinkron import sinkron
from siasn_client.testing.tiruan.state import Arsip
from siasn_client.testing.tiruan.unggah import Unggah
from siasn_client.testing.tiruan.validation import check, decode, multipart

__all__ = ["Writes"]

_UPLOADS: Final = frozenset({"dok", "dok_rw", "sk_kp", "sk_nip", "foto_unggah"})


class Writes:
    """Prepares changes, puts them, and words their success.

    Thread-safety: one caller at a time (the brain's lock).
    """

    def __init__(
        self,
        contract: Contract,
        arsip: Arsip,
        lemari: Lemari,
        referensi: Referensi,
        instansi: str,
        clock: Callable[[], float],
    ) -> None:
        self._contract = contract
        self._arsip = arsip
        self._lemari = lemari
        self._referensi = referensi
        self._turns: Counter[str] = Counter()
        self._aturan = Aturan(arsip, referensi)
        self._simpan = Simpan(contract, arsip, referensi, instansi, clock, self._turns.total)
        self._unggah = Unggah(contract, arsip, referensi, instansi, self._turns.total)

    def prepare(
        self, endpoint: Endpoint, part: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes
    ) -> Perubahan | Jawaban:
        """Turn a request into a change, or into SIASN's refusal."""
        if endpoint.serves == "sync":
            return sinkron(self._contract, self._arsip, self._referensi, endpoint, query)
        if endpoint.serves == "hapus":
            return self._simpan.hapus(endpoint, part)
        form = endpoint.media == "multipart"
        found = multipart(self._contract, endpoint, headers, body) if form else decode(self._contract, endpoint, body)
        if isinstance(found, Jawaban):
            return found
        refusal = check(self._contract, endpoint, found)
        if refusal is not None:
            return refusal
        if endpoint.serves in _UPLOADS:
            return self._unggah.siapkan(endpoint, found)
        return self._save(endpoint, found, sidik_permintaan(found) if form else sidik_isi(body))

    def put(self, change: Perubahan, hidden_for: float) -> None:
        """Apply a prepared change; readers see it after *hidden_for* seconds."""
        for berkas in change.berkas:
            self._lemari.simpan(berkas)
        if change.row is not None:
            self._arsip.put(change.nip, change.record, change.row, hidden_for=hidden_for)
        elif change.record:
            self._arsip.drop(change.nip, change.record, change.row_id, hidden_for=hidden_for)

    def success(self, change: Perubahan) -> Jawaban:
        """Word the success; where SIASN uses several shapes they come in turn."""
        endpoint = change.endpoint
        turn = self._turns[endpoint.id]
        self._turns[endpoint.id] += 1
        match endpoint.envelope:
            case "sync":
                return synced((False, "false")[turn % 2], "success")
            case "delete":
                return removed()
            case "read":
                return json_answer(200, {"code": 1, "data": change.jawab, "message": "success"})
        return saved(endpoint.forms[turn % len(endpoint.forms)], endpoint.map_name, change.row_id)

    def _save(self, endpoint: Endpoint, found: Mapping[str, Any], sidik: str) -> Perubahan | Jawaban:
        nip = self._arsip.nip_of(found[endpoint.owner]) if endpoint.owner else ""
        if nip is None:
            return rejected(self._contract, "PNS tidak ditemukan")
        wrong = self._unggah.berkas_ditolak(endpoint, found)
        if wrong:
            return rejected(self._contract, wrong)
        refusal = self._aturan.complaint(endpoint, nip, found)
        if refusal is not None:
            return rejected(self._contract, refusal)
        match endpoint.serves:
            case "pasangan":
                return keluarga.pasangan(self._simpan, endpoint, nip, found, sidik)
            case "anak":
                return keluarga.anak(self._simpan, endpoint, nip, found, sidik)
            case "perbarui":
                return self._simpan.perbarui(endpoint, nip, found, sidik)
            case "tambah":
                return self._simpan.tambah(endpoint, nip, found, sidik)
        return self._simpan.simpan(endpoint, nip, found, sidik)
