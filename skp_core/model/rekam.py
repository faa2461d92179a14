"""One SKP through its life: its versions, its evaluations, and who did what when.

A value: every move makes a new one (``skp_core.alur``). Where a record stands is read from what it holds, so that
no two fields can contradict each other.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final

from attrs import Attribute, field, frozen

from skp_core.errors import InvalidModel
from skp_core.model.evaluasi import Evaluasi
from skp_core.model.keberatan import Keberatan
from skp_core.model.skp import Skp

__all__ = [
    "EvaluasiBerjalan",
    "Langkah",
    "Peran",
    "RekamSkp",
    "StatusEvaluasi",
    "StatusSkp",
    "StatusVersi",
    "VersiSkp",
]


class Peran(StrEnum):
    """In which part somebody acts. One person may have two: the assessor's superior may be the assessor."""

    PEGAWAI = "PEGAWAI"
    PEJABAT_PENILAI = "PEJABAT_PENILAI"
    ATASAN_PEJABAT_PENILAI = "ATASAN_PEJABAT_PENILAI"
    PENGELOLA_KINERJA = "PENGELOLA_KINERJA"
    PIMPINAN_ORGANISASI = "PIMPINAN_ORGANISASI"


class StatusVersi(StrEnum):
    """Where one version stands."""

    DRAFT = "DRAFT"
    DIAJUKAN = "DIAJUKAN"
    DITETAPKAN = "DITETAPKAN"


class StatusSkp(StrEnum):
    """Where the SKP stands. The names are this project's: the regulation knows signatures, not states."""

    DRAFT = "DRAFT"
    DIAJUKAN = "DIAJUKAN"
    DITETAPKAN = "DITETAPKAN"
    REVISI = "REVISI"  # fixed, and a changed version is on its way
    SELESAI = "SELESAI"
    DITUTUP = "DITUTUP"  # the post changed within the year


class StatusEvaluasi(StrEnum):
    """Where the evaluation of one period stands."""

    BELUM_DIISI = "BELUM_DIISI"
    REALISASI_DIISI = "REALISASI_DIISI"
    DIAJUKAN = "DIAJUKAN"
    DINILAI = "DINILAI"
    DISETUJUI = "DISETUJUI"
    KEBERATAN = "KEBERATAN"
    DIPUTUS = "DIPUTUS"


_BERKEBERATAN: Final = frozenset({StatusEvaluasi.KEBERATAN, StatusEvaluasi.DIPUTUS})
_DINILAI: Final = _BERKEBERATAN | {StatusEvaluasi.DINILAI, StatusEvaluasi.DISETUJUI}


def _bertanda_tangan(instance: VersiSkp, attribute: Attribute[StatusVersi], nilai: StatusVersi) -> None:
    if nilai is StatusVersi.DITETAPKAN and not (instance.skp.tempat.strip() and instance.skp.tanggal_penetapan):
        pesan = "SKP yang ditetapkan harus menyebut tempat dan tanggalnya."
        raise InvalidModel("fixed without place or date", pesan=pesan, letak="skp.tanggal_penetapan")


def _dinilai(instance: EvaluasiBerjalan, attribute: Attribute[StatusEvaluasi], nilai: StatusEvaluasi) -> None:
    ratings = (instance.evaluasi.rating_hasil_kerja, instance.evaluasi.rating_perilaku)
    if nilai in _DINILAI and None in ratings:
        pesan = "Evaluasi yang dinilai harus punya kedua rating."
        raise InvalidModel("rated without ratings", pesan=pesan, letak="evaluasi")
    if nilai in _BERKEBERATAN and instance.keberatan is None:
        raise InvalidModel("no objection", pesan="Keberatannya belum tertulis.", letak="keberatan")


def _berisi(instance: RekamSkp, attribute: Attribute[tuple[VersiSkp, ...]], nilai: tuple[VersiSkp, ...]) -> None:
    if not nilai:
        raise InvalidModel("no version", pesan="Rekam SKP paling sedikit memuat satu versi.", letak="versi")
    if any(satu.status is not StatusVersi.DITETAPKAN for satu in nilai[:-1]):
        pesan = "Hanya versi terakhir boleh rancangan."
        raise InvalidModel("a draft below a newer version", pesan=pesan, letak="versi")


@frozen(kw_only=True)
class VersiSkp:
    """One version. ``diajukan`` is the day the person assessed signed; the assessor's is in the SKP itself."""

    skp: Skp
    status: StatusVersi = field(default=StatusVersi.DRAFT, validator=_bertanda_tangan)
    diajukan: date | None = None


@frozen(kw_only=True)
class EvaluasiBerjalan:
    """The evaluation of one period, on the version that was in force when the period was opened."""

    evaluasi: Evaluasi
    versi: int
    keberatan: Keberatan | None = None
    status: StatusEvaluasi = field(default=StatusEvaluasi.BELUM_DIISI, validator=_dinilai)


@frozen(kw_only=True)
class Langkah:
    """One move that was made."""

    langkah: str
    oleh: Peran
    hari: date
    alasan: str = field(default="", repr=False)


@frozen(kw_only=True)
class RekamSkp:
    """One SKP of one person through its life; ``versi`` holds at least one."""

    versi: tuple[VersiSkp, ...] = field(validator=_berisi)
    evaluasi: tuple[EvaluasiBerjalan, ...] = ()
    selesai: date | None = None
    ditutup: date | None = None
    jejak: tuple[Langkah, ...] = ()

    @property
    def terakhir(self) -> VersiSkp:
        """The newest version, fixed or not."""
        return self.versi[-1]

    @property
    def berlaku(self) -> VersiSkp | None:
        """The newest fixed version."""
        fixed = [satu for satu in self.versi if satu.status is StatusVersi.DITETAPKAN]
        return fixed[-1] if fixed else None

    @property
    def status(self) -> StatusSkp:
        """Where it stands."""
        if self.selesai is not None:
            return StatusSkp.SELESAI
        if self.ditutup is not None:
            return StatusSkp.DITUTUP
        if self.terakhir.status is not StatusVersi.DITETAPKAN and self.berlaku is not None:
            return StatusSkp.REVISI
        return StatusSkp(self.terakhir.status)
