"""An SKP and its evaluation as frozen values. A draft may be incomplete: what is wrong with it is a Temuan."""

from __future__ import annotations

from skp_core.model.evaluasi import (
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    Predikat,
    Rating,
    UmpanBalik,
)
from skp_core.model.indikator import Aspek, Indikator, Target
from skp_core.model.lampiran import Lampiran
from skp_core.model.pegawai import Kelompok, Pegawai, StatusPegawai
from skp_core.model.perilaku import Perilaku, PerilakuKerja
from skp_core.model.periode import JenisPeriode, Periode, PeriodeEvaluasi
from skp_core.model.rencana import JenisHasilKerja, Rencana, RencanaPimpinan
from skp_core.model.skp import Butir, Mode, Skp
from skp_core.model.temuan import Aturan, Berat, Temuan

__all__ = [
    "Aspek",
    "Aturan",
    "Berat",
    "Butir",
    "CapaianOrganisasi",
    "Evaluasi",
    "EvaluasiHasilKerja",
    "EvaluasiPerilaku",
    "Indikator",
    "JenisHasilKerja",
    "JenisPeriode",
    "Kelompok",
    "Lampiran",
    "Mode",
    "Pegawai",
    "Perilaku",
    "PerilakuKerja",
    "Periode",
    "PeriodeEvaluasi",
    "Predikat",
    "Rating",
    "Rencana",
    "RencanaPimpinan",
    "Skp",
    "StatusPegawai",
    "Target",
    "Temuan",
    "UmpanBalik",
]
