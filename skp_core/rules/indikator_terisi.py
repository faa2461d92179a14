"""V-004 – every planned result has an indicator, and every indicator has words.

The legal minimum found is one indikator kinerja individu and its target (PP 30/2019, second-hand).
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-004",
    Berat.WAJIB,
    "Rencana hasil kerja belum punya indikator.",
    Pasal("PermenPANRB 8/2021", "Lampiran hlm. 91"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each rencana without indikator and each indikator without words.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> [t.letak for t in check(evolve(skp, rhk=(evolve(skp.rhk[0], indikator=()), *skp.rhk[1:])))]
    ['rhk[1].indikator']
    """
    if skp.mode is Mode.KUALITATIF:  # there a measure stands for it: V-016
        return
    for butir in skp.hasil_kerja():
        if not butir.rencana.indikator:
            yield ATURAN.temuan(f"{butir.letak}.indikator", f"{butir.sebutan} belum punya indikator.")
        for nomor, indikator in enumerate(butir.rencana.indikator, 1):
            if not indikator.uraian.strip():
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator[{nomor}].uraian",
                    f"{butir.sebutan}: indikator ke-{nomor} belum berisi uraian.",
                )
