"""The predikat of everybody in one unit, over one period."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from skp_core.model.evaluasi import CapaianOrganisasi, Predikat, Rating
from skp_core.model.pegawai import Pegawai
from skp_core.model.periode import PeriodeEvaluasi

__all__ = ["BarisRekap", "Rekap"]


@frozen(kw_only=True)
class BarisRekap:
    """One person with both ratings; ``predikat`` is looked up by whoever makes the row, never typed."""

    pegawai: Pegawai
    rating_hasil_kerja: Rating | None = None
    rating_perilaku: Rating | None = None
    predikat: Predikat | None = None


@frozen(kw_only=True)
class Rekap:
    """One unit, one period; ``penetap`` fixes the organisation's value and the distribution (SE 3/2023)."""

    nama_instansi: str
    unit_kerja: str
    periode: PeriodeEvaluasi
    capaian_organisasi: CapaianOrganisasi | None = None
    baris: tuple[BarisRekap, ...] = ()
    penetap: Pegawai | None = None
    tempat: str = ""
    tanggal: date | None = None
