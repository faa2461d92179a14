"""V-016 – in the kualitatif approach every planned result has a measure, a whole sentence.

Numeric columns are not printed there.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-016",
    Berat.WAJIB,
    "Ukuran keberhasilan belum ditulis.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each rencana without a measure and each measure without words.

    >>> from attrs import evolve
    >>> from skp_core.model import Kelompok
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp(Mode.KUALITATIF, Kelompok.JAF)
    >>> [t.letak for t in check(evolve(skp, rhk=(evolve(skp.rhk[0], indikator=()), *skp.rhk[1:])))]
    ['rhk[1].indikator']
    """
    if skp.mode is not Mode.KUALITATIF:
        return
    for butir in skp.hasil_kerja():
        if not butir.rencana.indikator:
            yield ATURAN.temuan(f"{butir.letak}.indikator", f"{butir.sebutan} belum punya ukuran keberhasilan.")
        for nomor, indikator in enumerate(butir.rencana.indikator, 1):
            if not indikator.ukuran_keberhasilan.strip():
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator[{nomor}].ukuran_keberhasilan",
                    f"{butir.sebutan}: ukuran keberhasilan ke-{nomor} belum ditulis.",
                )
