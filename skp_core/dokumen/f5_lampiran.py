"""F5: Lampiran SKP, one for all groups and approaches."""

from __future__ import annotations

from skp_core.blok import Daftar, Dokumen, Judul, Orientasi, TandaTangan
from skp_core.dokumen import bersama
from skp_core.model import Skp

__all__ = ["susun"]


def susun(skp: Skp) -> Dokumen:
    """Set up the form. Numbers restart in each part; an empty part keeps its head and one blank row."""
    lampiran = skp.lampiran
    return Dokumen(
        "Lampiran Sasaran Kinerja Pegawai",
        Orientasi.TEGAK,
        (
            Judul(("LAMPIRAN SASARAN KINERJA PEGAWAI",)),
            bersama.kop(skp, satu_baris=True),
            Daftar("DUKUNGAN SUMBER DAYA", lampiran.dukungan_sumber_daya),
            Daftar("SKEMA PERTANGGUNGJAWABAN", lampiran.skema_pertanggungjawaban),
            Daftar("KONSEKUENSI", lampiran.konsekuensi),
            TandaTangan(kanan=bersama.penanda_penilai(skp), kiri=bersama.penanda_pegawai(skp)),
        ),
    )
