"""The period an SKP covers, and the period one evaluation looks at."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import frozen

__all__ = ["JenisPeriode", "Periode", "PeriodeEvaluasi"]


@frozen(kw_only=True)
class Periode:
    """The period of an SKP; a year, or less when the post changes within the year."""

    mulai: date
    selesai: date


class JenisPeriode(StrEnum):
    """How often an office evaluates; the forms leave it to the office. AKHIR is the whole SKP period."""

    BULANAN = "BULANAN"
    TRIWULAN = "TRIWULAN"
    SEMESTER = "SEMESTER"
    AKHIR = "AKHIR"


@frozen(kw_only=True)
class PeriodeEvaluasi:
    """The period of one evaluation.

    ``label`` is printed after "PERIODE:", for example ``TRIWULAN IV``, ``SEMESTER I`` or ``AKHIR``:
    free, because the footnote of the form says "disesuaikan dengan periode evaluasi kinerja Pegawai
    yang berlaku pada Instansi Pemerintah".
    """

    jenis: JenisPeriode
    label: str
    mulai: date
    selesai: date
