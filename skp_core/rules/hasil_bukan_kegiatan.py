"""V-027 – a planned result is a result and not an activity.

"Mencerminkan hasil kerja bukan sekadar uraian tugas" (Direktorat Kinerja ASN, BKN). A person judges: this asks
where the sentence begins like an activity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Skp, Temuan

__all__ = ["ATURAN", "check"]

_KEGIATAN: Final = re.compile(
    r"\s*(melaksanakan|melakukan|menyusun|membuat|mengikuti|menghadiri|mengerjakan|membantu|menyiapkan|mengelola"
    r"|mengoordinasikan|mengkoordinasikan|menginput|mengetik)\b",
    re.IGNORECASE,
)
ATURAN = Aturan(
    "V-027",
    Berat.ANJURAN,
    "Apakah rumusan ini hasil kerja, bukan uraian tugas?",
    Pasal("Paparan Direktorat Kinerja ASN BKN tentang PermenPANRB 6/2022", "", Keyakinan.TINGGI),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a question for each rencana that begins with a verb of doing.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> [t.letak for t in check(evolve(skp, rhk=(evolve(skp.rhk[0], rumusan="Menyusun laporan"), *skp.rhk[1:])))]
    ['rhk[1].rumusan']
    """
    for butir in skp.hasil_kerja():
        if _KEGIATAN.match(butir.rencana.rumusan):
            yield ATURAN.temuan(f"{butir.letak}.rumusan", f"{butir.sebutan}: apakah ini hasil, bukan uraian tugas?")
