"""Kursus: every training that is not structural. SIASN has a write for it (kursus/save).

The name is free text on both sides: two names that are only alike stay two, and pair by their certificate. One name
in one year is no key: the same seminar is visited twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.kursus import RiwayatKursus, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatKursus) -> Mapping[str, Mentah]:
    return {
        "nama_kursus": record.nama_kursus,
        "jenis_diklat_id": record.jenis_diklat_id,
        "nomor_sertifikat": record.nomor_sertifikat,
        "tanggal_kursus": record.tanggal_kursus,
        "tanggal_selesai_kursus": record.tanggal_selesai_kursus,
        "tahun_kursus": record.tahun_kursus,
        "jumlah_jam": record.jumlah_jam,
        "institusi_penyelenggara": record.institusi_penyelenggara,
        "jenis_kursus_nama": record.jenis_kursus_nama,
        "id_pns": record.id_pns,
    }


ATURAN: Final = AturanJenis[RiwayatKursus](
    jenis=Jenis.KURSUS,
    label="Kursus dan diklat lain",
    bidang=(
        Bidang("nama_kursus", "Nama kursus", kanonik.teks, Arah.KIRIM, 25, mirip_teks),
        Bidang("jenis_diklat_id", "Jenis diklat", kanonik.jenis_diklat, Arah.KIRIM, 5, sebutan="jenis_diklat_nama"),
        Bidang("nomor_sertifikat", "Nomor sertifikat", kanonik.nomor_sk, Arah.KIRIM, 30, mirip_nomor),
        Bidang("tanggal_kursus", "Tanggal mulai", kanonik.tanggal, Arah.KIRIM, 25, mirip_tanggal),
        Bidang("tanggal_selesai_kursus", "Tanggal selesai", kanonik.tanggal, Arah.KIRIM, 10, mirip_tanggal),
        Bidang("tahun_kursus", "Tahun", kanonik.tahun, Arah.KIRIM, 5),
        Bidang("jumlah_jam", "Jumlah jam (JP)", kanonik.jumlah_jam, Arah.KIRIM, 5),
        Bidang("institusi_penyelenggara", "Penyelenggara", kanonik.teks, Arah.KIRIM, 10, mirip_teks),
    ),
    kunci=(
        Kunci(("nama_kursus", "tanggal_kursus"), "nama dan tanggal mulai sama"),
        Kunci(("nomor_sertifikat",), "nomor sertifikat sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tahun_kursus", "tanggal_kursus", "nama_kursus", "nomor_sertifikat"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nama_kursus", "nomor_sertifikat"}),
    penanda=frozenset({"nomor_sertifikat", "tanggal_kursus", "tanggal_selesai_kursus"}),
)
