"""One person's host rows with typed access, and the references the rules need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from attrs import frozen

from siasn_client.testing.kabupaten.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.model import Rujukan

__all__ = ["Bahan", "Baris", "bahan_dari", "tanggal", "wajib"]

Baris = Mapping[str, str]


def tanggal(row: Baris, bidang: str) -> date | None:
    """Return a date field; None when empty or only a year."""
    return date.fromisoformat(row[bidang]) if len(row[bidang]) == 10 else None


def wajib(row: Baris, bidang: str) -> date:
    """Return a date field that is always there."""
    return date.fromisoformat(row[bidang])


@frozen
class Bahan:
    """What is checked, as text in the shared field names: the checker shares no code with the generator."""

    nip: str
    utama: Baris
    golongan: Sequence[Baris]
    jabatan: Sequence[Baris]
    pendidikan: Sequence[Baris]
    skp22: Sequence[Baris]
    referensi: Mapping[str, Mapping[str, Rujukan]]
    nama_pegawai: Mapping[str, Baris]

    @property
    def pppk(self) -> bool:
        """Is it a PPPK, by status."""
        return self.utama["status"] == "PPPK"

    def jenjang(self, row: Baris) -> str:
        """The level code of a JF row, empty for other positions."""
        jf = self.referensi["jabatan_fungsional"].get(row["jabatan_id"])
        return jf.induk if jf else ""

    def tingkat_pada(self, hari: date) -> str:
        """The highest level of education held on a day."""
        lulus = (row for row in self.pendidikan if int(row["tanggal_lulus"][:4]) <= hari.year)
        return max((row["tingkat_pendidikan_id"] for row in lulus), default="")

    def golongan_pada(self, hari: date) -> str:
        """The golongan held on a day."""
        rows = [row["golongan"] for row in self.golongan if wajib(row, "tmt_golongan") <= hari]
        return rows[-1] if rows else ""


def bahan_dari(kabupaten: Kabupaten) -> Mapping[str, Bahan]:
    """Gather everybody's rows once; the assessors are looked up among them."""
    simpeg = {nip: kabupaten.simpeg[nip] for nip in kabupaten.nips}
    utama = {nip: rows["data_utama"][0] for nip, rows in simpeg.items()}
    referensi = {nama: {row.id: row for row in rows} for nama, rows in kabupaten.referensi.items()}
    return {
        nip: Bahan(
            nip,
            utama[nip],
            rows["golongan"],
            rows["jabatan"],
            rows["pendidikan"],
            rows["skp22"],
            referensi,
            utama,
        )
        for nip, rows in simpeg.items()
    }
