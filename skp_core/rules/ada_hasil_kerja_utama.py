"""V-003 – there is at least one main result, and no result is without words.

Additional results alone make no SKP. The words (rumusan) are what the form prints as the planned result.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, JenisHasilKerja, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-003",
    Berat.WAJIB,
    "SKP belum memuat rencana hasil kerja utama.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan if no rencana is UTAMA, and one for each rencana without rumusan.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> [t.letak for t in check(evolve(contoh_skp(), rhk=()))]
    ['rhk']
    """
    if not any(skp.hasil_kerja(JenisHasilKerja.UTAMA)):
        yield ATURAN.temuan("rhk")
    for butir in skp.hasil_kerja():
        if not butir.rencana.rumusan.strip():
            yield ATURAN.temuan(f"{butir.letak}.rumusan", f"{butir.sebutan} belum berisi rumusan hasil kerja.")
