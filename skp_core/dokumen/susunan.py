"""What the plans have in common, and what the evaluations have: their parts in their order."""

from __future__ import annotations

from skp_core.bahasa import tempat_tanggal
from skp_core.blok import CatatanKaki, Dokumen, Judul, Orientasi, Tabel, TandaTangan
from skp_core.dokumen import bersama, penilaian, perilaku
from skp_core.model import Evaluasi, Mode, Skp
from skp_core.peraturan.permenpanrb_6_2022 import CATATAN_PILIH, UMPAN_BALIK, UMPAN_BALIK_KUALITATIF

__all__ = ["evaluasi_kinerja", "rencana_skp"]


def rencana_skp(skp: Skp, hasil_kerja: Tabel, tanda: str, catatan: tuple[tuple[str, str], ...]) -> Dokumen:
    """Set up a plan around its table; *tanda* marks the behaviours, *catatan* are its footnotes."""
    return Dokumen(
        "Sasaran Kinerja Pegawai",
        _letak(skp),
        (
            Judul(bersama.baris_judul(skp, "SASARAN KINERJA PEGAWAI")),
            bersama.kop(skp),
            bersama.identitas(skp),
            hasil_kerja,
            perilaku.direncanakan(skp, tanda),
            TandaTangan(kanan=bersama.penanda_penilai(skp), kiri=bersama.penanda_pegawai(skp)),
            CatatanKaki(catatan),
        ),
    )


def evaluasi_kinerja(skp: Skp, evaluasi: Evaluasi, hasil_kerja: Tabel, *, tanda: str = "", ketiga: str = "") -> Dokumen:
    """Set up an evaluation around its table: signed by the assessor alone.

    *tanda* marks the choices, *ketiga* is the third title line where it is another than the plan's. Only chosen
    values are printed; a choice not made yet prints its alternatives.
    """
    judul = bersama.baris_judul(skp, "EVALUASI KINERJA PEGAWAI", ketiga)
    return Dokumen(
        "Evaluasi Kinerja Pegawai",
        _letak(skp),
        (
            Judul((*judul, f"PERIODE: {evaluasi.periode.label}*")),
            bersama.kop(skp),
            bersama.identitas(skp),
            penilaian.capaian(evaluasi, tanda),
            penilaian.kurva(evaluasi),
            hasil_kerja,
            penilaian.rating_hasil(evaluasi, tanda),
            perilaku.dinilai(skp, evaluasi, UMPAN_BALIK_KUALITATIF if skp.mode is Mode.KUALITATIF else UMPAN_BALIK),
            penilaian.rating_perilaku(evaluasi, tanda),
            penilaian.predikat(evaluasi, tanda),
            TandaTangan(kanan=bersama.penanda_penilai(skp, tempat_tanggal(evaluasi.tempat, evaluasi.tanggal))),
            CatatanKaki((("*", CATATAN_PILIH),)),
        ),
    )


def _letak(skp: Skp) -> Orientasi:
    """Tables lie across the sheet, texts stand upright."""
    return Orientasi.TEGAK if skp.mode is Mode.KUALITATIF else Orientasi.MENDATAR
