"""Penghargaan. SIASN has a write for it (penghargaan/save) and calls the honour "harga"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.penghargaan import RiwayatPenghargaan, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatPenghargaan) -> Mapping[str, Mentah]:
    return {
        "penghargaan_id": record.penghargaan_id,
        "tahun": record.tahun,
        "nomor_sk": record.sk_nomor,
        "tanggal_sk": record.sk_tanggal,
        "penghargaan_nama": record.penghargaan_nama,
        "id_pns": record.pns_orang_id,
    }


ATURAN: Final = AturanJenis[RiwayatPenghargaan](
    jenis=Jenis.PENGHARGAAN,
    label="Penghargaan",
    bidang=(
        Bidang("penghargaan_id", "Penghargaan", kanonik.penghargaan, Arah.KIRIM, 20, sebutan="penghargaan_nama"),
        Bidang("tahun", "Tahun", kanonik.tahun, Arah.KIRIM, 10),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.KIRIM, 35, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.KIRIM, 25, mirip_tanggal),
    ),
    kunci=(
        Kunci(("penghargaan_id", "nomor_sk"), "penghargaan dan nomor SK sama"),
        Kunci(("penghargaan_id", "tahun"), "penghargaan dan tahun sama"),
        Kunci(("nomor_sk", "tanggal_sk"), "nomor dan tanggal SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tahun", "penghargaan_id", "tanggal_sk", "nomor_sk"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"nomor_sk", "tanggal_sk"}),
)
