"""V-029 – a target range runs upwards.

A target may be a range ("7 - 8 bulan"). The second half of the rule, the same unit as the
realisation, cannot be checked here: a realisation is a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-029",
    Berat.WAJIB,
    "Batas bawah target melebihi batas atasnya.",
    Pasal("PermenPANRB 8/2021", "Lampiran hlm. 91"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each target whose min is above its max.

    >>> from decimal import Decimal
    >>> from attrs import evolve
    >>> from skp_core.model import Target
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> terbalik = evolve(skp.rhk[0].indikator[0], target=Target(min=Decimal(8), max=Decimal(7), satuan="bulan"))
    >>> rencana = evolve(skp.rhk[0], indikator=(terbalik, *skp.rhk[0].indikator[1:]))
    >>> [t.letak for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['rhk[1].indikator[1].target']
    """
    if skp.mode is Mode.KUALITATIF:
        return
    for butir in skp.hasil_kerja():
        for nomor, indikator in enumerate(butir.rencana.indikator, 1):
            target = indikator.target
            if target and target.min is not None and target.max is not None and target.min > target.max:
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator[{nomor}].target",
                    f"{butir.sebutan}: target indikator ke-{nomor}, batas bawah melebihi batas atas.",
                )
