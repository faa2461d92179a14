"""BKN's reference ids for ratings and quadrant, as sent in rw-skp22 and rw-kinerjaperiodik.

No law, but as fixed as one. From SIASN's reference tables ``perilaku_hasil_kinerja`` and
``kuadran_kinerja`` in public client code; SIASN's own labels are misspelt ("DIATAS ESPEKTASI"), so
ids are sent and own labels printed. The quadrant id is looked up, never computed: "the larger of
both ids", found in a public client, gives 3 instead of 4 for bad behaviour.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from skp_core.model.evaluasi import Predikat, Rating

__all__ = ["ID_KUADRAN", "ID_RATING"]

ID_RATING: Final[Mapping[Rating, str]] = MappingProxyType(
    {Rating.DI_ATAS: "1", Rating.SESUAI: "2", Rating.DI_BAWAH: "3"}
)
ID_KUADRAN: Final[Mapping[Predikat, str]] = MappingProxyType(
    {
        Predikat.SANGAT_BAIK: "1",
        Predikat.BAIK: "2",
        Predikat.BUTUH_PERBAIKAN: "3",
        Predikat.KURANG: "4",
        Predikat.SANGAT_KURANG: "5",
    }
)
