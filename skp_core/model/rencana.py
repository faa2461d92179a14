"""A planned result (rencana hasil kerja) and the leader's result it supports."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from skp_core.model.indikator import Indikator
from skp_core.model.pegawai import Kelompok

__all__ = ["JenisHasilKerja", "Klasifikasi", "Rencana", "RencanaPimpinan"]


class JenisHasilKerja(StrEnum):
    """Main or additional result. They are numbered apart and never weighted (BKN FAQ on PermenPANRB 6/2022)."""

    UTAMA = "UTAMA"
    TAMBAHAN = "TAMBAHAN"


@frozen(kw_only=True)
class RencanaPimpinan:
    """The leader's planned result that this one supports ("yang diintervensi").

    ``milik`` says whose it is when it is not the assessor's own; a JPT's is printed with its
    ``indikator`` (footnote * of the JAF plan). ``skp`` and ``urutan`` are the link: the id of the
    leader's SKP and the place in its ``rhk``, from 1; without them it is free text.
    """

    rumusan: str
    indikator: tuple[str, ...] = ()
    milik: Kelompok | None = None
    skp: str = field(default="", repr=False)
    urutan: int | None = None


class Klasifikasi(StrEnum):
    """Whose result it is: the national e-Kinerja hands ORGANISASI on to a successor (one source: medium)."""

    ORGANISASI = "ORGANISASI"
    INDIVIDU = "INDIVIDU"


@frozen(kw_only=True)
class Rencana:
    """One rencana hasil kerja. ``penugasan_dari`` names who gave the work, if outside the line."""

    jenis: JenisHasilKerja
    rumusan: str
    rhk_pimpinan_diintervensi: RencanaPimpinan | None = None
    penugasan_dari: str = field(default="", repr=False)
    klasifikasi: Klasifikasi | None = None
    indikator: tuple[Indikator, ...] = ()
