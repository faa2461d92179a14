"""The rules of one evaluation, one per file. Like those of an SKP they find, and never forbid."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from skp_core.model import Aturan, Evaluasi, Skp, Temuan
from skp_core.rules.evaluasi import bukti_dukung, capaian_dahulu, pada_skp_tetap, rating_pimpinan, realisasi_terisi

__all__ = ["ATURAN_EVALUASI", "check_evaluasi"]

ATURAN_EVALUASI: Final[tuple[tuple[Aturan, Callable[[Skp, Evaluasi, date], Iterator[Temuan]]], ...]] = tuple(
    (modul.ATURAN, modul.check)
    for modul in (pada_skp_tetap, capaian_dahulu, realisasi_terisi, bukti_dukung, rating_pimpinan)
)
"""Every rule of an evaluation with the function that checks it, in the order of their ids."""


def check_evaluasi(skp: Skp, evaluasi: Evaluasi, hari: date) -> tuple[Temuan, ...]:
    """Return what every rule finds in the evaluation of *skp* on *hari*, in the order of their ids.

    Thread- and async-safety: pure.
    """
    return tuple(temuan for _, check in ATURAN_EVALUASI for temuan in check(skp, evaluasi, hari))
