"""A proposed change of one person on one side, and the small steps that make one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Literal, TypeVar

from attrs import evolve, frozen

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import Orang, Penilai, Riwayat
from siasn_client.testing.kabupaten.organisasi import Organisasi

__all__ = ["SALINAN", "Cara", "Dunia", "Sisi", "Usul", "asal", "baris", "salah_ketik_angka", "utama"]

Sisi = Literal["simpeg", "siasn"]
R = TypeVar("R", bound=Riwayat)

SALINAN: Final = 50
"""An added copy of a row has this much more than the number of its original."""


@frozen
class Dunia:
    """What a change may draw on besides the person: the offices and the people who assess."""

    organisasi: Organisasi
    penilai: tuple[Penilai, ...]


@frozen
class Usul:
    """One side's person after the change. ``urut`` names the history row, None means data-utama.

    ``harap`` replaces the verdict that follows from the values; ``susunan`` says that rows appear, vanish or lose
    a key, of which one person bears only one per kind of record.
    """

    jenis: str
    urut: int | None
    baru: Orang
    harap: str | None = None
    susunan: bool = False


Cara = Callable[[Acak, Dunia, Orang, Sisi], Usul | None]
"""Propose a change of the person as this side has him now, or None where the kind does not apply."""


def asal(rows: Sequence[R]) -> list[R]:
    """Return the rows that were there from the start, without added copies."""
    return [row for row in rows if row.urut < SALINAN]


def utama(orang: Orang, **ubah: Any) -> Usul:
    """Change the current state."""
    return Usul("data_utama", None, evolve(orang, biodata=evolve(orang.biodata, **ubah)))


def baris(orang: Orang, jenis: str, row: Riwayat, harap: str | None = None, **ubah: Any) -> Usul:
    """Change one history row."""
    rows = tuple(evolve(r, **ubah) if r.urut == row.urut else r for r in orang.riwayat(jenis))
    return Usul(jenis, row.urut, orang.dengan(jenis, rows), harap, susunan=harap is not None)


def salah_ketik_angka(acak: Acak, teks: str) -> str:
    """Mistype one digit of the first run of three or more digits, never its first (a leading zero may be noise)."""
    kini = ""
    for tempat, huruf in enumerate(teks):
        kini = kini + huruf if huruf.isdigit() else ""
        if len(kini) >= 3 and not teks[tempat + 1 : tempat + 2].isdigit():
            di = tempat - acak.antara(0, len(kini) - 2)
            return teks[:di] + str((int(teks[di]) + acak.antara(1, 9)) % 10) + teks[di + 1 :]
    raise ValueError("no number in the text")
