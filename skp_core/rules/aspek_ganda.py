"""V-008 – JAF kuantitatif: no aspect twice in one planned result.

A recommendation of this project: two indicators of one aspect usually hide two results.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aspek, Aturan, Berat, Kelompok, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-008",
    Berat.ANJURAN,
    "Aspek yang sama dipakai lebih dari sekali dalam satu hasil kerja.",
    Pasal("Anjuran siasn-skp", "", Keyakinan.USULAN),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each aspek that a rencana uses more than once.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> rencana = evolve(skp.rhk[0], indikator=(*skp.rhk[0].indikator, skp.rhk[0].indikator[0]))
    >>> [t.pesan for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['Hasil kerja utama nomor 1 memakai aspek kuantitas lebih dari sekali.']
    """
    if not skp.memakai(Mode.KUANTITATIF, Kelompok.JAF):
        return
    for butir in skp.hasil_kerja():
        dipakai = [indikator.aspek for indikator in butir.rencana.indikator]
        for aspek in Aspek:
            if dipakai.count(aspek) > 1:
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator",
                    f"{butir.sebutan} memakai aspek {aspek.lower()} lebih dari sekali.",
                )
