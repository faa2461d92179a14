"""Tugas belajar. SIASN has a write for it (tubel/save)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.tugas_belajar import RiwayatTugasBelajar, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatTugasBelajar) -> Mapping[str, Mentah]:
    return {
        "tingkat_pendidikan_id": record.tingkat_pendidikan_id,
        "pendidikan_id": record.pendidikan_id,
        "nama_sekolah": record.nama_sekolah,
        "tanggal_mulai": record.tanggal_mulai,
        "tanggal_selesai": record.tanggal_selesai,
        "nomor_akreditasi": record.nomor_akreditasi_jurusan,
        "predikat_akreditasi": record.predikat_akreditasi_jurusan,
    }


ATURAN: Final = AturanJenis[RiwayatTugasBelajar](
    jenis=Jenis.TUGAS_BELAJAR,
    label="Tugas belajar",
    bidang=(
        Bidang("tingkat_pendidikan_id", "Tingkat pendidikan", kanonik.tingkat_pendidikan, Arah.KIRIM, 15),
        Bidang("pendidikan_id", "Pendidikan", kanonik.pengenal, Arah.KIRIM, 20, sebutan="pendidikan_nama"),
        Bidang("nama_sekolah", "Nama sekolah", kanonik.teks, Arah.KIRIM, 20, mirip_teks),
        Bidang("tanggal_mulai", "Tanggal mulai", kanonik.tanggal, Arah.KIRIM, 30, mirip_tanggal),
        Bidang("tanggal_selesai", "Tanggal selesai", kanonik.tanggal, Arah.KIRIM, 20, mirip_tanggal),
        Bidang("nomor_akreditasi", "Nomor akreditasi", kanonik.nomor_sk, Arah.KIRIM),
        Bidang("predikat_akreditasi", "Predikat akreditasi", kanonik.teks, Arah.KIRIM),
    ),
    kunci=(
        Kunci(("tingkat_pendidikan_id", "tanggal_mulai"), "tingkat pendidikan dan tanggal mulai sama"),
        Kunci(("tingkat_pendidikan_id", "pendidikan_id"), "tingkat dan program pendidikan sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tanggal_mulai", "tingkat_pendidikan_id", "pendidikan_id"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"tanggal_mulai"}),
    penanda=frozenset({"tanggal_mulai", "tanggal_selesai"}),
)
