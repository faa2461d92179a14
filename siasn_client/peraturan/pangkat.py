"""Pangkat by education, by position, and when a kenaikan pangkat takes effect.

Golongan are written by name. The texts were read through pages that quote them, not from the
gazette; the days on which the older regulations came into force are from their titles.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import frozen

from siasn_client.peraturan.dasar import Berlaku, pada

__all__ = [
    "GOLONGAN_AWAL_PPPK",
    "JEDA_KP_REGULER",
    "MASA_KERJA_DIKURANGI",
    "PANGKAT_ESELON",
    "PANGKAT_JENJANG",
    "PANGKAT_PENDIDIKAN",
    "PERIODE_KP",
    "Rentang",
    "periode_kp",
]


@frozen
class Rentang:
    """The lowest and the highest golongan, both included."""

    bawah: str
    atas: str


_SLTA = Rentang("II/a", "III/b")
_SARJANA = Rentang("III/a", "III/d")

PANGKAT_PENDIDIKAN: Final[tuple[Berlaku[Mapping[str, Rentang]], ...]] = (
    Berlaku(
        date(2002, 6, 17),
        {
            "05": Rentang("I/a", "II/a"),
            "10": Rentang("I/c", "II/c"),
            "12": Rentang("I/c", "II/d"),
            "15": _SLTA,
            "17": _SLTA,
            "18": _SLTA,
            "20": _SLTA,
            "25": Rentang("II/b", "III/b"),
            "30": Rentang("II/c", "III/c"),
            "35": _SARJANA,
            "40": _SARJANA,
            "45": Rentang("III/b", "IV/a"),
            "50": Rentang("III/c", "IV/b"),
        },
        "KepKa BKN 12/2002; ceiling kept by Peraturan BKN 2/2025",
    ),
)
"""Tingkat pendidikan id to golongan at entry and the ceiling of KP reguler. The day is unverified."""

PANGKAT_ESELON: Final[tuple[Berlaku[Mapping[str, Rentang]], ...]] = (
    Berlaku(
        date(2002, 4, 17),
        {
            "11": Rentang("IV/d", "IV/e"),
            "12": Rentang("IV/c", "IV/e"),
            "21": Rentang("IV/c", "IV/d"),
            "22": Rentang("IV/b", "IV/c"),
            "31": Rentang("IV/a", "IV/b"),
            "32": Rentang("III/d", "IV/a"),
            "41": Rentang("III/c", "III/d"),
            "42": Rentang("III/b", "III/c"),
            "51": Rentang("III/a", "III/b"),
        },
        "PP 13/2002, lampiran",
    ),
)
"""Eselon id to its pangkat. V.b is not in the annex. The day is unverified."""

PANGKAT_JENJANG: Final[tuple[Berlaku[Mapping[str, Rentang]], ...]] = (
    Berlaku(
        date(1994, 4, 1),
        {
            "PM": Rentang("II/a", "II/a"),
            "TR": Rentang("II/b", "II/d"),
            "MH": Rentang("III/a", "III/b"),
            "PY": Rentang("III/c", "III/d"),
            "PT": Rentang("III/a", "III/b"),
            "MU": Rentang("III/c", "III/d"),
            "MA": Rentang("IV/a", "IV/c"),
            "UT": Rentang("IV/d", "IV/e"),
        },
        "PP 16/1994 and the ministerial rules of each JF",
    ),
)
"""Jenjang code of a JF to its pangkat (PM pemula, TR terampil, MH mahir, PY penyelia, PT pertama, MU muda,
MA madya, UT utama). Each JF has its own rule; the common table is used. The day is unverified."""

GOLONGAN_AWAL_PPPK: Final[tuple[Berlaku[Mapping[str, str]], ...]] = (
    Berlaku(
        date(2020, 9, 29),
        {
            "05": "I",
            "10": "IV",
            "15": "V",
            "17": "V",
            "25": "VI",
            "30": "VII",
            "35": "IX",
            "40": "IX",
            "45": "X",
            "50": "XI",
        },
        "Perpres 98/2020",
        "sedang",
    ),
)
"""Tingkat pendidikan id to the golongan of a new PPPK. Below D-II it is commonly quoted; no source was found."""

JEDA_KP_REGULER: Final = (Berlaku(date(2000, 11, 10), 4, "PP 99/2000"),)
"""Years in the last pangkat before a KP reguler; the superior's pangkat no longer caps since Peraturan BKN 2/2025."""

MASA_KERJA_DIKURANGI: Final[tuple[Berlaku[Mapping[tuple[str, str], int]], ...]] = (
    Berlaku(date(1977, 3, 1), {("I", "II"): 6, ("II", "III"): 5}, "PP 7/1977", "rendah"),
)
"""Years taken from masa kerja golongan when the roman number rises. Common practice; text not read."""

PERIODE_KP: Final[tuple[Berlaku[tuple[int, ...]], ...]] = (
    Berlaku(date(1980, 1, 1), (4, 10), "PP 3/1980; PP 99/2000"),
    Berlaku(date(2024, 1, 1), (2, 4, 6, 8, 10, 12), "Peraturan BKN 4/2023"),
    Berlaku(date(2025, 10, 1), tuple(range(1, 13)), "Peraturan BKN 4/2025"),
)
"""Months on whose first day a KP takes effect. Anumerta and pengabdian are not bound to them."""


def periode_kp(hari: date) -> date:
    """Return the first TMT of a kenaikan pangkat on or after *hari*.

    >>> periode_kp(date(2022, 4, 2)), periode_kp(date(2023, 12, 5)), periode_kp(date(2026, 1, 1))
    (datetime.date(2022, 10, 1), datetime.date(2024, 2, 1), datetime.date(2026, 1, 1))
    """
    tahun, bulan = (hari.year, hari.month) if hari.day == 1 else divmod(hari.year * 12 + hari.month, 12)
    bulan = bulan if hari.day == 1 else bulan + 1
    while bulan not in pada(PERIODE_KP, date(tahun, bulan, 1)).nilai:
        tahun, bulan = (tahun, bulan + 1) if bulan < 12 else (tahun + 1, 1)
    return date(tahun, bulan, 1)
