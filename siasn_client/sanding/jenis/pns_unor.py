"""Pindah unit organisasi. SIASN has no write for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.pns_unor import RiwayatPnsUnor, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatPnsUnor) -> Mapping[str, Mentah]:
    return {
        "unor_baru_id": record.unor_baru_id,
        "nomor_sk": record.sk_nomor,
        "tanggal_sk": record.sk_tanggal,
        "unor_baru_nama": record.unor_baru_nama,
        "id_pns": record.pns_orang_id,
    }


ATURAN: Final = AturanJenis[RiwayatPnsUnor](
    jenis=Jenis.PNS_UNOR,
    label="Pindah unit organisasi",
    bidang=(
        Bidang("unor_baru_id", "Unit organisasi baru", kanonik.pengenal, Arah.TARIK, 25, sebutan="unor_baru_nama"),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.TARIK, 35, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.TARIK, 25, mirip_tanggal),
    ),
    kunci=(
        Kunci(("unor_baru_id", "tanggal_sk"), "unit organisasi dan tanggal SK sama"),
        Kunci(("nomor_sk", "tanggal_sk"), "nomor dan tanggal SK sama"),
        Kunci(("unor_baru_id", "nomor_sk"), "unit organisasi dan nomor SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tanggal_sk", "nomor_sk", "unor_baru_id"),
    tambah=Arah.TARIK,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"unor_baru_id", "nomor_sk", "tanggal_sk"}),
)
