"""V-007 – JAF kuantitatif: kuantitas, kualitas and waktu are all there.

Practice, well attested (BKN's own tutorial for e-Kinerja, several offices' forms of 2021); the
regulation's sentence on aspects could not be read, so this is advice. Biaya is optional. A rencana
without any indikator, or with one without aspek, is left to V-004 and V-006.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aspek, Aturan, Berat, Kelompok, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-007",
    Berat.ANJURAN,
    "Hasil kerja sebaiknya diukur dari kuantitas, kualitas, dan waktu.",
    Pasal(
        "PermenPANRB 6/2022", "Lampiran, formulir SKP", Keyakinan.TINGGI, "sebagai praktik; bunyi aturan belum dibaca"
    ),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each rencana that lacks one of the three, naming what it lacks.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> rencana = evolve(skp.rhk[0], indikator=skp.rhk[0].indikator[:1])
    >>> [t.pesan for t in check(evolve(skp, rhk=(rencana, *skp.rhk[1:])))]
    ['Hasil kerja utama nomor 1 belum diukur dari kualitas, waktu.']
    """
    if not skp.memakai(Mode.KUANTITATIF, Kelompok.JAF):
        return
    for butir in skp.hasil_kerja():
        ada = [indikator.aspek for indikator in butir.rencana.indikator]
        kurang = [aspek.lower() for aspek in (Aspek.KUANTITAS, Aspek.KUALITAS, Aspek.WAKTU) if aspek not in ada]
        if ada and None not in ada and kurang:
            yield ATURAN.temuan(f"{butir.letak}.indikator", f"{butir.sebutan} belum diukur dari {', '.join(kurang)}.")
