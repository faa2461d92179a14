"""The map of one kind: which wire field a shared name stands for, and where the rows are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from siasn_client.testing.kabupaten.jenis.bentuk import STEMPEL, TANGGAL, TEKS, Bentuk
from siasn_client.testing.kabupaten.model import Orang

__all__ = ["Baris", "Kolom", "Peta", "Wire", "ambil", "riwayat", "stempel", "tanggal", "taruh", "teks"]

Wire = dict[str, Any]
Baris = dict[str, str]


@frozen
class Kolom:
    """One field: its shared name, its place on the wire (a dotted path) and how it travels."""

    bidang: str
    kawat: str
    bentuk: Bentuk


def _tak_ada(orang: Orang, baris: Baris) -> Baris:
    """No copies."""
    return {}


def _biarkan(row: Wire) -> None:
    """Nothing follows from a changed field."""


@frozen(slots=False)
class Peta:
    """The map of a kind.

    Args:
        rekaman: the record of SIASN's side that holds the rows.
        kolom: the compared fields, then copies of names where the wire has them.
        baris: the rows of a person as nobody changed them, oldest first.
        susun: the record made of rows, oldest first.
        id: where a row's id is.
        salinan: what the host keeps besides, from its finished row.
        susulan: bring a wire row's names and sums in line with its changed fields.
    """

    rekaman: str
    kolom: tuple[Kolom, ...]
    baris: Callable[[Orang], list[Wire]]
    susun: Callable[[Orang, list[Wire]], Any]
    id: str = "id"
    salinan: Callable[[Orang, Baris], Baris] = field(default=_tak_ada)
    susulan: Callable[[Wire], None] = field(default=_biarkan)

    @cached_property
    def per_bidang(self) -> Mapping[str, Kolom]:
        """The columns by shared name."""
        return {kolom.bidang: kolom for kolom in self.kolom}

    def baca(self, row: Wire) -> Baris:
        """Return a wire row by shared names."""
        return {kolom.bidang: kolom.bentuk.baca(ambil(row, kolom.kawat)) for kolom in self.kolom}

    def tulis(self, row: Wire, isi: Mapping[str, str]) -> None:
        """Write fields into a wire row; what the wire has no place for is left out."""
        for bidang, nilai in isi.items():
            kolom = self.per_bidang.get(bidang)
            if kolom:
                taruh(row, kolom.kawat, kolom.bentuk.tulis(nilai, ambil(row, kolom.kawat)))
        self.susulan(row)


def ambil(row: Wire, jalan: str) -> Any:
    """Return the value at a dotted path."""
    nilai: Any = row
    for nama in jalan.split("."):
        nilai = nilai[nama]
    return nilai


def taruh(row: Wire, jalan: str, nilai: Any) -> None:
    """Put a value at a dotted path."""
    induk, _, nama = jalan.rpartition(".")
    (ambil(row, induk) if induk else row)[nama] = nilai


def teks(**kawat: str) -> tuple[Kolom, ...]:
    """Fields that travel as text or as a number."""
    return tuple(Kolom(bidang, jalan, TEKS) for bidang, jalan in kawat.items())


def tanggal(**kawat: str) -> tuple[Kolom, ...]:
    """Fields that travel as ``dd-mm-yyyy``."""
    return tuple(Kolom(bidang, jalan, TANGGAL) for bidang, jalan in kawat.items())


def stempel(**kawat: str) -> tuple[Kolom, ...]:
    """Fields that travel as a timestamp at midnight."""
    return tuple(Kolom(bidang, jalan, STEMPEL) for bidang, jalan in kawat.items())


def riwayat(
    rekaman: str,
    tulis: Callable[[Orang], list[Wire]],
    kolom: tuple[Kolom, ...],
    salinan: Callable[[Orang, Baris], Baris] = _tak_ada,
    susulan: Callable[[Wire], None] = _biarkan,
) -> Peta:
    """Return the map of a history: *tulis* writes its rows newest first, as SIASN lists them."""
    return Peta(
        rekaman=rekaman,
        kolom=kolom,
        baris=lambda orang: tulis(orang)[::-1],
        susun=lambda orang, rows: rows[::-1],
        salinan=salinan,
        susulan=susulan,
    )
