"""An SKP and its evaluation as frozen values. A draft may be incomplete: what is wrong with it is a Temuan."""

from __future__ import annotations

from skp_core.model.evaluasi import (
    BuktiDukung,
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    Predikat,
    Rating,
    UmpanBalik,
)
from skp_core.model.indikator import Aspek, Indikator, Perspektif, Target
from skp_core.model.keberatan import Keberatan, KeputusanKeberatan
from skp_core.model.lampiran import Lampiran
from skp_core.model.matriks import BarisPeran, MatriksPeran
from skp_core.model.pegawai import Kelompok, Pegawai, StatusPegawai
from skp_core.model.perilaku import Perilaku, PerilakuKerja
from skp_core.model.periode import JenisPeriode, Periode, PeriodeEvaluasi
from skp_core.model.pilihan import pilih
from skp_core.model.rekam import (
    EvaluasiBerjalan,
    Langkah,
    Peran,
    RekamSkp,
    StatusEvaluasi,
    StatusSkp,
    StatusVersi,
    VersiSkp,
)
from skp_core.model.rekap import BarisRekap, Rekap
from skp_core.model.rencana import JenisHasilKerja, Klasifikasi, Rencana, RencanaPimpinan
from skp_core.model.skp import Butir, Mode, Sebagai, Skp
from skp_core.model.temuan import Aturan, Berat, Temuan

__all__ = [
    "Aspek",
    "Aturan",
    "BarisPeran",
    "BarisRekap",
    "Berat",
    "BuktiDukung",
    "Butir",
    "CapaianOrganisasi",
    "Evaluasi",
    "EvaluasiBerjalan",
    "EvaluasiHasilKerja",
    "EvaluasiPerilaku",
    "Indikator",
    "JenisHasilKerja",
    "JenisPeriode",
    "Keberatan",
    "Kelompok",
    "KeputusanKeberatan",
    "Klasifikasi",
    "Lampiran",
    "Langkah",
    "MatriksPeran",
    "Mode",
    "Pegawai",
    "Peran",
    "Perilaku",
    "PerilakuKerja",
    "Periode",
    "PeriodeEvaluasi",
    "Perspektif",
    "Predikat",
    "Rating",
    "RekamSkp",
    "Rekap",
    "Rencana",
    "RencanaPimpinan",
    "Sebagai",
    "Skp",
    "StatusEvaluasi",
    "StatusPegawai",
    "StatusSkp",
    "StatusVersi",
    "Target",
    "Temuan",
    "UmpanBalik",
    "VersiSkp",
    "pilih",
]
