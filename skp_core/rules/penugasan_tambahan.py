"""V-017 – an additional result says who gave the work.

Printed in brackets after it, as several public applications do.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, JenisHasilKerja, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-017",
    Berat.ANJURAN,
    "Hasil kerja tambahan belum menyebut pemberi penugasan.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP", Keyakinan.SEDANG),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each rencana TAMBAHAN that names nobody.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> [t.letak for t in check(evolve(skp, rhk=(*skp.rhk[:2], evolve(skp.rhk[2], penugasan_dari=""))))]
    ['rhk[3].penugasan_dari']
    """
    for butir in skp.hasil_kerja(JenisHasilKerja.TAMBAHAN):
        if not butir.rencana.penugasan_dari.strip():
            yield ATURAN.temuan(f"{butir.letak}.penugasan_dari", f"{butir.sebutan} belum menyebut pemberi penugasan.")
