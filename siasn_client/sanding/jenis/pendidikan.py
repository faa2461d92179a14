"""Riwayat pendidikan. SIASN has no write for it here: a difference is taken over or corrected by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.pendidikan import RiwayatPendidikan, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatPendidikan) -> Mapping[str, Mentah]:
    """SIASN often knows the year of graduation only; then the year is what is compared."""
    return {
        "tingkat_pendidikan_id": record.tingkat_pendidikan_id,
        "pendidikan_id": record.pendidikan_id,
        "nama_sekolah": record.nama_sekolah,
        "nomor_ijazah": record.nomor_ijazah,
        "tanggal_lulus": record.tanggal_lulus or record.tahun_lulus,
        "tingkat_pendidikan_nama": record.tingkat_pendidikan_nama,
        "pendidikan_nama": record.pendidikan_nama,
        "id_pns": record.id_pns,
    }


ATURAN: Final = AturanJenis[RiwayatPendidikan](
    jenis=Jenis.PENDIDIKAN,
    label="Riwayat pendidikan",
    bidang=(
        Bidang(
            "tingkat_pendidikan_id",
            "Tingkat pendidikan",
            kanonik.tingkat_pendidikan,
            Arah.TARIK,
            20,
            sebutan="tingkat_pendidikan_nama",
        ),
        Bidang("pendidikan_id", "Pendidikan", kanonik.pengenal, Arah.TARIK, 25, sebutan="pendidikan_nama"),
        Bidang("nama_sekolah", "Nama sekolah", kanonik.teks, Arah.TARIK, 20, mirip_teks),
        Bidang("nomor_ijazah", "Nomor ijazah", kanonik.nomor_sk, Arah.TARIK, 35, mirip_nomor),
        Bidang("tanggal_lulus", "Tanggal lulus", kanonik.tanggal, Arah.TARIK, 20, mirip_tanggal),
    ),
    kunci=(
        Kunci(("tingkat_pendidikan_id", "pendidikan_id"), "tingkat dan program pendidikan sama"),
        Kunci(
            ("tingkat_pendidikan_id", "tanggal_lulus"),
            "tingkat pendidikan dan tahun lulus sama",
            per_tahun=frozenset({"tanggal_lulus"}),
        ),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tingkat_pendidikan_id", "tanggal_lulus", "pendidikan_id"),
    tambah=Arah.TARIK,
    pembeda=frozenset({"nomor_ijazah"}),
    penanda=frozenset({"nomor_ijazah", "tanggal_lulus"}),
)
