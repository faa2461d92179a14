"""Anak. SIASN has a write for it (keluarga/anak/save). SIASN answers with one object and the children in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources import keluarga
from siasn_client.resources.keluarga import Anak, DataAnak
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _urai(record: DataAnak) -> Iterable[Anak]:
    return record.daftar_anak


def _mentah(record: Anak) -> Mapping[str, Mentah]:
    return {
        "nama": record.nama,
        "tempat_lahir": record.tempat_lahir,
        "tanggal_lahir": record.tanggal_lahir,
        "jenis_kelamin": record.jenis_kelamin,
        "jenis_anak": record.jenis_anak,
        "akta_kelahiran": record.akta_kelahiran,
        "status_hidup": record.status_hidup,
        "tanggal_meninggal": record.tanggal_meninggal,
    }


ATURAN: Final = AturanJenis[Anak](
    jenis=Jenis.ANAK,
    label="Anak",
    bidang=(
        Bidang("nama", "Nama", kanonik.nama, Arah.KIRIM, 40, mirip_teks),
        Bidang("tempat_lahir", "Tempat lahir", kanonik.tempat, Arah.KIRIM, 5),
        Bidang("tanggal_lahir", "Tanggal lahir", kanonik.tanggal_lahir, Arah.KIRIM, 30, mirip_tanggal),
        Bidang("jenis_kelamin", "Jenis kelamin", kanonik.jenis_kelamin, Arah.KIRIM, 10),
        Bidang("jenis_anak", "Status anak", kanonik.jenis_anak, Arah.KIRIM, 5),
        Bidang("akta_kelahiran", "Nomor akta kelahiran", kanonik.nomor_sk, Arah.KIRIM, 30, mirip_nomor),
        Bidang("status_hidup", "Masih hidup", kanonik.status_hidup, Arah.KIRIM),
        Bidang("tanggal_meninggal", "Tanggal meninggal", kanonik.tanggal, Arah.KIRIM),
    ),
    kunci=(
        Kunci(("nama", "tanggal_lahir"), "nama dan tanggal lahir sama"),
        Kunci(("akta_kelahiran",), "nomor akta kelahiran sama"),
    ),
    mentah=_mentah,
    panggil=keluarga.anak,
    urut=("tanggal_lahir", "nama"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nama", "akta_kelahiran"}),
    penanda=frozenset({"nama", "tanggal_lahir", "akta_kelahiran"}),
    urai=_urai,
)
