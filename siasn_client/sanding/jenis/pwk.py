"""PWK (pindah wilayah kerja). SIASN has no write for it.

Whether SIASN writes the id or the name of the unor is not known; both are read, and an id is no name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.pwk import RiwayatPwk, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatPwk) -> Mapping[str, Mentah]:
    return {
        "unor_baru_id": record.unor_baru,
        "tmt_pwk": record.tmt_pwk,
        "nomor_sk": record.sk_nomor,
        "tanggal_sk": record.sk_tanggal,
        "id_pns": record.pns_orang_id,
    }


ATURAN: Final = AturanJenis[RiwayatPwk](
    jenis=Jenis.PWK,
    label="Pindah wilayah kerja",
    bidang=(
        Bidang("unor_baru_id", "Unit organisasi baru", kanonik.pengenal_atau_nama, Arah.TARIK, 15),
        Bidang("tmt_pwk", "TMT pindah wilayah kerja", kanonik.tanggal, Arah.TARIK, 30, mirip_tanggal),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.TARIK, 30, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.TARIK, 20, mirip_tanggal),
    ),
    kunci=(
        Kunci(("tmt_pwk", "nomor_sk"), "TMT dan nomor SK sama"),
        Kunci(("tmt_pwk",), "TMT sama"),
        Kunci(("nomor_sk", "tanggal_sk"), "nomor dan tanggal SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tmt_pwk", "tanggal_sk", "nomor_sk"),
    tambah=Arah.TARIK,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"tmt_pwk", "nomor_sk", "tanggal_sk"}),
)
