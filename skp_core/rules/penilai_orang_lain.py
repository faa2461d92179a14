"""V-022 – nobody assesses himself.

The assessor is the direct superior (PP 30/2019 Pasal 1). The superior of the assessor may be the
assessor (a minister, a bupati) but never the person assessed.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-022",
    Berat.WAJIB,
    "Pejabat penilai dan atasannya harus orang lain dari pegawai yang dinilai.",
    Pasal("PP 30/2019", "Pasal 1", Keyakinan.SEDANG),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan if the assessor, or the assessor's superior, is the person assessed.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> [t.letak for t in check(evolve(skp, pejabat_penilai=skp.pegawai))]
    ['pejabat_penilai']
    >>> list(check(evolve(skp, atasan_pejabat_penilai=skp.pejabat_penilai)))
    []
    """
    if skp.pegawai.orang_yang_sama(skp.pejabat_penilai):
        yield ATURAN.temuan("pejabat_penilai", "Pejabat penilai sama dengan pegawai yang dinilai.")
    atasan = skp.atasan_pejabat_penilai
    if atasan is not None and skp.pegawai.orang_yang_sama(atasan):
        yield ATURAN.temuan("atasan_pejabat_penilai", "Atasan pejabat penilai sama dengan pegawai yang dinilai.")
