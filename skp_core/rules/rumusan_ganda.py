"""V-031 – no two planned results of one SKP read alike.

A recommendation of ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Butir, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-031",
    Berat.ANJURAN,
    "Dua rencana hasil kerja berbunyi sama.",
    Pasal("PermenPANRB 6/2022", "", Keyakinan.USULAN, "bukan ketentuan"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each rencana that repeats an earlier one; capitals and spaces do not count.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> [t.letak for t in check(evolve(skp, rhk=(*skp.rhk, skp.rhk[0])))]
    ['rhk[4].rumusan']
    """
    dulu: dict[str, Butir] = {}
    for butir in skp.hasil_kerja():
        bunyi = " ".join(butir.rencana.rumusan.split()).casefold()
        if bunyi and bunyi in dulu:
            yield ATURAN.temuan(
                f"{butir.letak}.rumusan", f"{butir.sebutan} berbunyi sama dengan {dulu[bunyi].sebutan}."
            )
        dulu.setdefault(bunyi, butir)
