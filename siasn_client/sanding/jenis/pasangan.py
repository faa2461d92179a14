"""Suami atau istri: one row a marriage. SIASN has a write for it (keluarga/pasangan/save).

SIASN answers with one object and the marriages in it; the row's id is that of the marriage. The state of the
marriage is an id in the marriage and a word beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources import keluarga
from siasn_client.resources.keluarga import DataPasangan, DataPernikahan, Pasangan
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah, tertulis
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _urai(record: DataPasangan) -> Iterable[Pasangan]:
    return record.daftar_pasangan


def _id(record: Pasangan) -> str | None:
    return record.pernikahan.id if record.pernikahan else None


def _mentah(record: Pasangan) -> Mapping[str, Mentah]:
    orang = tertulis(record.orang)
    nikah = tertulis(record.pernikahan or DataPernikahan.model_construct(id=""))
    return {
        "nama": orang.nama,
        "tempat_lahir": orang.tempat_lahir,
        "tanggal_lahir": orang.tanggal_lahir,
        "tanggal_menikah": nikah.tanggal_menikah,
        "akta_menikah": nikah.akta_menikah,
        "tanggal_cerai": nikah.tanggal_cerai,
        "akta_cerai": nikah.akta_cerai,
        "status_nikah_id": nikah.status or record.status_nikah,
        "status_hidup": orang.status_hidup,
        "tanggal_meninggal": orang.tanggal_meninggal,
        "akta_meninggal": orang.akta_meninggal,
        "status_nikah_nama": record.status_nikah,
        "pasangan_orang_id": orang.id,
        "id_pns": nikah.pns_orang_id,
    }


ATURAN: Final = AturanJenis[Pasangan](
    jenis=Jenis.PASANGAN,
    label="Suami/istri",
    bidang=(
        Bidang("nama", "Nama", kanonik.nama, Arah.KIRIM, 30, mirip_teks),
        Bidang("tempat_lahir", "Tempat lahir", kanonik.tempat, Arah.KIRIM, 5),
        Bidang("tanggal_lahir", "Tanggal lahir", kanonik.tanggal_lahir, Arah.KIRIM, 25, mirip_tanggal),
        Bidang("tanggal_menikah", "Tanggal menikah", kanonik.tanggal, Arah.KIRIM, 20, mirip_tanggal),
        Bidang("akta_menikah", "Nomor akta menikah", kanonik.nomor_sk, Arah.KIRIM, 25, mirip_nomor),
        Bidang("tanggal_cerai", "Tanggal cerai", kanonik.tanggal, Arah.KIRIM),
        Bidang("akta_cerai", "Nomor akta cerai", kanonik.nomor_sk, Arah.KIRIM),
        Bidang("status_nikah_id", "Status pernikahan", kanonik.jenis_kawin, Arah.KIRIM, sebutan="status_nikah_nama"),
        Bidang("status_hidup", "Masih hidup", kanonik.status_hidup, Arah.KIRIM),
        Bidang("tanggal_meninggal", "Tanggal meninggal", kanonik.tanggal, Arah.KIRIM),
        Bidang("akta_meninggal", "Nomor akta meninggal", kanonik.nomor_sk, Arah.KIRIM),
    ),
    kunci=(
        Kunci(("nama", "tanggal_lahir"), "nama dan tanggal lahir sama"),
        Kunci(("akta_menikah",), "nomor akta menikah sama"),
        Kunci(("nama", "tanggal_menikah"), "nama dan tanggal menikah sama"),
    ),
    mentah=_mentah,
    panggil=keluarga.pasangan,
    urut=("tanggal_menikah", "nama", "tanggal_lahir"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nama"}),
    penanda=frozenset({"nama", "tanggal_lahir", "tanggal_menikah", "akta_menikah"}),
    urai=_urai,
    id_baris=_id,
)
