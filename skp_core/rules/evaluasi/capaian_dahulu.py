"""V-041 – what the organisation reached is known before anybody's predikat."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Evaluasi, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-041",
    Berat.WAJIB,
    "Capaian kinerja organisasi ditetapkan sebelum predikat.",
    Pasal("PermenPANRB 6/2022", "Pasal 24 dan 25", Keyakinan.TINGGI, "menurut SE Menteri PANRB 3/2023 dan FAQ BKN"),
)


def check(skp: Skp, evaluasi: Evaluasi, hari: date) -> Iterator[Temuan]:
    """Yield a temuan if a rating was given and the organisation's value is missing.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_evaluasi, contoh_skp
    >>> kosong = evolve(contoh_evaluasi(), capaian_organisasi=None)
    >>> [t.letak for t in check(contoh_skp(), kosong, date(2026, 1, 9))]
    ['evaluasi.capaian_organisasi']
    """
    dinilai = evaluasi.rating_hasil_kerja is not None or evaluasi.rating_perilaku is not None
    if dinilai and evaluasi.capaian_organisasi is None:
        yield ATURAN.temuan("evaluasi.capaian_organisasi", "Capaian kinerja organisasi belum ditetapkan.")
