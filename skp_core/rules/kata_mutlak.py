"""V-032 – the target of a JA or JF is not worded absolutely.

"Idealnya tidak dituliskan secara mutlak", except for results about life, injury, national security or large sums.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Kelompok, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

_MUTLAK: Final = re.compile(r"\b(semua|selalu|tidak pernah|setiap)\b", re.IGNORECASE)
ATURAN = Aturan(
    "V-032",
    Berat.ANJURAN,
    "Target sebaiknya tidak mutlak, kecuali menyangkut keselamatan, keamanan negara atau kerugian besar.",
    Pasal("PermenPANRB 8/2021", "Lampiran hlm. 34"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a hint for each target (or kualitatif measure) that holds such a word.

    >>> from attrs import evolve
    >>> from skp_core.model import Target
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> satu, *lain = skp.rhk[0].indikator
    >>> rencana = evolve(skp.rhk[0], indikator=(evolve(satu, target=Target(teks="Selalu tepat waktu")), *lain))
    >>> [t.letak for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['rhk[1].indikator[1].target']
    """
    if skp.kelompok is not Kelompok.JAF:
        return
    for butir in skp.hasil_kerja():
        for nomor, satu in enumerate(butir.rencana.indikator, 1):
            bidang, target = "target", satu.target.tertulis if satu.target else ""
            if skp.mode is Mode.KUALITATIF:  # its target stands inside the sentence
                bidang, target = "ukuran_keberhasilan", satu.ukuran_keberhasilan
            if found := _MUTLAK.search(target):
                yield ATURAN.temuan(
                    f"{butir.letak}.indikator[{nomor}].{bidang}",
                    f"{butir.sebutan}: target ke-{nomor} memakai kata mutlak “{found[0].lower()}”; apakah perlu?",
                )
