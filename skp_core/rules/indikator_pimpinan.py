"""V-011 – JAF kuantitatif: a JPT's intervened result is printed with its indicator.

Footnote * of the JAF plan, in four reproductions. Whose result it is says ``milik``; without it,
the assessor's.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Kelompok, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-011",
    Berat.WAJIB,
    "Rencana hasil kerja milik JPT yang diintervensi harus ditulis beserta indikator kinerja individunya.",
    Pasal("PermenPANRB 6/2022", "Lampiran, catatan * formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each intervened result of a JPT without indikator.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> pimpinan = evolve(skp.rhk[0].rhk_pimpinan_diintervensi, indikator=())
    >>> rencana = evolve(skp.rhk[0], rhk_pimpinan_diintervensi=pimpinan)
    >>> [t.letak for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['rhk[1].rhk_pimpinan_diintervensi.indikator']
    """
    if not skp.memakai(Mode.KUANTITATIF, Kelompok.JAF):
        return
    for butir in skp.hasil_kerja():
        pimpinan = butir.rencana.rhk_pimpinan_diintervensi
        if pimpinan is None or not pimpinan.rumusan.strip():
            continue
        milik = pimpinan.milik or skp.pejabat_penilai.kelompok
        if milik is Kelompok.JPT and not any(teks.strip() for teks in pimpinan.indikator):
            yield ATURAN.temuan(
                f"{butir.letak}.rhk_pimpinan_diintervensi.indikator",
                f"{butir.sebutan}: rencana hasil kerja JPT yang diintervensi belum disertai indikatornya.",
            )
