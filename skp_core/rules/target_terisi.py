"""V-005 – in the kuantitatif approach every indicator has a target.

In the kualitatif approach the target stands inside the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-005",
    Berat.WAJIB,
    "Indikator belum punya target.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each indikator whose target would print as nothing.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> satu, *lain = skp.rhk[0].indikator
    >>> rencana = evolve(skp.rhk[0], indikator=(evolve(satu, target=None), *lain))
    >>> [t.letak for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['rhk[1].indikator[1].target']
    """
    if skp.mode is Mode.KUALITATIF:
        return
    for butir in skp.hasil_kerja():
        for nomor, indikator in enumerate(butir.rencana.indikator, 1):
            if indikator.target is None or not indikator.target.tertulis:
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator[{nomor}].target",
                    f"{butir.sebutan}: indikator ke-{nomor} belum punya target.",
                )
