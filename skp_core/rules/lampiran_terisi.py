"""V-021 – the annex says something in each of its three parts.

An empty part keeps its head on paper (V-020); the terms of reference of 2022 ask for all three.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-021",
    Berat.ANJURAN,
    "Lampiran SKP belum lengkap.",
    Pasal("PermenPANRB 6/2022", "Lampiran, lampiran SKP", Keyakinan.SEDANG),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each part of the annex that is empty.

    >>> from attrs import evolve
    >>> from skp_core.model import Lampiran
    >>> from skp_core.model.contoh import contoh_skp
    >>> [t.letak for t in check(evolve(contoh_skp(), lampiran=Lampiran(konsekuensi=("x",))))]
    ['lampiran.dukungan_sumber_daya', 'lampiran.skema_pertanggungjawaban']
    """
    for nama in ("dukungan_sumber_daya", "skema_pertanggungjawaban", "konsekuensi"):
        if not any(teks.strip() for teks in getattr(skp.lampiran, nama)):
            yield ATURAN.temuan(f"lampiran.{nama}", f"Lampiran SKP belum berisi {nama.replace('_', ' ')}.")
