"""V-044 – each realisation rests on a proof.

The form says "berdasarkan bukti dukung"; no sentence asking for a file was read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Evaluasi, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-044",
    Berat.ANJURAN,
    "Realisasi belum disertai bukti dukung.",
    Pasal("PermenPANRB 6/2022", "Lampiran, formulir evaluasi", Keyakinan.TINGGI, "bunyi kepala kolom"),
)


def check(skp: Skp, evaluasi: Evaluasi, hari: date) -> Iterator[Temuan]:
    """Yield a temuan for each result with a realisation and no proof.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_evaluasi, contoh_skp
    >>> satu, *lain = contoh_evaluasi().hasil_kerja
    >>> tanpa = evolve(contoh_evaluasi(), hasil_kerja=(evolve(satu, bukti_dukung=()), *lain))
    >>> [t.letak for t in check(contoh_skp(), tanpa, date(2026, 1, 9))]
    ['evaluasi.hasil_kerja[1].bukti_dukung']
    """
    for nomor, satu in enumerate(evaluasi.hasil_kerja, 1):
        if any(teks.strip() for teks in satu.realisasi) and not satu.bukti_dukung:
            yield ATURAN.temuan(
                f"evaluasi.hasil_kerja[{nomor}].bukti_dukung", f"Hasil kerja ke-{nomor} belum disertai bukti dukung."
            )
