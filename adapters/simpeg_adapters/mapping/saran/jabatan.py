"""A position whose id stands in another column for each kind of position. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from simpeg_adapters.mapping.saran.satu_usul import Usul
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak

__all__ = ["jabatan_terpisah"]

_KATA: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        STRUKTURAL: frozenset({"JAB", "STRUKTURAL"}),
        FUNGSIONAL: frozenset({"JAB", "FUNGSIONAL"}),
        PELAKSANA: frozenset({"JAB", "FUNGSIONAL", "UMUM"}),
    }
)
_SURE: Final = 0.9


def jabatan_terpisah(tabel: TabelTampak, usul: Iterable[Usul]) -> Usul | None:
    """Propose one column for each kind, where the table keeps BKN's ids apart; None where it does not.

    In SIASN a structural position has the id of its unit; without a column of its own the unit's serves.
    """
    known = {each.bidang: each for each in usul}
    kind, unit = known.get("jenis_jabatan_id"), known.get("unor_id")
    if kind is None or not kind.yakin:
        return None
    found = dict(_kolom(tabel))
    if not {FUNGSIONAL, PELAKSANA} <= found.keys() or not kind.kolom.bentuk.nilai <= {"1", "2", "3", "4"}:
        return None
    if STRUKTURAL not in found and unit is not None and unit.kolom.bentuk.mirip("id_bkn"):
        found[STRUKTURAL] = unit.kolom
    first = found[FUNGSIONAL]
    choices = tuple((code, found[code].nama) for code in sorted(found))
    reason = f"berisi id BKN, satu kolom tiap {kind.kolom.nama}"
    return Usul("jabatan_id", tabel.nama, first, "kode", _SURE, reason, menurut=kind.kolom.nama, pilihan=choices)


def _kolom(tabel: TabelTampak) -> Iterator[tuple[str, KolomTampak]]:
    for code, words in _KATA.items():
        for each in tabel.kolom:
            if each.bentuk.mirip("id_bkn") and any(reading - {"KODE"} == words for reading in each.bacaan):
                yield code, each
