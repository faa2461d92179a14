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
    "BuktiDukung",
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
    """What the organisation reached. "Sangat Baik" is not among them: that is for persons.

    SE Menteri PANRB 3/2023 writes "Butuh Perbaikan/Cukup": "CUKUP" is read as BUTUH_PERBAIKAN.
    """

    ISTIMEWA = "ISTIMEWA"
    BAIK = "BAIK"
    BUTUH_PERBAIKAN = "BUTUH_PERBAIKAN"
    KURANG = "KURANG"
    SANGAT_KURANG = "SANGAT_KURANG"

    @classmethod
    def _missing_(cls, value: object) -> CapaianOrganisasi | None:
        return cls.BUTUH_PERBAIKAN if value == "CUKUP" else None


@frozen(kw_only=True)
class UmpanBalik:
    """Feedback and the quality of its giver ("Pejabat Penilai Kinerja", "Ketua Tim"), never a name."""

    dari: str
    teks: str = field(repr=False)


@frozen(kw_only=True)
class BuktiDukung:
    """A proof, as the national e-Kinerja keeps it: a name, and where it lies (a link or a file's name)."""

    nama: str = field(repr=False)
    alamat: str = field(default="", repr=False)


@frozen(kw_only=True)
class EvaluasiHasilKerja:
    """What one rencana reached: a realisation per indicator, in their order, and feedback for the whole.

    In the kualitatif approach there is one realisation for the whole rencana. ``rencana_aksi`` are
    the steps planned for this period; the national e-Kinerja wants them before any proof (seen in one
    description of it: medium).
    """

    rencana_aksi: tuple[str, ...] = field(default=(), repr=False)
    realisasi: tuple[str, ...] = field(default=(), repr=False)
    bukti_dukung: tuple[BuktiDukung, ...] = ()
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
    ``alasan_rating`` says why a leader's rating differs from what the organisation reached.
    ``skp`` and ``versi_skp`` name the SKP, and its version, that is evaluated; None: the one at hand.
    """

    skp: str = field(default="", repr=False)
    versi_skp: int | None = None

    periode: PeriodeEvaluasi
    capaian_organisasi: CapaianOrganisasi | None = None
    hasil_kerja: tuple[EvaluasiHasilKerja, ...] = ()
    perilaku: tuple[EvaluasiPerilaku, ...] = ()
    rating_hasil_kerja: Rating | None = None
    rating_perilaku: Rating | None = None
    alasan_rating: str = field(default="", repr=False)
    catatan: str = field(default="", repr=False)
    tempat: str = ""
    tanggal: date | None = None
    tempat_terima: str = ""
    tanggal_terima: date | None = None
