"""What was made dirty: one record per dirty value, for the truth file."""

from __future__ import annotations

from typing import Final

from attrs import asdict, field, frozen

from simpeg_adapters.demo.tuangan import BarisTuang

__all__ = ["POLA", "Kotor", "catat"]

POLA: Final = (
    "tanggal_nol",
    "tanggal_epoch",
    "golongan_teks",
    "kode_lokal",
    "gelar_dalam_nama",
    "gelar_tanda_baca",
    "apostrof",
    "spasi_ganda",
    "huruf_besar",
    "nip_berspasi",
    "jenis_jabatan_3",
    "predikat_teks",
    "nomor_sk_spasi",
    "tanggal_di_riwayat",
    "tahun_saja",
    "tanpa_padanan",
)
"""Every kind of dirt, by the name it is recorded under."""

_HARAP: Final = {"tanpa_padanan": "tanpa_padanan", "tahun_saja": "tak_terbandingkan"}


@frozen
class Kotor:
    """One dirty value.

    *id* is the host's key of the row (the NIP, for the wide row). *bidang* is None for a dirty NIP
    column, which is a key and not a field.
    """

    pola: str
    nip: str = field(repr=False)
    jenis: str
    bidang: str | None
    tabel: str
    kolom: str
    id: str = field(repr=False)

    @property
    def harap(self) -> str | None:
        """The verdict that is right for a value nobody can decide; None where it is decided as if clean."""
        return _HARAP.get(self.pola)

    def to_json(self) -> dict[str, str | None]:
        """The fields by name, and the expected verdict."""
        return {**asdict(self), "harap": self.harap}


def catat(pola: str, row: BarisTuang, bidang: str | None, kolom: str) -> Kotor:
    """Make the record of one dirty column of a row."""
    return Kotor(pola, row.nip, row.jenis, bidang, row.tabel, kolom, row.id)
