"""The business rules: what SIASN refuses with ``success: false`` though the body is well formed.

Only the sentence about jenisJabatan 2 was seen; every other rule and its words are assumed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from siasn_client.testing.tiruan import jabatan
from siasn_client.testing.tiruan.contract import Endpoint
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.state import Arsip

__all__ = ["PENANDA", "TIDAK_ADA", "Aturan"]

TIDAK_ADA: Final = "Data riwayat tidak ditemukan"
PENANDA: Final = ("isAngkaKreditPertama", "isIntegrasi", "isKonversi")
_PENANDA_FORM: Final = ("is_angka_kredit_pertama", "is_integrasi", "is_konversi")


@frozen
class Aturan:
    """Says which rule a save breaks.

    Thread-safety: as the archive's.
    """

    arsip: Arsip
    referensi: Referensi

    def complaint(self, endpoint: Endpoint, nip: str, found: Mapping[str, Any]) -> str | None:
        """Return SIASN's words for the first rule that is broken."""
        row_id = found.get("id")
        if row_id and endpoint.serves == "simpan":
            place = self.arsip.find(endpoint.record, row_id)
            if place is None or place[0] != nip:
                return TIDAK_ADA
        if endpoint.record == "rw_jabatan":
            refusal = jabatan.complaint(self.referensi, jabatan.json_names(found))
            if refusal is not None:
                return refusal
        broken = self.referensi.complaint(endpoint, found)
        rules = (_RULES[name](self, nip, found) for name in endpoint.rules)
        return broken or next((words for words in rules if words), None)

    def satu_penanda(self, nip: str, found: Mapping[str, Any]) -> str | None:
        """Exactly one of the three flags of a credit-point decision is 1."""
        flags = [found.get(name) or found.get(form) for name, form in zip(PENANDA, _PENANDA_FORM, strict=True)]
        return None if flags.count("1") == 1 else "Pilih salah satu: angka kredit pertama, integrasi, atau konversi"

    def rw_jabatan_ada(self, nip: str, found: Mapping[str, Any]) -> str | None:
        """A credit-point decision names a position of the same person."""
        place = self.arsip.find("rw_jabatan", found.get("rwJabatanId") or found.get("rw_jabatan_id") or "")
        return None if place and place[0] == nip else "Riwayat jabatan tidak ditemukan"


_RULES: Final[Mapping[str, Callable[[Aturan, str, Mapping[str, Any]], str | None]]] = {
    "satu_penanda": Aturan.satu_penanda,
    "rw_jabatan_ada": Aturan.rw_jabatan_ada,
}
