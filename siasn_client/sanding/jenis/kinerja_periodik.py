"""Kinerja periodik: the rating of a month or a quarter. SIASN has a write for it (kinerjaperiodik/save).

Two months of one year are two facts however alike they are, so no pair is made of them by evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.kinerja_periodik import RiwayatKinerjaPeriodik, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatKinerjaPeriodik) -> Mapping[str, Mentah]:
    """Ratings by id, also where SIASN writes the name in the place of the id."""
    return {
        "tahun": record.tahun or record.tahun_mulai_penilaian,
        "bulan_mulai": record.bulan_mulai_penilaian,
        "bulan_selesai": record.bulan_selesai_penilaian,
        "hasil_kerja": record.hasil_kinerja_nilai or record.hasil_kinerja,
        "perilaku_kerja": record.perilaku_kerja_nilai or record.perilaku_kerja,
        "kuadran": record.kuadran_kinerja_nilai or record.kuadran_nilai,
        "nip_penilai": record.nip_nrp_penilai,
        "nama_penilai": record.nama_penilai,
        "jabatan_penilai": record.penilai_jabatan_nama,
        "unor_penilai": record.penilai_unor_nama,
        "periodik_id": record.periodik_id,
        "koefisien_id": record.koefisien_id,
        "status_penilai": record.status_penilai,
        "id_pns": record.pns_dinilai_id,
    }


ATURAN: Final = AturanJenis[RiwayatKinerjaPeriodik](
    jenis=Jenis.KINERJA_PERIODIK,
    label="Kinerja periodik",
    bidang=(
        Bidang("tahun", "Tahun", kanonik.tahun, Arah.KIRIM, 30),
        Bidang("bulan_mulai", "Bulan mulai", kanonik.bulan, Arah.KIRIM, 20),
        Bidang("bulan_selesai", "Bulan selesai", kanonik.bulan, Arah.KIRIM, 20),
        Bidang("hasil_kerja", "Rating hasil kerja", kanonik.rating, Arah.KIRIM, 5),
        Bidang("perilaku_kerja", "Rating perilaku kerja", kanonik.rating, Arah.KIRIM, 5),
        Bidang("kuadran", "Predikat kinerja", kanonik.kuadran, Arah.KIRIM, 10),
        Bidang("nip_penilai", "NIP pejabat penilai", kanonik.nip_atau_nrp, Arah.KIRIM, 15, mirip_nomor),
        Bidang("nama_penilai", "Nama pejabat penilai", kanonik.nama, Arah.KIRIM, 5, mirip_teks),
    ),
    kunci=(Kunci(("tahun", "bulan_mulai", "bulan_selesai"), "tahun dan bulan penilaian sama"),),
    mentah=_mentah,
    panggil=list_for,
    urut=("tahun", "bulan_mulai", "bulan_selesai", "nip_penilai"),
    tambah=Arah.KIRIM,
    wajib=frozenset({"tahun", "bulan_mulai", "bulan_selesai"}),
    penanda=frozenset({"tahun", "bulan_mulai", "bulan_selesai"}),
)
