"""A proposed change of one person on one side, and the small steps that make one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from attrs import evolve, frozen

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import SALINAN, Orang, Penilai, Riwayat, Ubah, asal
from siasn_client.testing.kabupaten.organisasi import Organisasi
from siasn_client.testing.kabupaten.selisih.resep import BAKU, Resep

__all__ = ["SALINAN", "Cara", "Dunia", "Sisi", "Usul", "asal", "baris", "buang", "ganti", "salin", "utama"]

Sisi = Literal["simpeg", "siasn"]


@frozen
class Dunia:
    """What a change may draw on besides the person: the offices, the people who assess, and the recipe of damage."""

    organisasi: Organisasi
    penilai: tuple[Penilai, ...]
    resep: Resep = BAKU


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


def utama(orang: Orang, **ubah: Any) -> Usul:
    """Change the current state."""
    return Usul("data_utama", None, evolve(orang, biodata=evolve(orang.biodata, **ubah)))


def baris(orang: Orang, jenis: str, row: Riwayat, harap: str | None = None, **ubah: Any) -> Usul:
    """Change one history row."""
    rows = tuple(evolve(r, **ubah) if r.urut == row.urut else r for r in orang.riwayat(jenis))
    return Usul(jenis, row.urut, orang.dengan(jenis, rows), harap, susunan=harap is not None)


def ganti(orang: Orang, jenis: str, urut: int, isi: Mapping[str, str], harap: str | None = None) -> Usul:
    """Change one row of the kinds that are written from SIASN's side, or what data-utama has of them."""
    baru = evolve(orang, ubah=(*orang.ubah, Ubah(jenis, urut, tuple(isi.items()))))
    return Usul(jenis, None if jenis == "data_utama" else urut, baru, harap, susunan=harap is not None)


def buang(orang: Orang, jenis: str, urut: int, harap: str) -> Usul:
    """Leave one of those rows out."""
    return Usul(jenis, urut, evolve(orang, ubah=(*orang.ubah, Ubah(jenis, urut, None))), harap, susunan=True)


def salin(orang: Orang, jenis: str, urut: int, isi: Mapping[str, str]) -> Usul:
    """Add a copy of one of those rows."""
    baru = evolve(orang, ubah=(*orang.ubah, Ubah(jenis, urut + SALINAN, tuple(isi.items()))))
    return Usul(jenis, urut, baru, "duplikat", susunan=True)
