"""Weights of BKN's Indeks Kualitas Data (IKD): four dimensions, 27 indicators.

TO BE CONFIRMED with BKN before anybody is judged by them. Names, definitions and weights stand in one public
file (rumahASN, ``docs/siasn/kualitas_data.csv``); no text of BKN with the weights, the formula or the population
of an indicator was found. That the index runs since 2024 with these four dimensions is confirmed by a second
source (BKPSDM Demak, September 2025); the day is unverified. The weights printed for two dimensions sum to 100.01
and 99.98: they are normalised before use (:func:`poin`). Six weights on the screens of the same application differ
(:data:`BOBOT_LAYAR`); its file is followed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import frozen

from siasn_client.peraturan.dasar import Berlaku, pada

__all__ = ["BOBOT_IKD", "BOBOT_LAYAR", "BobotIkd", "poin"]


@frozen
class BobotIkd:
    """Weights as they were published: of each dimension in the whole, of each indicator in its dimension (percent)."""

    dimensi: Mapping[str, Fraction]
    indikator: Mapping[str, Mapping[str, Fraction]]


def _persen(**bobot: str) -> Mapping[str, Fraction]:
    return {name: Fraction(text) for name, text in bobot.items()}


BOBOT_IKD: Final[tuple[Berlaku[BobotIkd], ...]] = (
    Berlaku(
        date(2024, 1, 1),
        BobotIkd(
            dimensi=_persen(kelengkapan="0.28", ketepatan_waktu="0.31", akurasi="0.30", konsistensi="0.11"),
            indikator={
                "kelengkapan": _persen(
                    COM_1="20", COM_2="25", COM_3="20", COM_4="12.5", COM_5="17.5", COM_6="2.5", COM_7="2.5"
                ),
                "ketepatan_waktu": _persen(
                    TIM_1="22.73", TIM_2="18.18", TIM_3="13.64", TIM_4="15.91", TIM_5="15.91", TIM_6="13.64"
                ),
                "akurasi": _persen(
                    ACC_1="9.52",
                    ACC_2="21.43",
                    ACC_3="7.14",
                    ACC_4="9.52",
                    ACC_5="4.76",
                    ACC_6="11.9",
                    ACC_7="7.14",
                    ACC_8="14.29",
                    ACC_9="4.76",
                    ACC_10="9.52",
                ),
                "konsistensi": _persen(CON_1="25", CON_2="25", CON_3="25", CON_4="25"),
            },
        ),
        "rumahASN, docs/siasn/kualitas_data.csv; belum dikonfirmasi BKN",
        "sedang",
    ),
)
"""Used from 2024 on; to be confirmed."""

BOBOT_LAYAR: Final[Mapping[str, Fraction]] = _persen(
    COM_2="20", TIM_3="10", TIM_4="15", TIM_5="20", ACC_6="14.29", ACC_10="14.29"
)
"""What the screens of the same public application say instead; not used, kept so that the doubt is not forgotten."""


def poin(hari: date) -> Mapping[str, Fraction]:
    """Return the points of 100 that each indicator is worth on *hari*, normalised: they sum to exactly 100.

    Raises:
        LookupError: a day before the index existed.

    >>> points = poin(date(2026, 1, 1))
    >>> sum(points.values()), points["COM_2"], len(points)
    (Fraction(100, 1), Fraction(7, 1), 27)
    """
    bobot = pada(BOBOT_IKD, hari).nilai
    whole = sum(bobot.dimensi.values())
    return {
        indikator: 100 * bobot.dimensi[dimensi] / whole * weight / sum(weights.values())
        for dimensi, weights in bobot.indikator.items()
        for indikator, weight in weights.items()
    }
