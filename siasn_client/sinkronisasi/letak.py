"""Where a row stands: as the plan saw it, as the item wants it, or neither. Pure, for both sides.

A write whose answer was lost is looked for here before anything is sent again: a changed row by its id,
a new one by its natural key and every value that was sent, compared canonically.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final

from attrs import evolve

from siasn_client.baris import Baris, Jenis
from siasn_client.sanding import JENIS, susun
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.sinkronisasi.wewenang import DIKIRIM

__all__ = ["Letak", "Sisi", "cari", "pindah", "sama_isi", "senama", "sidik"]

_GONE: Final = "Baris ini sudah tidak ada di {sisi} sejak rencana dibuat. Dilewati. Buat rencana baru."
_CHANGED: Final = "Isi di {sisi} sudah berubah sejak rencana dibuat. Dilewati agar tidak tertimpa. Buat rencana baru."
_APPEARED: Final = (
    "Baris yang sama sudah ada di {sisi} sejak rencana dibuat. Dilewati agar tidak dobel. Buat rencana baru."
)


class Sisi(Enum):
    """Which side is looked at."""

    SIASN = "SIASN"
    SIMPEG = "e-Simpeg"


class Letak(Enum):
    """What a reading shows of a row that should be there."""

    ADA = "ada"  # there, with every value
    TIDAK_ADA = "tidak_ada"  # as the plan saw it
    LAIN = "lain"  # neither: somebody else was here


def sidik(row: Baris, sisi: Sisi) -> str:
    """Fingerprint of a row as far as a write could destroy something.

    Of SIASN's rows the compared fields: a unit that was renamed is not another unit. Of its data_utama
    only what can be sent, because data-utama-update changes nothing else: a promotion at BKN, or our own
    jabatansync, must not stop an address. The host checks whole rows itself.
    """
    if sisi is Sisi.SIMPEG:
        return row.sidik()
    alone = row.jenis is Jenis.DATA_UTAMA
    names = sorted(DIKIRIM[row.jenis]) if alone else JENIS[row.jenis].nama
    return evolve(row, isi={name: row.ambil(name) for name in names}, id_siasn=None if alone else row.id_siasn).sidik()


def pindah(butir: Butir, baris: Sequence[Baris], sisi: Sisi) -> str:
    """Say in a sentence why *butir* no longer fits the rows that are there now; "" when it does."""
    seen = _seen(butir, sisi)
    if not seen:
        return _APPEARED.format(sisi=sisi.value) if senama(butir, baris) else ""
    row = _the_row(butir, baris, sisi)
    if row is None:
        return _GONE.format(sisi=sisi.value)
    return "" if sidik(row, sisi) == seen else _CHANGED.format(sisi=sisi.value)


def cari(butir: Butir, baris: Sequence[Baris], sisi: Sisi) -> tuple[Letak, Baris | None]:
    """Look for the write of *butir* in rows read back; with the row, if there is one."""
    seen = _seen(butir, sisi)
    if not seen:
        found = [row for row in baris if sama_isi(butir, row)]
        others = senama(butir, baris)
        return (Letak.ADA, found[0]) if found else (Letak.LAIN, others[0]) if others else (Letak.TIDAK_ADA, None)
    row = _the_row(butir, baris, sisi)
    if row is None:
        return Letak.LAIN, None
    if sama_isi(butir, row):
        return Letak.ADA, row
    return (Letak.TIDAK_ADA if sidik(row, sisi) == seen else Letak.LAIN), row


def sama_isi(butir: Butir, row: Baris) -> bool:
    """Does *row* say, canonically, everything that the item sets?"""
    wanted = susun(butir.jenis, butir.nip, butir.nilai())
    names = [name for name in butir.nilai() if name in JENIS[butir.jenis].per_nama]
    return all(row.ambil(name).nilai == wanted.ambil(name).nilai for name in names)


def senama(butir: Butir, baris: Sequence[Baris]) -> tuple[Baris, ...]:
    """The rows that have the first natural key of the row this item makes."""
    keys = JENIS[butir.jenis].kunci
    wanted = keys[0].nilai(susun(butir.jenis, butir.nip, butir.nilai())) if keys else None
    return tuple(row for row in baris if wanted is not None and keys[0].nilai(row) == wanted)


def _seen(butir: Butir, sisi: Sisi) -> str:
    return butir.sidik_siasn if sisi is Sisi.SIASN else butir.sidik_simpeg


def _the_row(butir: Butir, baris: Sequence[Baris], sisi: Sisi) -> Baris | None:
    """The row that the plan saw: by id; of data_utama there is only one."""
    if butir.jenis is Jenis.DATA_UTAMA:
        return baris[0] if baris else None
    if sisi is Sisi.SIASN:
        return next((row for row in baris if row.id_siasn == butir.id_siasn), None)
    return next((row for row in baris if row.kunci == butir.kunci), None)
