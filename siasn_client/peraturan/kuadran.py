"""Kuadran kinerja from hasil kerja and perilaku kerja: the nine cells.

Basis: PermenPANRB 6/2022, the matrix of the annex (predikat kinerja pegawai), written in SIASN's ids:
hasil and perilaku 1 di atas, 2 sesuai, 3 di bawah ekspektasi; kuadran 1 Sangat Baik, 2 Baik,
3 Butuh Perbaikan, 4 Kurang, 5 Sangat Kurang. A shortcut seen in one public client ("the larger id")
gives 3 where the law gives 4 for (1, 3) and (2, 3); it is not used.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from siasn_client.peraturan.dasar import Berlaku, pada

__all__ = ["KUADRAN", "kuadran"]

KUADRAN: Final[tuple[Berlaku[Mapping[tuple[str, str], str]], ...]] = (
    Berlaku(
        date(2022, 1, 1),
        {
            ("1", "1"): "1",
            ("1", "2"): "2",
            ("1", "3"): "4",
            ("2", "1"): "2",
            ("2", "2"): "2",
            ("2", "3"): "4",
            ("3", "1"): "3",
            ("3", "2"): "3",
            ("3", "3"): "5",
        },
        "PermenPANRB 6/2022, lampiran (matriks predikat kinerja pegawai)",
    ),
)
"""By (hasil, perilaku). Used for the performance years from 2022 on."""


def kuadran(hasil: str, perilaku: str, tahun: int) -> str:
    """Return the kuadran id of a year's two rating ids.

    Raises:
        KeyError: an id outside 1 to 3.
        LookupError: a year before 2022.

    >>> kuadran("1", "3", 2024)
    '4'
    """
    return pada(KUADRAN, date(tahun, 12, 31)).nilai[hasil, perilaku]
