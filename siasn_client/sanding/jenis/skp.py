"""SKP before 2022: PP 46/2011, and the year 2021. SIASN has a write for each (skp/save, skp/2021/save).

A mark of zero does not exist: it is what a number column holds that nobody filled.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.skp import RiwayatSkp, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatSkp) -> Mapping[str, Mentah]:
    return {
        "tahun": record.tahun,
        "nilai_skp": record.nilai_skp,
        "orientasi_pelayanan": record.orientasi_pelayanan,
        "integritas": record.integritas,
        "komitmen": record.komitmen,
        "disiplin": record.disiplin,
        "kerjasama": record.kerjasama,
        "kepemimpinan": record.kepemimpinan,
        "inisiatif_kerja": record.inisiatif_kerja,
        "nilai_perilaku_kerja": record.nilai_perilaku_kerja,
        "nilai_prestasi_kerja": record.nilai_prestasi_kerja,
        "konversi_nilai": record.konversi_nilai,
        "nilai_integrasi": record.nilai_integrasi,
        "nip_penilai": record.nip_nrp_penilai,
        "nama_penilai": record.nama_penilai,
        "jabatan_penilai": record.penilai_jabatan,
        "unor_penilai": record.penilai_unor_nama,
        "jenis_jabatan": record.jenis_jabatan,
        "status_penilai": record.status_penilai,
        "id_pns": record.pns_id,
    }


ATURAN: Final = AturanJenis[RiwayatSkp](
    jenis=Jenis.SKP,
    label="SKP sebelum 2022",
    bidang=(
        Bidang("tahun", "Tahun", kanonik.tahun, Arah.KIRIM, 40),
        Bidang("nilai_skp", "Nilai SKP", kanonik.desimal, Arah.KIRIM, 10),
        Bidang("orientasi_pelayanan", "Orientasi pelayanan", kanonik.desimal, Arah.KIRIM),
        Bidang("integritas", "Integritas", kanonik.desimal, Arah.KIRIM),
        Bidang("komitmen", "Komitmen", kanonik.desimal, Arah.KIRIM),
        Bidang("disiplin", "Disiplin", kanonik.desimal, Arah.KIRIM),
        Bidang("kerjasama", "Kerja sama", kanonik.desimal, Arah.KIRIM),
        Bidang("kepemimpinan", "Kepemimpinan", kanonik.desimal, Arah.KIRIM),
        Bidang("inisiatif_kerja", "Inisiatif kerja", kanonik.desimal, Arah.KIRIM),
        Bidang("nilai_perilaku_kerja", "Nilai perilaku kerja", kanonik.desimal, Arah.KIRIM, 10),
        Bidang("nilai_prestasi_kerja", "Nilai prestasi kerja", kanonik.desimal, Arah.KIRIM, 10),
        Bidang("konversi_nilai", "Nilai konversi", kanonik.desimal, Arah.KIRIM),
        Bidang("nilai_integrasi", "Nilai integrasi", kanonik.desimal, Arah.KIRIM),
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
