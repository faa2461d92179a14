"""One proposal: a field, a column, how sure, and why."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from simpeg_adapters.mapping.saran.kode import Isi
from simpeg_adapters.mapping.saran.tampak import KolomTampak

__all__ = ["PASTI", "Usul"]

PASTI: Final = 0.8
"""From here on a proposal is made, below it is only mentioned."""


@frozen
class Usul:
    """One field and the column proposed for it.

    Args:
        pasti: from 0 to 1; 0.8 and more are proposed.
        isi: how its values become BKN's codes, for a field of codes.
        saingan: other columns that fit as well.
        sambung: the alias of the joined table that the column is of.
        menurut, pilihan: another column, and the column for each of its codes, where the place depends on it.
    """

    bidang: str
    tabel: str
    kolom: KolomTampak
    rupa: str
    pasti: float
    sebab: str
    isi: Isi | None = None
    saingan: tuple[str, ...] = ()
    sambung: str = ""
    menurut: str = ""
    pilihan: tuple[tuple[str, str], ...] = ()

    @property
    def yakin(self) -> bool:
        """Is it proposed?"""
        return self.pasti >= PASTI

    @property
    def ejaan(self) -> str:
        """The column as the profile spells it."""
        return f"{self.sambung}.{self.kolom.nama}" if self.sambung else self.kolom.nama
