"""Sertifikasi: certificates of a profession. SIASN has a write for it (sertifikasi/save).

A certificate that is renewed may keep its number: number and date together name it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.sertifikasi import RiwayatSertifikasi, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatSertifikasi) -> Mapping[str, Mentah]:
    return {
        "nama_sertifikasi": record.nama_sertifikasi,
        "nomor_sertifikat": record.nomor_sertifikat,
        "tanggal_sertifikat": record.tanggal_sertifikat,
        "masa_berlaku_mulai": record.masa_berlaku_mulai,
        "masa_berlaku_selesai": record.masa_berlaku_selesai,
        "lembaga_sertifikasi_nama": record.lembaga_sertifikasi_nama,
    }


ATURAN: Final = AturanJenis[RiwayatSertifikasi](
    jenis=Jenis.SERTIFIKASI,
    label="Sertifikasi",
    bidang=(
        Bidang("nama_sertifikasi", "Nama sertifikasi", kanonik.teks, Arah.KIRIM, 20, mirip_teks),
        Bidang("nomor_sertifikat", "Nomor sertifikat", kanonik.nomor_sk, Arah.KIRIM, 30, mirip_nomor),
        Bidang("tanggal_sertifikat", "Tanggal sertifikat", kanonik.tanggal, Arah.KIRIM, 25, mirip_tanggal),
        Bidang("masa_berlaku_mulai", "Berlaku mulai", kanonik.tanggal, Arah.KIRIM, 10, mirip_tanggal),
        Bidang("masa_berlaku_selesai", "Berlaku sampai", kanonik.tanggal, Arah.KIRIM, 10, mirip_tanggal),
        Bidang("lembaga_sertifikasi_nama", "Lembaga sertifikasi", kanonik.teks, Arah.KIRIM, 5, mirip_teks),
    ),
    kunci=(
        Kunci(("nomor_sertifikat", "tanggal_sertifikat"), "nomor dan tanggal sertifikat sama"),
        Kunci(("nama_sertifikasi", "tanggal_sertifikat"), "nama dan tanggal sertifikat sama"),
        Kunci(("nomor_sertifikat",), "nomor sertifikat sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tanggal_sertifikat", "nomor_sertifikat", "nama_sertifikasi"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nomor_sertifikat"}),
    penanda=frozenset({"nomor_sertifikat", "tanggal_sertifikat", "masa_berlaku_mulai", "masa_berlaku_selesai"}),
)
