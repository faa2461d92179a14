"""Propose rows of BKN's table for every row of a local one. A proposal is never taken by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from siasn_client.sanding.padanan.entri import Calon, Entri, Usulan
from siasn_client.sanding.padanan.kata import baku
from siasn_client.sanding.padanan.peringkat import Pemeringkat

__all__ = ["usulkan"]

_CONTRADICTS: Final = ("berbeda", "tidak aktif di BKN")
_ALONE: Final = "satu-satunya nama ini di kedua tabel"
_LONGER: Final = "BKN juga punya nama yang lebih panjang: {nama}"


def usulkan(
    lokal: Iterable[Entri],
    rujukan: Iterable[Entri],
    *,
    banyak: int = 5,
    dikonfirmasi: Mapping[str, str] = MappingProxyType({}),
    nama_lama: bool = False,
    kemajuan: Callable[[int], object] = lambda done: None,
) -> Iterator[Usulan]:
    """Yield every local row with its best candidates, in the order given.

    What comes out of one row does not depend on the order of either table.

    Args:
        banyak: candidates per row.
        dikonfirmasi: local code -> BKN's id where a person has said so; helps rows that lie under them.
        nama_lama: see :class:`~siasn_client.sanding.padanan.peringkat.Pemeringkat`.
        kemajuan: told of each row that is done.
    """
    local, table = tuple(lokal), tuple(rujukan)
    ours, theirs = _counts(local), _counts(table)
    rank = Pemeringkat(table, nama_lama=nama_lama)
    for row in local:
        found = rank.calon(row, banyak, induk_id=dikonfirmasi.get(row.induk_kode, ""))
        name = baku(row.nama)
        alone = bool(name) and ours[name] == theirs[name] == 1
        yield Usulan(row, tuple(_marked(rank, row, each, name) for each in found) if alone else found)
        kemajuan(1)


def _counts(rows: Iterable[Entri]) -> Counter[str]:
    return Counter(baku(row.nama) for row in rows)


def _marked(rank: Pemeringkat, lokal: Entri, calon: Calon, name: str) -> Calon:
    against = any(reason.endswith(_CONTRADICTS) for reason in calon.alasan)
    if against or baku(calon.entri.nama) != name:
        return calon
    if longer := rank.lebih_panjang(lokal, calon.entri):
        return evolve(calon, alasan=(*calon.alasan, _LONGER.format(nama=longer)))
    return evolve(calon, pasti=True, alasan=(*calon.alasan, _ALONE))
