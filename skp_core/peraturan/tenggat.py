"""When an SKP must be where, as dated parameters: an office whose rules say otherwise passes its own.

Of PermenPANRB 6/2022 itself no article with a date could be read. The days of 8/2021 (annex p. 52) are taken over
where BKN's practice keeps them, and say so. The objection is that of PP 30/2019, which a ministerial regulation
cannot change; the other way that one training text describes is a parameter, and not the default.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from skp_core.dasar import Berlaku, Keyakinan, Pasal

__all__ = [
    "AKHIR_PENETAPAN",
    "AKHIR_PENILAIAN",
    "HARI_BANDING",
    "HARI_KEBERATAN",
    "MINGGU_KEDUA",
    "BulanHari",
]

_SEJAK: Final = date(2022, 1, 1)
_P8: Final = "PermenPANRB 8/2021"


@frozen
class BulanHari:
    """A day of any year."""

    bulan: int
    hari: int

    def pada(self, tahun: int) -> date:
        """That day of one year."""
        return date(tahun, self.bulan, self.hari)


AKHIR_PENETAPAN: Final = (
    Berlaku(
        _SEJAK,
        BulanHari(1, 31),
        Pasal(_P8, "Lampiran hlm. 52", Keyakinan.SEDANG, "akhir Januari; untuk 6/2022 menurut praktik BKN"),
    ),
)
"""By when the SKP of a whole year is fixed, in that year."""
MINGGU_KEDUA: Final = (
    Berlaku(
        _SEJAK,
        BulanHari(1, 14),
        Pasal(_P8, "Lampiran hlm. 52", Keyakinan.RENDAH, "minggu kedua Januari, dibaca sampai tanggal 14"),
    ),
)
"""After which the performance unit may draft and fix a plan that nobody made; 8/2021, 6/2022 unread: off by default."""
AKHIR_PENILAIAN: Final = (
    Berlaku(_SEJAK, BulanHari(1, 31), Pasal("", "", Keyakinan.RENDAH, "akhir Januari tahun berikutnya; tidak terbaca")),
)
"""By when the annual evaluation is made, in the next year; not confirmed by any text."""
HARI_KEBERATAN: Final = (
    Berlaku(
        _SEJAK,
        14,
        Pasal("PP 30/2019", "Pasal 59", Keyakinan.SEDANG, "14 hari sejak hasil diterima; jumlah hari dari kutipan"),
    ),
)
"""Days after receiving the result in which an objection may be filed, with reasons."""
HARI_BANDING: Final = (
    Berlaku(_SEJAK, 7, Pasal("", "", Keyakinan.RENDAH, "satu bahan pelatihan: 7 hari banding ke atasan penilai")),
)
"""Days for the second step of the way that one training text describes."""
