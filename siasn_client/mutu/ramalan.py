"""The worklist: repair these and gain so much. A forecast by our formula, not BKN's figure.

It holds the population as it is: who retires or moves also changes the number that is divided by. People are named by
their number only, because nothing else of them was kept.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen

from siasn_client.mutu.aturan import Indikator
from siasn_client.privacy import Nip

__all__ = ["CATATAN", "Pekerjaan", "PekerjaanUnit", "Ramalan"]

CATATAN: Final = (
    "Ramalan menurut rumus perkiraan kami, bukan angka BKN. Populasi dianggap tetap, dan tiap pekerjaan dihitung "
    "sendiri-sendiri."
)
"""Said wherever the worklist is shown."""

_DIGITS: Final = 4


@frozen
class PekerjaanUnit:
    """The part of a piece of work that lies with one unit.

    Args:
        unit: the unit's id.
        orang: who is affected there.
        poin: what the index of the whole office gains when all of them are repaired.
        poin_unit: what the unit's own index gains.
    """

    unit: str
    nama: str
    orang: tuple[Nip, ...] = field(repr=False)
    poin: Fraction
    poin_unit: Fraction

    def to_data(self, *, buka: bool = False) -> dict[str, Any]:
        """Return plain values; who is meant only with *buka*."""
        named = {"nip": [nip.buka() for nip in self.orang]} if buka else {}
        return {
            "unit": self.unit,
            "nama": self.nama,
            "orang": len(self.orang),
            **named,
            "poin": round(float(self.poin), _DIGITS),
            "poin_unit": round(float(self.poin_unit), _DIGITS),
        }


@frozen
class Pekerjaan:
    """One piece of work: everybody affected by one indicator.

    Args:
        poin: what the index gains when all are repaired.
        unit: the units where they are, the greatest gain first.
        dari_simpeg: those of them in whom e-Simpeg's own record shows nothing wrong: its value may be the cure.
    """

    indikator: Indikator
    poin: Fraction
    unit: tuple[PekerjaanUnit, ...] = field(repr=False)
    dari_simpeg: frozenset[Nip] = field(default=frozenset(), repr=False)

    @property
    def orang(self) -> tuple[Nip, ...]:
        """Everybody affected, by unit."""
        return tuple(nip for unit in self.unit for nip in unit.orang)

    @property
    def poin_per_orang(self) -> Fraction:
        """What the repair of one person gains."""
        return self.poin / len(self.orang)

    def to_data(self, *, buka: bool = False) -> dict[str, Any]:
        """Return plain values; who is meant only with *buka*."""
        return {
            "indikator": self.indikator.id,
            "nama": self.indikator.nama,
            "pelaku": self.indikator.pelaku.value,
            "langkah": self.indikator.langkah,
            "orang": len(self.orang),
            "poin": round(float(self.poin), _DIGITS),
            "poin_per_orang": round(float(self.poin_per_orang), 6),
            "dari_simpeg": len(self.dari_simpeg),
            "unit": [unit.to_data(buka=buka) for unit in self.unit],
        }


@frozen
class Ramalan:
    """The pieces of work, the greatest gain first. Holds the numbers of affected people and nothing else of them."""

    pekerjaan: tuple[Pekerjaan, ...] = field(repr=False)
    indeks: Fraction | None

    @property
    def setelah(self) -> Fraction | None:
        """The index when everything is repaired: 100, where there is an index at all."""
        return None if self.indeks is None else self.indeks + sum(each.poin for each in self.pekerjaan)

    def to_data(self, *, buka: bool = False) -> dict[str, Any]:
        """Return plain values; who is meant only with *buka*."""
        return {
            "perkiraan": True,
            "catatan": CATATAN,
            "pekerjaan": [each.to_data(buka=buka) for each in self.pekerjaan],
        }
