"""F8: Dokumen Evaluasi Kinerja Pegawai, one for all groups and approaches.

Identity rows stay printed when empty. It has no objection (KEBERATAN) parts: those belong to the
report of PermenPANRB 8/2021. The order of the signatures is their numbers: the assessor fixes (6),
then the employee receives (7).
"""

from __future__ import annotations

from skp_core.bahasa import tempat_tanggal
from skp_core.blok import Bagian, CatatanKaki, Dokumen, Isian, Judul, Lambang, Orientasi, TandaTangan
from skp_core.dokumen import bersama
from skp_core.dokumen.penilaian import predikat_tertulis
from skp_core.model import Evaluasi, Skp
from skp_core.peraturan.permenpanrb_6_2022 import CATATAN_PERIODE, CATATAN_PILIH, PILIHAN_CAPAIAN

__all__ = ["susun"]


def susun(skp: Skp, evaluasi: Evaluasi, *, lambang: bytes | None = None) -> Dokumen:
    """Set up the form. *lambang* is the picture of the emblem (PNG, JPEG); without it its room is blank."""
    capaian = bersama.pilihan(evaluasi.capaian_organisasi, PILIHAN_CAPAIAN)
    return Dokumen(
        "Dokumen Evaluasi Kinerja Pegawai",
        Orientasi.TEGAK,
        (
            Lambang(lambang),
            Judul(("DOKUMEN EVALUASI KINERJA PEGAWAI", f"PERIODE*: {evaluasi.periode.label}**")),
            bersama.kop(skp),
            Bagian("1", "PEGAWAI YANG DINILAI", bersama.isian_pegawai(skp.pegawai)),
            Bagian("2", "PEJABAT PENILAI KINERJA", bersama.isian_pegawai(skp.pejabat_penilai)),
            Bagian("3", "ATASAN PEJABAT PENILAI KINERJA", bersama.isian_pegawai(skp.atasan_pejabat_penilai)),
            Bagian(
                "4",
                "EVALUASI KINERJA",
                (
                    Isian("CAPAIAN KINERJA ORGANISASI", capaian),
                    Isian("PREDIKAT KINERJA PEGAWAI", predikat_tertulis(evaluasi)),
                ),
            ),
            Bagian("5", "CATATAN/REKOMENDASI", teks=evaluasi.catatan),
            TandaTangan(
                kiri=bersama.penanda_pegawai(
                    skp, tempat_tanggal(evaluasi.tempat_terima, evaluasi.tanggal_terima), nomor="7"
                ),
                kanan=bersama.penanda_penilai(skp, tempat_tanggal(evaluasi.tempat, evaluasi.tanggal), nomor="6"),
            ),
            CatatanKaki((("*", CATATAN_PERIODE), ("**", CATATAN_PILIH))),
        ),
    )
