"""V-043 – what was reached is filled in before the rating: per indicator, in the kualitatif approach per result."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Evaluasi, EvaluasiHasilKerja, Mode, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-043",
    Berat.ANJURAN,
    "Realisasi diisi sebelum penilaian.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir evaluasi"),
)


def check(skp: Skp, evaluasi: Evaluasi, hari: date) -> Iterator[Temuan]:
    """Yield a temuan for each rated result whose realisation is missing.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_evaluasi, contoh_skp
    >>> kosong = evolve(contoh_evaluasi(), hasil_kerja=())
    >>> [t.letak for t in check(contoh_skp(), kosong, date(2026, 1, 9))][0]
    'evaluasi.hasil_kerja[1].realisasi'
    """
    if evaluasi.rating_hasil_kerja is None:
        return
    hasil = evaluasi.hasil_kerja + (EvaluasiHasilKerja(),) * len(skp.rhk)
    for butir, satu in zip(skp.hasil_kerja(), hasil, strict=False):
        perlu = 1 if skp.mode is Mode.KUALITATIF else len(butir.rencana.indikator)
        if sum(1 for teks in satu.realisasi if teks.strip()) < perlu:
            letak = f"evaluasi.hasil_kerja[{butir.urutan}].realisasi"
            yield ATURAN.temuan(letak, f"{butir.sebutan} dinilai tanpa realisasi yang lengkap.")
