"""One thing that was proved or disproved of a profile: where, which column, in what numbers; nobody's values."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

__all__ = ["Bukti", "Keadaan"]


class Keadaan(StrEnum):
    """How it stands."""

    BAIK = "baik"
    CATATAN = "catatan"  # worth knowing; the profile may be right
    MASALAH = "masalah"


@frozen
class Bukti:
    """One finding.

    Args:
        macam: what was asked, one of a few words ("nip", "kunci", "tanggal", "kode", ...).
        tempat: the section or field of the profile.
        kolom: "table.column"; "" for the profile as a whole.
        kalimat: what was found, for a clerk, with counts.
    """

    keadaan: Keadaan
    macam: str
    tempat: str
    kolom: str
    kalimat: str

    def to_data(self) -> dict[str, str]:
        """As plain data."""
        return {
            "keadaan": self.keadaan.value,
            "macam": self.macam,
            "tempat": self.tempat,
            "kolom": self.kolom,
            "kalimat": self.kalimat,
        }
