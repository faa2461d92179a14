"""V-026 – the SKP of a whole year is fixed by the end of January.

A duty in PermenPANRB 8/2021; of 6/2022 the article could not be read, so it is advice here. The day is a parameter.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from skp_core.bahasa import tanggal
from skp_core.dasar import pada
from skp_core.model import Aturan, Berat, Skp, Temuan
from skp_core.peraturan.permenpanrb_6_2022 import SEJAK
from skp_core.peraturan.tenggat import AKHIR_PENETAPAN

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-026",
    Berat.ANJURAN,
    "SKP ditetapkan paling lambat akhir Januari.",
    AKHIR_PENETAPAN[0].dasar,
)


def check(skp: Skp, hari: date) -> Iterator[Temuan]:
    """Yield a temuan if it was fixed late, or is not fixed on *hari* and it is late. A later start has no such day.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> [t.pesan for t in check(evolve(contoh_skp(), tanggal_penetapan=None), date(2025, 2, 1))]
    ['SKP belum ditetapkan; batasnya 31 Januari 2025.']
    """
    mulai = skp.periode.mulai
    if mulai < SEJAK:
        return
    batas = pada(AKHIR_PENETAPAN, mulai).nilai.pada(mulai.year)
    if mulai > batas or (skp.tanggal_penetapan or hari) <= batas:
        return
    kapan = "belum ditetapkan" if skp.tanggal_penetapan is None else "ditetapkan terlambat"
    yield ATURAN.temuan("tanggal_penetapan", f"SKP {kapan}; batasnya {tanggal(batas)}.")
