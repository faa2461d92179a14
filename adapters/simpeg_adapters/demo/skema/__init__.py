"""The poured schemas by name, and the tables of the default one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simpeg_adapters.demo.skema.kode_teks import KODE_TEKS
from simpeg_adapters.demo.skema.kolom import NOL
from simpeg_adapters.demo.skema.sk import SK
from simpeg_adapters.demo.skema.tb_01 import RUJUKAN, TB_01
from simpeg_adapters.demo.skema.tb_01.tabel import METADATA, r_gol, r_jab, r_kinerjaasn, r_pend, tb_01
from simpeg_adapters.demo.tata import Skema

__all__ = ["METADATA", "NOL", "RUJUKAN", "SKEMA", "r_gol", "r_jab", "r_kinerjaasn", "r_pend", "tb_01"]

SKEMA: Final[Mapping[str, Skema]] = {skema.nama: skema for skema in (TB_01, SK, KODE_TEKS)}
"""Name -> schema; the profile of the same name reads it."""
