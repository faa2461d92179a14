"""Which code tables and fixed maps a draft uses, each under a name of its own in the profile. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from simpeg_adapters.mapping.saran.draf import Draf
from simpeg_adapters.mapping.saran.rujukan import TabelKode
from simpeg_adapters.mapping.saran.satu_usul import Usul

__all__ = ["Dipakai", "pakai_rujukan"]

_BARE: Final = re.compile(r"[^A-Za-z0-9_]")


@frozen
class Dipakai:
    """What is used: name -> (table, its code column); name -> (local value -> BKN's code)."""

    rujukan: Mapping[str, tuple[TabelKode, str]]
    peta: Mapping[str, Mapping[str, str]]

    def nama(self, usul: Usul) -> str:
        """The name under which the code table of a proposal stands in the profile."""
        isi = usul.isi
        if isi is None or isi.rujukan is None:
            return ""
        wanted = (isi.rujukan.tabel, isi.kode)
        return next(name for name, (table, code) in self.rujukan.items() if (table.tabel, code) == wanted)


def pakai_rujukan(draf: Draf) -> Dipakai:
    """Name every code table that a proposal goes through, also those of the unsure ones."""
    tables: dict[str, tuple[TabelKode, str]] = {}
    maps: dict[str, Mapping[str, str]] = {}
    for part in draf.bagian:
        for each in part.usul:
            isi = each.isi
            if isi is not None and isi.rujukan is not None:
                _catat(tables, isi.rujukan, isi.kode)
            elif isi is not None and isi.peta:
                maps[each.bidang] = isi.peta
    return Dipakai(dict(sorted(tables.items())), maps)


def _catat(tables: dict[str, tuple[TabelKode, str]], table: TabelKode, code: str) -> None:
    if any((known.tabel, column) == (table.tabel, code) for known, column in tables.values()):
        return
    plain = _BARE.sub("_", table.tabel).lower()
    name = plain if plain not in tables else f"{plain}_{_BARE.sub('_', code).lower()}"
    tables[name] = (table, code)
