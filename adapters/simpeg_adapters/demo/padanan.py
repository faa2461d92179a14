"""Reference rows without a BKN id: about one in twenty, none that a difference or a pairing needs."""

from __future__ import annotations

from collections import Counter
from typing import Final

from siasn_client.testing.kabupaten.acak import Acak
from simpeg_adapters.demo.lindung import Lindung
from simpeg_adapters.demo.tuangan import BarisRujukan, Tuangan

__all__ = ["kosongkan_padanan"]

_BAGIAN: Final = 0.05
_PALING_DIPAKAI: Final = 0.03  # of the rows of people: a code more in use than that keeps its id
_TETAP: Final = frozenset(  # rows are paired by these, or golongan: they are compared by name
    {"golongan", "jenis_jabatan", "tingkat_pendidikan", "latihan_struktural", "penghargaan", "jenis_hukuman", "cltn"}
    | {"jenis_pemberhentian", "instansi"}
)


def kosongkan_padanan(tuangan: Tuangan, lindung: Lindung, acak: Acak) -> None:
    """Empty the host's copy of BKN's id in one of twenty rows of each reference table, in place.

    The first of each table is a code somebody has, so that there is something to see.
    """
    used = Counter((place.rujukan, row.asal[bidang]) for row in tuangan.baris for bidang, place in row.berkode)
    kept = lindung.kode(tuangan.baris)
    most = _PALING_DIPAKAI * sum(row.jenis == "data_utama" for row in tuangan.baris)
    tables: dict[str, list[BarisRujukan]] = {}
    for row in tuangan.rujukan:
        tables.setdefault(row.rujukan, []).append(row)
    for name, rows in tables.items():
        free = [row for row in rows if name not in _TETAP and (name, row.id) not in kept and used[name, row.id] <= most]
        free = [free[at] for at in acak.urutan(len(free))]
        free.sort(key=lambda row: not used[row.rujukan, row.id])
        for row in _sebagian(free, round(len(rows) * _BAGIAN)):
            row.padanan = ""


def _sebagian(rows: list[BarisRujukan], banyak: int) -> list[BarisRujukan]:
    """One from the front (in use, where there is one), the others from the back (mostly unused)."""
    return rows[:1] + rows[len(rows) - banyak + 1 :] if 1 < banyak <= len(rows) else rows[:banyak]
