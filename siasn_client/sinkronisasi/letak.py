"""Where a row stands: as the plan saw it, as the item wants it, or neither. Pure, for both sides.

A write whose answer was lost is looked for here before anything is sent again: a changed row by its id,
a new one by every value that was sent, compared canonically. What has one of its natural keys and is not it
(somebody entered it by hand, or changed it since; SIASN made a new row of a change) is for a person to look
at, never a reason to send.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from typing import Final

from attrs import evolve

from siasn_client.baris import Baris, Jenis, Nilai, Tahun, Tanda
from siasn_client.sanding import JENIS, susun
from siasn_client.sinkronisasi.rencana import Aksi, Butir
from siasn_client.sinkronisasi.wewenang import DIKIRIM

__all__ = ["Letak", "Sisi", "cari", "kunci", "kunci_baru", "pindah", "sama_isi", "senama", "sidik", "tiba"]

Kunci = tuple[str, tuple[Nilai, ...]]

_GONE: Final = "Baris ini sudah tidak ada di {sisi} sejak rencana dibuat. Dilewati. Buat rencana baru."
_CHANGED: Final = "Isi di {sisi} sudah berubah sejak rencana dibuat. Dilewati agar tidak tertimpa. Buat rencana baru."
_ALREADY: Final = "{sisi} sudah memuat isi ini sejak rencana dibuat. Tidak ada yang perlu ditulis lagi."
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
    letak, row = cari(butir, baris, sisi)
    if letak is Letak.TIDAK_ADA:
        return ""
    if letak is Letak.ADA:
        return _ALREADY.format(sisi=sisi.value)
    seen = _seen(butir, sisi)
    if seen and row is None:
        return _GONE.format(sisi=sisi.value)
    same = seen and row is not None and sidik(row, sisi) == seen
    return (_CHANGED if seen and not same else _APPEARED).format(sisi=sisi.value)


def cari(butir: Butir, baris: Sequence[Baris], sisi: Sisi) -> tuple[Letak, Baris | None]:
    """Look for the write of *butir* in rows that were read; with the row, if there is one."""
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
    return (Letak.LAIN if sidik(row, sisi) != seen or senama(butir, baris, row) else Letak.TIDAK_ADA), row


def sama_isi(butir: Butir, row: Baris) -> bool:
    """Does *row* say, canonically, everything that the item sets?"""
    wanted = susun(butir.jenis, butir.nip, butir.nilai())
    names = [name for name in butir.nilai() if name in JENIS[butir.jenis].per_nama]
    return all(tiba(row.ambil(name).nilai, wanted.ambil(name).nilai) for name in names)


def tiba(there: Nilai | Tanda, wanted: Nilai | Tanda) -> bool:
    """Has a value arrived? Equal, or the year of a date where there is room for the year only.

    >>> tiba(Tahun(2004), date(2004, 7, 31)), tiba(date(2004, 7, 31), Tahun(2004))
    (True, False)
    """
    if isinstance(there, Tahun) and isinstance(wanted, date):
        return there.tahun == wanted.year
    return there == wanted


def senama(butir: Butir, baris: Sequence[Baris], row: Baris | None = None) -> tuple[Baris, ...]:
    """The rows, other than *row* which it changes, that have a natural key which this item would give."""
    wanted = set(kunci_baru(butir, row))
    return tuple(each for each in baris if each is not row and not wanted.isdisjoint(kunci(butir, each)))


def kunci_baru(butir: Butir, row: Baris | None = None) -> Iterator[Kunci]:
    """The natural keys that this item gives to the row it makes; of *row*, which it changes, only new ones."""
    made = susun(butir.jenis, butir.nip, butir.nilai())
    if row is None:
        yield from kunci(butir, made)
        return
    old = set(kunci(butir, row))
    changed = evolve(row, isi={**row.isi, **{name: made.ambil(name) for name in butir.nilai()}})
    yield from (key for key in kunci(butir, changed) if key not in old)


def kunci(butir: Butir, row: Baris) -> Iterator[Kunci]:
    """The whole natural keys of *row*, each with its sentence.

    For the host the surest one only: it is ours to correct, and takes rows that SIASN has.
    """
    keys = JENIS[butir.jenis].kunci
    for key in keys if butir.aksi is Aksi.KIRIM else keys[:1]:
        value = key.nilai(row)
        if value is not None:
            yield key.kalimat, value


def _seen(butir: Butir, sisi: Sisi) -> str:
    return butir.sidik_siasn if sisi is Sisi.SIASN else butir.sidik_simpeg


def _the_row(butir: Butir, baris: Sequence[Baris], sisi: Sisi) -> Baris | None:
    """The row that the plan saw: by id; of data_utama there is only one."""
    if butir.jenis is Jenis.DATA_UTAMA:
        return baris[0] if baris else None
    if sisi is Sisi.SIASN:
        return next((row for row in baris if row.id_siasn == butir.id_siasn), None)
    return next((row for row in baris if row.kunci == butir.kunci), None)
