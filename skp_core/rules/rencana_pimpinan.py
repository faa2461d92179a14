"""V-009 – JAF: every main result names the leader's result that it supports.

Column (2) of the form. A duty in the kuantitatif approach; the kualitatif form has no such column, so there it is
advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, JenisHasilKerja, Kelompok, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-009",
    Berat.WAJIB,
    "Hasil kerja utama belum menyebut rencana hasil kerja pimpinan yang diintervensi.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each rencana UTAMA that supports nothing; an anjuran in the kualitatif approach.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> rencana = evolve(skp.rhk[0], rhk_pimpinan_diintervensi=None)
    >>> [t.letak for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['rhk[1].rhk_pimpinan_diintervensi']
    """
    if skp.kelompok is not Kelompok.JAF or skp.mode is None:
        return
    for butir in skp.hasil_kerja(JenisHasilKerja.UTAMA):
        pimpinan = butir.rencana.rhk_pimpinan_diintervensi
        if pimpinan is None or not pimpinan.rumusan.strip():
            temuan = ATURAN.temuan(
                f"{butir.letak}.rhk_pimpinan_diintervensi",
                f"{butir.sebutan} belum menyebut rencana hasil kerja pimpinan yang diintervensi.",
            )
            yield temuan if skp.mode is Mode.KUANTITATIF else evolve(temuan, berat=Berat.ANJURAN)
