"""What was made dirty: one record per dirty value, for the truth file."""

from __future__ import annotations

from typing import Final

from attrs import asdict, field, frozen

from simpeg_adapters.demo.tuangan import BarisTuang

__all__ = ["POLA", "Kotor", "catat"]

POLA: Final = (
    "tanggal_nol",
    "tanggal_epoch",
    "tanggal_ejaan",
    "tanggal_zona",
    "golongan_teks",
    "kode_lokal",
    "kode_lain",
    "nama_rujukan",
    "gelar_dalam_nama",
    "gelar_tanda_baca",
    "apostrof",
    "spasi_ganda",
    "huruf_besar",
    "nip_berspasi",
    "nip_lama_sama",
    "nomor_berapostrof",
    "jenis_jabatan_3",
    "rating_terbalik",
    "predikat_teks",
    "nomor_sk_spasi",
    "angka_bersatuan",
    "koma_desimal",
    "kolom_kembar",
    "tanggal_di_riwayat",
    "tahun_saja",
    "tanpa_padanan",
    "teks_tak_dikenal",
)
"""Every kind of dirt, by the name it is recorded under."""

_HARAP: Final = {
    "tanpa_padanan": "tanpa_padanan",
    "teks_tak_dikenal": "tanpa_padanan",
    "tahun_saja": "tak_terbandingkan",
}


@frozen
class Kotor:
    """One dirty value.

    *id* is the host's key of the row (the NIP, for the wide row; "table:key" in a kind's further tables).
    *bidang* is None for a dirty NIP column, which is a key and not a field.
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
    """Make the record of one dirty column of a row; "sk.no_sk" is a column of the joined table."""
    alias, _, column = kolom.rpartition(".")
    tabel = row.tata.sambung[alias].tabel if alias else row.tabel
    return Kotor(pola, row.nip, row.jenis, bidang, tabel, column, row.kunci_host)
