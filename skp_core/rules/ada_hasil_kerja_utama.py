"""V-003 – there is at least one main result.

Additional results alone make no SKP.
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
    """Yield a temuan if no rencana is UTAMA.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> [t.letak for t in check(evolve(contoh_skp(), rhk=()))]
    ['rhk']
    """
    if not any(skp.hasil_kerja(JenisHasilKerja.UTAMA)):
        yield ATURAN.temuan("rhk")
