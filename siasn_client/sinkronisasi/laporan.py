"""What became of a plan: one result an item, and counts. Data; renderings are made elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from attrs import field, frozen

from siasn_client.errors import SiasnError
from siasn_client.ports import Keadaan
from siasn_client.sinkronisasi.rencana import Butir

__all__ = ["HasilButir", "Laporan"]

_UNSENT: Final = ("belum", "ditolak")


@frozen
class HasilButir:
    """Where one item stands.

    Args:
        keadaan: None while nothing was written about it: refused by the checker, or not reached.
        ditolak: the checker said no.
        alasan: a sentence for the clerk; may quote SIASN, numbers masked.
        kini: for a conflict, what SIASN or the host says now, by field. Personal: not in the repr.
    """

    butir: Butir
    keadaan: Keadaan | None
    ditolak: bool = False
    alasan: str = field(default="", repr=False)
    kini: Mapping[str, str] = field(factory=dict, repr=False)

    @property
    def hitung(self) -> str:
        """The name this result is counted under; an open intent is an unknown outcome."""
        if self.keadaan is None:
            return "ditolak" if self.ditolak else "belum"
        return (Keadaan.TAK_PASTI if self.keadaan is Keadaan.NIAT else self.keadaan).value


@frozen
class Laporan:
    """The report of one run of :func:`~siasn_client.sinkronisasi.apply`.

    ``henti`` is why the run stopped before its end (a token that ran out, SIASN down); the same call
    with the same plan goes on from there. ``terputus`` says that the operator stopped it.
    """

    hasil: tuple[HasilButir, ...] = field(repr=False)
    henti: SiasnError | None = None
    terputus: bool = False

    def hitungan(self) -> dict[str, int]:
        """How many items ended how, zeros included."""
        found = Counter(each.hitung for each in self.hasil)
        names = [each.value for each in Keadaan if each is not Keadaan.NIAT]
        return {name: found[name] for name in (*names, *_UNSENT)}

    @property
    def tuntas(self) -> bool:
        """Is nothing left that a program or a person must still look at?"""
        counts = self.hitungan()
        return not (self.henti or counts["belum"] or counts["tak_pasti"] or counts["perlu_orang"])
