"""CLTN, and what SIASN keeps in the same history. SIASN has no write for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.cltn import RiwayatCltn, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatCltn) -> Mapping[str, Mentah]:
    return {
        "cltn_id": record.cltn_id,
        "nomor_sk": record.sk_nomor,
        "tanggal_sk": record.sk_tanggal,
        "tanggal_awal": record.tanggal_awal,
        "tanggal_akhir": record.tanggal_akhir,
        "tanggal_aktif": record.tanggal_aktif,
        "nomor_bkn": record.nomor_surat_bkn,
        "tanggal_bkn": record.tanggal_surat_bkn,
        "id_pns": record.pns_orang_id,
    }


ATURAN: Final = AturanJenis[RiwayatCltn](
    jenis=Jenis.CLTN,
    label="Cuti di luar tanggungan negara",
    bidang=(
        Bidang("cltn_id", "Jenis", kanonik.cltn, Arah.TARIK, 15),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.TARIK, 30, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.TARIK, 15, mirip_tanggal),
        Bidang("tanggal_awal", "Tanggal mulai", kanonik.tanggal, Arah.TARIK, 25, mirip_tanggal),
        Bidang("tanggal_akhir", "Tanggal akhir", kanonik.tanggal, Arah.TARIK, 15, mirip_tanggal),
        Bidang("tanggal_aktif", "Tanggal aktif kembali", kanonik.tanggal, Arah.TARIK, 5, mirip_tanggal),
        Bidang("nomor_bkn", "Nomor surat BKN", kanonik.nomor_sk, Arah.TARIK, 5, mirip_nomor),
        Bidang("tanggal_bkn", "Tanggal surat BKN", kanonik.tanggal, Arah.TARIK, 5, mirip_tanggal),
    ),
    kunci=(
        Kunci(("cltn_id", "tanggal_awal"), "jenis dan tanggal mulai sama"),
        Kunci(("cltn_id", "nomor_sk"), "jenis dan nomor SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tanggal_awal", "cltn_id", "nomor_sk"),
    tambah=Arah.TARIK,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"nomor_sk", "tanggal_awal", "tanggal_akhir", "nomor_bkn"}),
)
