"""V-006 – JAF kuantitatif: every indicator has one of the four aspects.

The aspect is a column of that form only.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Kelompok, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-006",
    Berat.WAJIB,
    "Indikator belum punya aspek (kuantitas, kualitas, waktu, atau biaya).",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each indikator without aspek.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> satu, *lain = skp.rhk[0].indikator
    >>> rencana = evolve(skp.rhk[0], indikator=(evolve(satu, aspek=None), *lain))
    >>> [t.letak for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['rhk[1].indikator[1].aspek']
    """
    if not skp.memakai(Mode.KUANTITATIF, Kelompok.JAF):
        return
    for butir in skp.hasil_kerja():
        for nomor, indikator in enumerate(butir.rencana.indikator, 1):
            if indikator.aspek is None:
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator[{nomor}].aspek",
                    f"{butir.sebutan}: indikator ke-{nomor} belum punya aspek.",
                )
