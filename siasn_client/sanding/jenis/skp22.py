"""SKP since 2022 (PermenPANRB 6/2022), one rating a year. May be sent to SIASN (skp22/save)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.skp22 import RiwayatSkp22, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatSkp22) -> Mapping[str, Mentah]:
    """Ratings by id; SIASN's words only where the id is missing."""
    return {
        "tahun": record.tahun,
        "hasil_kerja": record.hasil_kinerja_nilai or record.hasil_kinerja,
        "perilaku_kerja": record.perilaku_kerja_nilai or record.perilaku_kerja,
        "kuadran": record.kuadran_kinerja_nilai or record.kuadran_kinerja,
        "nip_penilai": record.nip_nrp_penilai,
        "nama_penilai": record.nama_penilai,
        "jabatan_penilai": record.penilai_jabatan_nama,
        "unor_penilai": record.penilai_unor_nama,
        "golongan_penilai_id": record.penilai_golongan_id,
        "status_penilai": record.status_penilai,
        "id_pns": record.pns_dinilai_id,
    }


ATURAN: Final = AturanJenis[RiwayatSkp22](
    jenis=Jenis.SKP22,
    label="SKP sejak 2022",
    bidang=(
        Bidang("tahun", "Tahun", kanonik.tahun, Arah.KIRIM, 40),
        Bidang("hasil_kerja", "Rating hasil kerja", kanonik.rating, Arah.KIRIM, 10),
        Bidang("perilaku_kerja", "Rating perilaku kerja", kanonik.rating, Arah.KIRIM, 10),
        Bidang("kuadran", "Predikat kinerja", kanonik.kuadran, Arah.KIRIM, 10),
        Bidang("nip_penilai", "NIP pejabat penilai", kanonik.nip_atau_nrp, Arah.KIRIM, 20, mirip_nomor),
        Bidang("nama_penilai", "Nama pejabat penilai", kanonik.nama, Arah.KIRIM, 5, mirip_teks),
    ),
    kunci=(Kunci(("tahun",), "tahun sama"),),
    mentah=_mentah,
    panggil=list_for,
    urut=("tahun", "nip_penilai"),
    tambah=Arah.KIRIM,
    wajib=frozenset({"tahun"}),
    penanda=frozenset({"tahun"}),
)
