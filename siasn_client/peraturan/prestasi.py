"""How performance became a number: the prestasi kerja of before 2022, and angka kredit by predikat since 2023.

Only what the synthetic kabupaten needs to be coherent; scoring itself belongs to the SKP core.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from attrs import frozen

from siasn_client.peraturan.dasar import Berlaku

__all__ = ["BOBOT_PRESTASI", "PERSENTASE_KONVERSI", "Bobot"]


@frozen
class Bobot:
    """Shares of the two parts of a prestasi kerja; they sum to one."""

    skp: Decimal
    perilaku: Decimal


BOBOT_PRESTASI: Final[tuple[Berlaku[Bobot], ...]] = (
    Berlaku(date(2014, 1, 1), Bobot(Decimal("0.6"), Decimal("0.4")), "PP 46/2011 Pasal 15", "sedang"),
)
"""Used for 2014 to 2020; 2021 joins two halves (SE MenPANRB 3/2021), which is not modelled here."""

PERSENTASE_KONVERSI: Final[tuple[Berlaku[Mapping[str, int]], ...]] = (
    Berlaku(
        date(2023, 7, 1),
        {"1": 150, "2": 100, "3": 75, "4": 50, "5": 25},
        "PermenPANRB 1/2023 (konversi predikat kinerja ke angka kredit)",
        "sedang",
    ),
)
"""Kuadran id to percent of the yearly koefisien."""
