"""V-001 – an SKP has one approach and belongs to one group of posts.

Both choose the form: columns of one are unknown to the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-001",
    Berat.WAJIB,
    "Pendekatan (kuantitatif/kualitatif) dan kelompok jabatan (JPT/JAF) belum ditentukan.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each of the two that is not set.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> [t.letak for t in check(evolve(contoh_skp(), mode=None))]
    ['mode']
    """
    if skp.mode is None:
        yield ATURAN.temuan("mode", "Pendekatan hasil kerja (kuantitatif/kualitatif) belum ditentukan.")
    if skp.kelompok is None:
        yield ATURAN.temuan("kelompok", "Kelompok jabatan (JPT/JAF) belum ditentukan.")
