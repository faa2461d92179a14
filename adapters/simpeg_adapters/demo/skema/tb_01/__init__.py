"""The ``tb_01`` family: one wide row a person, ``r_*`` histories, ``a_*`` codes, everything text."""

from __future__ import annotations

from typing import Final

from simpeg_adapters.demo.kode_lokal import kode_lokal
from simpeg_adapters.demo.skema.tb_01.karier import KARIER
from simpeg_adapters.demo.skema.tb_01.lain import LAIN, sisipan
from simpeg_adapters.demo.skema.tb_01.lebar import DATA_UTAMA
from simpeg_adapters.demo.skema.tb_01.riwayat import RIWAYAT
from simpeg_adapters.demo.skema.tb_01.rujukan import RUJUKAN, TABEL_RUJUKAN
from simpeg_adapters.demo.skema.tb_01.tabel import METADATA
from simpeg_adapters.demo.tata import Skema

__all__ = ["RIWAYAT", "RUJUKAN", "TB_01"]

TB_01: Final = Skema("tb_01", METADATA, (DATA_UTAMA, *KARIER, *LAIN), TABEL_RUJUKAN, kode_lokal, sisipan=sisipan)
