"""Pindah instansi. SIASN has no write for it.

Whether SIASN writes ids or names of instansi and unor is not known; both are read, and an id is no name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.pindah_instansi import RiwayatPindahInstansi, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatPindahInstansi) -> Mapping[str, Mentah]:
    return {
        "instansi_kerja_lama": record.instansi_kerja_lama,
        "instansi_kerja_baru": record.instansi_kerja_baru,
        "unor_lama_id": record.unor_lama,
        "unor_baru_id": record.unor_baru,
        "nomor_sk": record.sk_bkn_nomor,
        "tanggal_sk": record.sk_bkn_tanggal,
        "tmt_pindah": record.tmt_pindah_instansi,
        "id_pns": record.pns_orang_id,
    }


ATURAN: Final = AturanJenis[RiwayatPindahInstansi](
    jenis=Jenis.PINDAH_INSTANSI,
    label="Pindah instansi",
    bidang=(
        Bidang("instansi_kerja_lama", "Instansi lama", kanonik.pengenal_atau_nama, Arah.TARIK, 10),
        Bidang("instansi_kerja_baru", "Instansi baru", kanonik.pengenal_atau_nama, Arah.TARIK, 15),
        Bidang("unor_lama_id", "Unit organisasi lama", kanonik.pengenal_atau_nama, Arah.TARIK, 5),
        Bidang("unor_baru_id", "Unit organisasi baru", kanonik.pengenal_atau_nama, Arah.TARIK, 10),
        Bidang("nomor_sk", "Nomor SK BKN", kanonik.nomor_sk, Arah.TARIK, 30, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK BKN", kanonik.tanggal, Arah.TARIK, 20, mirip_tanggal),
        Bidang("tmt_pindah", "TMT pindah", kanonik.tanggal, Arah.TARIK, 30, mirip_tanggal),
    ),
    kunci=(
        Kunci(("tmt_pindah",), "TMT pindah sama"),
        Kunci(("nomor_sk", "tanggal_sk"), "nomor dan tanggal SK sama"),
        Kunci(("nomor_sk",), "nomor SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tmt_pindah", "nomor_sk", "tanggal_sk"),
    tambah=Arah.TARIK,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"tmt_pindah", "nomor_sk", "tanggal_sk"}),
)
