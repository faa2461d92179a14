"""V-015 – over the whole SKP of a JPT all four perspectives are served.

A recommendation of ours, from where the perspectives come (balanced scorecard); not in any text that was read.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Kelompok, Perspektif, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-015",
    Berat.ANJURAN,
    "Belum semua perspektif tercakup.",
    Pasal("PermenPANRB 6/2022", "", Keyakinan.USULAN, "asal-usul empat perspektif; bukan ketentuan"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield one temuan that names the perspectives nothing serves, once some are served at all.

    >>> from attrs import evolve
    >>> from skp_core.model import Mode
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp(Mode.KUANTITATIF, Kelompok.JPT)
    >>> satu = evolve(skp.rhk[0], indikator=skp.rhk[0].indikator[:1])
    >>> [t.letak for t in check(evolve(skp, rhk=(satu,)))]
    ['rhk']
    """
    if skp.kelompok is not Kelompok.JPT:
        return
    ada = {nilai for rencana in skp.rhk for satu in rencana.indikator for nilai in satu.perspektif}
    hilang = [nilai.lower().replace("_", " ") for nilai in Perspektif if nilai not in ada]
    if ada and hilang:
        yield ATURAN.temuan("rhk", f"Apakah perspektif ini memang tidak tersentuh: {', '.join(hilang)}?")
