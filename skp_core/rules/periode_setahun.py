"""V-002 – the period lies inside one calendar year and does not run backwards.

An SKP is what a PNS plans to reach "setiap tahun"; it may be shorter when the post changes.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-002",
    Berat.WAJIB,
    "Periode SKP harus berada dalam satu tahun kalender dan tidak terbalik.",
    Pasal("PP 30/2019", "Pasal 1"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan if the period is turned round or touches two years.

    >>> from datetime import date
    >>> from attrs import evolve
    >>> from skp_core.model import Periode
    >>> from skp_core.model.contoh import contoh_skp
    >>> panjang = Periode(mulai=date(2024, 12, 1), selesai=date(2025, 11, 30))
    >>> [t.pesan for t in check(evolve(contoh_skp(), periode=panjang))]
    ['Periode SKP melewati batas tahun kalender.']
    """
    if skp.periode.mulai > skp.periode.selesai:
        yield ATURAN.temuan("periode", "Periode SKP terbalik: tanggal mulai sesudah tanggal selesai.")
    elif skp.periode.mulai.year != skp.periode.selesai.year:
        yield ATURAN.temuan("periode", "Periode SKP melewati batas tahun kalender.")
