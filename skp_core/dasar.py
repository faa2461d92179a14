"""What a rule or a number rests on: a citation, and the date from which it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from attrs import frozen

from skp_core.errors import InvalidModel

__all__ = ["Berlaku", "Keyakinan", "Pasal", "pada"]

T = TypeVar("T")


class Keyakinan(StrEnum):
    """How sure we are of a legal fact.

    TINGGI: the text itself or two independent reproductions were read. SEDANG: one good source, or
    the text quoted second-hand. RENDAH: one implementation or recollection. USULAN: not law at all,
    a recommendation of this project.
    """

    TINGGI = "tinggi"
    SEDANG = "sedang"
    RENDAH = "rendah"
    USULAN = "usulan"


@frozen
class Pasal:
    """Where something is written, and how sure we are of it.

    >>> str(Pasal("PP 30/2019", "Pasal 1"))
    'PP 30/2019 Pasal 1'
    """

    peraturan: str
    letak: str = ""
    keyakinan: Keyakinan = Keyakinan.TINGGI
    catatan: str = ""

    def __str__(self) -> str:
        return f"{self.peraturan} {self.letak}".strip()


@frozen
class Berlaku(Generic[T]):
    """A value of the law, from the day it holds."""

    sejak: date
    nilai: T
    dasar: Pasal


def pada(deret: Sequence[Berlaku[T]], hari: date) -> Berlaku[T]:
    """Return the value in force on *hari*: the latest one that had begun.

    Raises:
        InvalidModel: nothing was in force yet; the document belongs to an older regime.

    >>> batas = (Berlaku(date(2022, 1, 1), 10, Pasal("A")), Berlaku(date(2023, 1, 31), 12, Pasal("B")))
    >>> pada(batas, date(2022, 12, 31)).nilai
    10
    """
    begun = [butir for butir in deret if butir.sejak <= hari]
    if not begun:
        raise InvalidModel(
            f"nothing was in force on {hari.isoformat()}",
            pesan="Belum ada ketentuan yang berlaku pada tanggal itu; dokumen ini mengikuti aturan yang lebih lama.",
        )
    return max(begun, key=lambda butir: butir.sejak)
