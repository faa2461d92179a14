"""V-012 – every indicator of a JPT serves at least one perspective.

The last column of the kuantitatif form, in brackets after the sentence in the kualitatif one.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Kelompok, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-012",
    Berat.WAJIB,
    "Indikator belum menyebut perspektif.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each indikator of a JPT without perspektif.

    >>> from attrs import evolve
    >>> from skp_core.model import Mode
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp(Mode.KUANTITATIF, Kelompok.JPT)
    >>> satu, *lain = skp.rhk[0].indikator
    >>> rencana = evolve(skp.rhk[0], indikator=(evolve(satu, perspektif=()), *lain))
    >>> [t.letak for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['rhk[1].indikator[1].perspektif']
    """
    if skp.kelompok is not Kelompok.JPT:
        return
    for butir in skp.hasil_kerja():
        for nomor, indikator in enumerate(butir.rencana.indikator, 1):
            if not indikator.perspektif:
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator[{nomor}].perspektif",
                    f"{butir.sebutan}: indikator ke-{nomor} belum menyebut perspektif.",
                )
