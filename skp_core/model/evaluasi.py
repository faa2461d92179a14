"""One evaluation: what was reached, what was said about it, and the two ratings a person gave.

No number is stored: PermenPANRB 6/2022 has none (BKN FAQ). The predikat is not stored either; it
follows from the two ratings (``skp_core.scoring.predikat``).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import field, frozen

from skp_core.model.perilaku import Perilaku
from skp_core.model.periode import PeriodeEvaluasi

__all__ = [
    "CapaianOrganisasi",
    "Evaluasi",
    "EvaluasiHasilKerja",
    "EvaluasiPerilaku",
    "Predikat",
    "Rating",
    "UmpanBalik",
]


class Rating(StrEnum):
    """Against the leader's expectation; chosen by the assessor, never computed."""

    DI_ATAS = "DI_ATAS"
    SESUAI = "SESUAI"
    DI_BAWAH = "DI_BAWAH"


class Predikat(StrEnum):
    """A person's predikat. "Istimewa" is not among them: that is for organisations."""

    SANGAT_BAIK = "SANGAT_BAIK"
    BAIK = "BAIK"
    BUTUH_PERBAIKAN = "BUTUH_PERBAIKAN"
    KURANG = "KURANG"
    SANGAT_KURANG = "SANGAT_KURANG"


class CapaianOrganisasi(StrEnum):
    """What the organisation reached. "Sangat Baik" is not among them: that is for persons."""

    ISTIMEWA = "ISTIMEWA"
    BAIK = "BAIK"
    BUTUH_PERBAIKAN = "BUTUH_PERBAIKAN"
    KURANG = "KURANG"
    SANGAT_KURANG = "SANGAT_KURANG"


@frozen(kw_only=True)
class UmpanBalik:
    """Feedback and the quality of its giver ("Pejabat Penilai Kinerja", "Ketua Tim"), never a name."""

    dari: str
    teks: str = field(repr=False)


@frozen(kw_only=True)
class EvaluasiHasilKerja:
    """What one rencana reached: a realisation per indicator, in their order, and feedback for the whole."""

    realisasi: tuple[str, ...] = field(default=(), repr=False)
    umpan_balik: tuple[UmpanBalik, ...] = ()


@frozen(kw_only=True)
class EvaluasiPerilaku:
    """Feedback on one behaviour."""

    kode: Perilaku
    umpan_balik: tuple[UmpanBalik, ...] = ()


@frozen(kw_only=True)
class Evaluasi:
    """The evaluation of one SKP over one period.

    ``hasil_kerja`` follows the order of ``Skp.rhk``. A choice not made yet is None: the form then
    prints all its alternatives, to be chosen by hand. ``tempat`` and ``tanggal`` are the assessor's
    signature, ``tempat_terima`` and ``tanggal_terima`` the employee's under the Dokumen Evaluasi.
    """

    periode: PeriodeEvaluasi
    capaian_organisasi: CapaianOrganisasi | None = None
    hasil_kerja: tuple[EvaluasiHasilKerja, ...] = ()
    perilaku: tuple[EvaluasiPerilaku, ...] = ()
    rating_hasil_kerja: Rating | None = None
    rating_perilaku: Rating | None = None
    catatan: str = field(default="", repr=False)
    tempat: str = ""
    tanggal: date | None = None
    tempat_terima: str = ""
    tanggal_terima: date | None = None
