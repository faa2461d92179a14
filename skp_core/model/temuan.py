"""What a rule says about an SKP."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from skp_core.dasar import Pasal

__all__ = ["Aturan", "Berat", "Temuan"]


class Berat(StrEnum):
    """WAJIB: the regulation. ANJURAN: guidance, practice, or a duty whose article could not be read."""

    WAJIB = "wajib"
    ANJURAN = "anjuran"


@frozen
class Temuan:
    """One finding. ``letak`` is where in the data (numbers from 1), ``pesan`` what a clerk reads.

    It holds no content of the SKP, so that it may be logged and counted.
    """

    aturan: str
    berat: Berat
    letak: str
    pesan: str
    dasar: Pasal


@frozen
class Aturan:
    """A rule: its id in the SKP specification, how binding it is, its sentence and what it rests on."""

    id: str
    berat: Berat
    kalimat: str
    dasar: Pasal

    def temuan(self, letak: str, pesan: str = "") -> Temuan:
        """Make a finding of this rule; without *pesan* the rule's own sentence is said."""
        return Temuan(self.id, self.berat, letak, pesan or self.kalimat, self.dasar)
