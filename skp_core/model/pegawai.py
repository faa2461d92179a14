"""Who is assessed and who assesses: a snapshot, because names and posts change after the SKP is fixed."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

from attrs import Attribute, field, frozen

from skp_core.errors import InvalidModel

__all__ = ["Kelompok", "Pegawai", "StatusPegawai"]

_TAMPAK = 3


def _samar(nilai: str | None) -> str:
    """Mask an identity number in a repr: all but its last three characters."""
    if nilai is None:
        return "None"
    return "•" * max(0, len(nilai) - _TAMPAK) + nilai[-_TAMPAK:]


class Kelompok(StrEnum):
    """Which set of forms a post uses (PermenPANRB 6/2022): JPT and pimpinan unit kerja mandiri, or JA and JF."""

    JPT = "JPT_PIMPINAN_UNIT_MANDIRI"
    JAF = "JA_JF"

    @classmethod
    def _missing_(cls, value: object) -> Kelompok | None:
        """Read the short names too, as earlier files have them."""
        return cls.__members__.get(value) if isinstance(value, str) else None


class StatusPegawai(StrEnum):
    """A civil servant's status. PPPK have a golongan but no pangkat."""

    PNS = "PNS"
    PPPK = "PPPK"


def _delapan_belas_angka(instance: Pegawai, attribute: Attribute[str | None], nilai: str | None) -> None:
    if nilai is not None and not re.fullmatch(r"[0-9]{18}", nilai):
        raise InvalidModel("a NIP has 18 digits", pesan="NIP harus 18 angka.", letak="nip")


def _terisi(instance: Pegawai, attribute: Attribute[str], nilai: str) -> None:
    if not nilai.strip():
        raise InvalidModel(f"{attribute.name} is blank", pesan="Tidak boleh kosong.", letak=attribute.name)


def _rapatkan(nip: Any) -> Any:
    """Drop the spaces in which a NIP is often written; leave anything else for the validator."""
    return (re.sub(r"\s", "", nip) or None) if isinstance(nip, str) else nip


@frozen(kw_only=True)
class Pegawai:
    """One person as printed on the forms. Name and NIP do not show in the repr.

    ``nip`` and ``pangkat`` may be missing for an assessor who holds political office (PermenPANRB
    8/2021 annex p. 67 marks the NIP "*opsional"); of the person assessed :class:`~skp_core.model.skp.Skp`
    demands a NIP. ``pangkat`` is printed as given: "Penata (III/c)", for PPPK the golongan alone.

    >>> Pegawai(nama="Contoh", nip="198504122010011000", jabatan="Analis", unit_kerja="BKPSDM", kelompok=Kelompok.JAF)
    Pegawai(nip=•••••••••••••••000, jabatan='Analis', unit_kerja='BKPSDM', kelompok=<Kelompok.JAF: 'JA_JF'>)
    """

    nama: str = field(repr=False, validator=_terisi)
    nip: str | None = field(default=None, repr=_samar, converter=_rapatkan, validator=_delapan_belas_angka)
    pangkat: str | None = field(default=None, repr=False)
    jabatan: str = field(validator=_terisi)
    unit_kerja: str = field(validator=_terisi)
    kelompok: Kelompok
    status: StatusPegawai | None = field(default=None, repr=False)

    def orang_yang_sama(self, lain: Pegawai) -> bool:
        """Tell whether both snapshots show one person: by NIP where both have one, else by name and post."""
        if self.nip and lain.nip:
            return self.nip == lain.nip
        return (self.nama.casefold(), self.jabatan.casefold()) == (lain.nama.casefold(), lain.jabatan.casefold())
