"""V-040 – an evaluation is of a fixed SKP, and its period lies inside the SKP's.

A recommendation of ours; the state machine refuses what this only finds.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Evaluasi, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-040",
    Berat.ANJURAN,
    "Evaluasi dilakukan atas SKP yang sudah ditetapkan, di dalam masanya.",
    Pasal("PermenPANRB 6/2022", "", Keyakinan.USULAN),
)


def check(skp: Skp, evaluasi: Evaluasi, hari: date) -> Iterator[Temuan]:
    """Yield a temuan if the SKP is not fixed, if the period lies outside, and if it is of another SKP or version.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_evaluasi, contoh_skp
    >>> [t.letak for t in check(evolve(contoh_skp(), tanggal_penetapan=None), contoh_evaluasi(), date(2026, 1, 9))]
    ['tanggal_penetapan']
    """
    if skp.tanggal_penetapan is None:
        yield ATURAN.temuan("tanggal_penetapan", "SKP yang dievaluasi belum ditetapkan.")
    periode, masa = evaluasi.periode, skp.periode
    if not masa.mulai <= periode.mulai <= periode.selesai <= masa.selesai:
        yield ATURAN.temuan("evaluasi.periode", "Periode evaluasi berada di luar masa SKP.")
    if evaluasi.skp and skp.id and evaluasi.skp != skp.id:
        yield ATURAN.temuan("evaluasi.skp", "Evaluasi ini milik SKP lain.")
    elif evaluasi.versi_skp not in (None, skp.versi):
        yield ATURAN.temuan("evaluasi.versi_skp", "Evaluasi ini milik versi SKP yang lain.")
