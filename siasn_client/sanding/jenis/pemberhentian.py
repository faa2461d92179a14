"""Pemberhentian: the end of service, usually none. SIASN has no write for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.pemberhentian import RiwayatPemberhentian, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatPemberhentian) -> Mapping[str, Mentah]:
    return {
        "jenis_pemberhentian_id": record.jenis_pemberhentian_id,
        "kedudukan_hukum_id": record.kedudukan_hukum_id,
        "nomor_sk": record.sk_nomor,
        "tanggal_sk": record.sk_tanggal,
        "id_pns": record.pns_orang_id,
    }


ATURAN: Final = AturanJenis[RiwayatPemberhentian](
    jenis=Jenis.PEMBERHENTIAN,
    label="Pemberhentian",
    bidang=(
        Bidang("jenis_pemberhentian_id", "Jenis pemberhentian", kanonik.jenis_pemberhentian, Arah.TARIK, 20),
        Bidang("kedudukan_hukum_id", "Kedudukan hukum", kanonik.kedudukan_hukum, Arah.TARIK, 10),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.TARIK, 35, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.TARIK, 25, mirip_tanggal),
    ),
    kunci=(
        Kunci(("nomor_sk", "tanggal_sk"), "nomor dan tanggal SK sama"),
        Kunci(("jenis_pemberhentian_id", "tanggal_sk"), "jenis dan tanggal SK sama"),
        Kunci(("jenis_pemberhentian_id", "nomor_sk"), "jenis dan nomor SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tanggal_sk", "nomor_sk", "jenis_pemberhentian_id"),
    tambah=Arah.TARIK,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"jenis_pemberhentian_id", "nomor_sk", "tanggal_sk"}),
)
