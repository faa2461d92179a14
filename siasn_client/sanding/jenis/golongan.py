"""Riwayat golongan. SIASN has no write for it: a difference is taken over or corrected by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.golongan import RiwayatGolongan, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatGolongan) -> Mapping[str, Mentah]:
    """Golongan by name: the ids of PPPK grades are not public."""
    return {
        "golongan": record.golongan or record.golongan_id,
        "tmt_golongan": record.tmt_golongan,
        "nomor_sk": record.sk_nomor,
        "tanggal_sk": record.sk_tanggal,
        "masa_kerja_tahun": record.masa_kerja_golongan_tahun,
        "masa_kerja_bulan": record.masa_kerja_golongan_bulan,
        "id_pns": record.id_pns,
    }


ATURAN: Final = AturanJenis[RiwayatGolongan](
    jenis=Jenis.GOLONGAN,
    label="Riwayat golongan",
    bidang=(
        Bidang("golongan", "Golongan", kanonik.golongan, Arah.TARIK, 25),
        Bidang("tmt_golongan", "TMT golongan", kanonik.tanggal, Arah.TARIK, 30, mirip_tanggal),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.TARIK, 30, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.TARIK, 20, mirip_tanggal),
        Bidang("masa_kerja_tahun", "Masa kerja (tahun)", kanonik.banyak_tahun, Arah.TARIK, 10),
        Bidang("masa_kerja_bulan", "Masa kerja (bulan)", kanonik.banyak_bulan, Arah.TARIK, 5),
    ),
    kunci=(
        Kunci(("golongan", "tmt_golongan"), "golongan dan TMT sama"),
        Kunci(("nomor_sk",), "nomor SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tmt_golongan", "golongan", "nomor_sk"),
    tambah=Arah.TARIK,
    pembeda=frozenset({"golongan", "nomor_sk"}),
    penanda=frozenset({"tmt_golongan", "nomor_sk", "tanggal_sk"}),
)
