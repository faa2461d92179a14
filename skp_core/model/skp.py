"""The SKP itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from attrs import Attribute, field, frozen

from skp_core.errors import InvalidModel
from skp_core.model.lampiran import Lampiran
from skp_core.model.pegawai import Kelompok, Pegawai
from skp_core.model.perilaku import PerilakuKerja
from skp_core.model.periode import Periode
from skp_core.model.rencana import JenisHasilKerja, Rencana

__all__ = ["Butir", "Mode", "Sebagai", "Skp"]


class Mode(StrEnum):
    """The approach (pendekatan); one per SKP, it decides the form."""

    KUANTITATIF = "KUANTITATIF"
    KUALITATIF = "KUALITATIF"


class Sebagai(StrEnum):
    """In which quality the post is held; a Plt or Plh has an SKP of this post beside the one of the own post."""

    DEFINITIF = "DEFINITIF"
    PLT = "PLT"
    PLH = "PLH"


@frozen
class Butir:
    """A rencana with its place: ``urutan`` in ``Skp.rhk`` and ``nomor`` within its kind, both from 1."""

    urutan: int
    nomor: int
    rencana: Rencana

    @property
    def letak(self) -> str:
        """The place in the data."""
        return f"rhk[{self.urutan}]"

    @property
    def sebutan(self) -> str:
        """The place as a reader of the form knows it."""
        return f"Hasil kerja {self.rencana.jenis.lower()} nomor {self.nomor}"


def _punya_nip(instance: Skp, attribute: Attribute[Pegawai], nilai: Pegawai) -> None:
    if nilai.nip is None:
        raise InvalidModel(
            "the person assessed needs a NIP", pesan="Pegawai yang dinilai harus punya NIP.", letak="pegawai.nip"
        )


@frozen(kw_only=True)
class Skp:
    """One SKP of one person under PermenPANRB 6/2022, draft or fixed.

    ``mode`` and ``kelompok`` choose the form. A draft may lack anything but the persons and the
    period; ``skp_core.rules.check_all`` says what is missing. ``id`` is the host's own, ``versi``
    counts the changes after fixing, ``induk`` names the SKP that this one follows within the year
    (a move to another post).
    """

    id: str = field(default="", repr=False)
    versi: int = 1
    induk: str = field(default="", repr=False)
    sebagai: Sebagai = Sebagai.DEFINITIF

    nama_instansi: str
    mode: Mode | None = None
    kelompok: Kelompok | None = None
    periode: Periode
    pegawai: Pegawai = field(validator=_punya_nip)
    pejabat_penilai: Pegawai
    atasan_pejabat_penilai: Pegawai | None = None
    rhk: tuple[Rencana, ...] = ()
    perilaku: tuple[PerilakuKerja, ...] = ()
    lampiran: Lampiran = field(factory=Lampiran)
    tempat: str = ""
    tanggal_penetapan: date | None = None

    def hasil_kerja(self, jenis: JenisHasilKerja | None = None) -> Iterator[Butir]:
        """Yield each rencana, of one kind or of all, with its place. Numbers restart in TAMBAHAN."""
        nomor = dict.fromkeys(JenisHasilKerja, 0)
        for urutan, rencana in enumerate(self.rhk, 1):
            nomor[rencana.jenis] += 1
            if jenis in (None, rencana.jenis):
                yield Butir(urutan, nomor[rencana.jenis], rencana)

    def memakai(self, mode: Mode, kelompok: Kelompok) -> bool:
        """Tell whether this SKP is of that mode and group."""
        return self.mode is mode and self.kelompok is kelompok
