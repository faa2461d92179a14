"""Who is on each side: the people of e-Simpeg against SIASN's list, with a bridge between the two head-counts."""

from __future__ import annotations

from siasn_client.sanding.populasi.alasan import ALASAN, Alasan, Keterangan, MacamKasus, Pelaku
from siasn_client.sanding.populasi.banding import HARI_KONTRAK, bandingkan_populasi
from siasn_client.sanding.populasi.daftar import dari_pengadaan, dari_pensiun, perlu_ditanyakan
from siasn_client.sanding.populasi.hasil import (
    HasilPopulasi,
    Jembatan,
    Kasus,
    Kelompok,
    KontrakBerakhir,
    Langkah,
    kelompok,
)
from siasn_client.sanding.populasi.masukan import (
    Jawaban,
    Orang,
    Pengetahuan,
    Sumber,
    UsulPengadaan,
    UsulPensiun,
    dari_baris,
    dari_ekspor,
)

__all__ = [
    "ALASAN",
    "HARI_KONTRAK",
    "Alasan",
    "HasilPopulasi",
    "Jawaban",
    "Jembatan",
    "Kasus",
    "Kelompok",
    "Keterangan",
    "KontrakBerakhir",
    "Langkah",
    "MacamKasus",
    "Orang",
    "Pelaku",
    "Pengetahuan",
    "Sumber",
    "UsulPengadaan",
    "UsulPensiun",
    "bandingkan_populasi",
    "dari_baris",
    "dari_ekspor",
    "dari_pengadaan",
    "dari_pensiun",
    "kelompok",
    "perlu_ditanyakan",
]
