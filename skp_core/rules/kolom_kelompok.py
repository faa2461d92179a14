"""V-014 – no column of the other group: a JPT has neither aspek nor intervensi, a JAF no perspektif.

The form would not print it, and what somebody filled in would be lost in silence.
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Butir, Kelompok, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-014",
    Berat.WAJIB,
    "Ada isian yang tidak dikenal formulir kelompok jabatan ini.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir SKP"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan for each filled-in column that the form of this group does not have.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> {t.letak for t in check(evolve(contoh_skp(), kelompok=Kelompok.JPT))} >= {"rhk[1].indikator[1].aspek"}
    True
    """
    for butir in skp.hasil_kerja():
        if skp.kelompok is Kelompok.JPT:
            yield from _jpt(butir)
        elif skp.kelompok is Kelompok.JAF:
            for nomor, satu in enumerate(butir.rencana.indikator, 1):
                if satu.perspektif:
                    yield _asing(f"{butir.letak}.indikator[{nomor}].perspektif", butir, "perspektif", "JA/JF")


def _jpt(butir: Butir) -> Iterator[Temuan]:
    if butir.rencana.rhk_pimpinan_diintervensi is not None:
        yield _asing(f"{butir.letak}.rhk_pimpinan_diintervensi", butir, "rencana hasil kerja pimpinan", "JPT")
    for nomor, satu in enumerate(butir.rencana.indikator, 1):
        if satu.aspek is not None:
            yield _asing(f"{butir.letak}.indikator[{nomor}].aspek", butir, "aspek", "JPT")


def _asing(letak: str, butir: Butir, isian: str, kelompok: str) -> Temuan:
    return ATURAN.temuan(letak, f"{butir.sebutan}: formulir {kelompok} tidak punya tempat untuk {isian}.")
