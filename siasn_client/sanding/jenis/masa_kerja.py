"""Peninjauan masa kerja: service before the appointment. SIASN has no write for it.

One decree may count several times of service: its number alone names none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.masa_kerja import RiwayatMasaKerja, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatMasaKerja) -> Mapping[str, Mentah]:
    return {
        "pengalaman": record.pengalaman,
        "tanggal_awal": record.tanggal_awal,
        "tanggal_selesai": record.tanggal_selesai,
        "nomor_sk": record.nomor_sk,
        "tanggal_sk": record.tanggal_sk,
        "nomor_bkn": record.nomor_bkn,
        "tanggal_bkn": record.tanggal_bkn,
        "masa_kerja_tahun": record.masa_kerja_tahun,
        "masa_kerja_bulan": record.masa_kerja_bulan,
        "id_pns": record.id_pns,
    }


ATURAN: Final = AturanJenis[RiwayatMasaKerja](
    jenis=Jenis.MASA_KERJA,
    label="Peninjauan masa kerja",
    bidang=(
        Bidang("pengalaman", "Tempat bekerja", kanonik.teks, Arah.TARIK, 20, mirip_teks),
        Bidang("tanggal_awal", "Tanggal awal", kanonik.tanggal, Arah.TARIK, 30, mirip_tanggal),
        Bidang("tanggal_selesai", "Tanggal selesai", kanonik.tanggal, Arah.TARIK, 20, mirip_tanggal),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.TARIK, 10, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.TARIK, 5, mirip_tanggal),
        Bidang("nomor_bkn", "Nomor surat BKN", kanonik.nomor_sk, Arah.TARIK, 5, mirip_nomor),
        Bidang("tanggal_bkn", "Tanggal surat BKN", kanonik.tanggal, Arah.TARIK, 5, mirip_tanggal),
        Bidang("masa_kerja_tahun", "Masa kerja (tahun)", kanonik.banyak_tahun, Arah.TARIK, 5),
        Bidang("masa_kerja_bulan", "Masa kerja (bulan)", kanonik.banyak_bulan, Arah.TARIK, 5),
    ),
    kunci=(
        Kunci(("tanggal_awal", "tanggal_selesai"), "tanggal awal dan tanggal selesai sama"),
        Kunci(("pengalaman", "tanggal_awal"), "tempat bekerja dan tanggal awal sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tanggal_awal", "tanggal_selesai", "pengalaman"),
    tambah=Arah.TARIK,
    penanda=frozenset({"tanggal_awal", "tanggal_selesai"}),
)
