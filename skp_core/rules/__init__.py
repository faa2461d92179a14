"""The rules of an SKP, one per file. A rule finds; it never raises, changes or forbids."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from skp_core.model import Aturan, Skp, Temuan
from skp_core.rules import (
    ada_hasil_kerja_utama,
    aspek_ganda,
    aspek_terisi,
    indikator_pimpinan,
    indikator_terisi,
    mode_dan_kelompok,
    penilai_orang_lain,
    periode_setahun,
    rencana_pimpinan,
    rentang_target,
    target_terisi,
    tiga_aspek,
    tujuh_perilaku,
)

__all__ = ["ATURAN", "check_all"]

ATURAN: Final[tuple[tuple[Aturan, Callable[[Skp], Iterator[Temuan]]], ...]] = tuple(
    (modul.ATURAN, modul.check)
    for modul in (
        mode_dan_kelompok,
        periode_setahun,
        ada_hasil_kerja_utama,
        indikator_terisi,
        target_terisi,
        aspek_terisi,
        tiga_aspek,
        aspek_ganda,
        rencana_pimpinan,
        indikator_pimpinan,
        tujuh_perilaku,
        penilai_orang_lain,
        rentang_target,
    )
)
"""Every rule with the function that checks it, in the order of their ids."""


def check_all(skp: Skp, hari: date) -> tuple[Temuan, ...]:
    """Return what every rule finds on *hari*, in the order of their ids. Empty: nothing is wrong.

    Thread- and async-safety: pure.
    """
    return tuple(temuan for _, check in ATURAN for temuan in check(skp))
