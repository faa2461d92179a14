"""The rules of an SKP, one per file, and in ``evaluasi`` those of an evaluation. A rule finds; it never changes.

Which id of the specification is enforced where (a rule, a type, the life, a form, a score) is
``docs/reference/aturan-skp.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from skp_core.model import Aturan, Skp, Temuan
from skp_core.rules import (
    ada_hasil_kerja_utama,
    aspek_ganda,
    aspek_terisi,
    empat_perspektif,
    hasil_bukan_kegiatan,
    indikator_pimpinan,
    indikator_terisi,
    kata_mutlak,
    kolom_kelompok,
    lampiran_terisi,
    mode_dan_kelompok,
    pangkat_penilai,
    penilai_orang_lain,
    penugasan_tambahan,
    periode_setahun,
    perspektif_terisi,
    rencana_pimpinan,
    rentang_target,
    rumusan_ganda,
    target_terisi,
    tenggat_penetapan,
    tiga_aspek,
    tujuh_perilaku,
    ukuran_keberhasilan,
)
from skp_core.rules.evaluasi import ATURAN_EVALUASI, check_evaluasi
from skp_core.rules.predikat_rekap import check_rekap
from skp_core.rules.tautan import check_tautan

__all__ = [
    "ATURAN",
    "ATURAN_BERTANGGAL",
    "ATURAN_EVALUASI",
    "check_all",
    "check_evaluasi",
    "check_rekap",
    "check_tautan",
]

ATURAN: Final[tuple[tuple[Aturan, Callable[[Skp], Iterator[Temuan]]], ...]] = tuple(
    (modul.ATURAN, modul.check)
    for modul in (
        mode_dan_kelompok,
        periode_setahun,
        ada_hasil_kerja_utama,
        indikator_terisi,
        target_terisi,
        aspek_terisi,
        tiga_aspek,
        aspek_ganda,
        rencana_pimpinan,
        indikator_pimpinan,
        perspektif_terisi,
        kolom_kelompok,
        empat_perspektif,
        ukuran_keberhasilan,
        penugasan_tambahan,
        tujuh_perilaku,
        lampiran_terisi,
        penilai_orang_lain,
        pangkat_penilai,
        hasil_bukan_kegiatan,
        rentang_target,
        rumusan_ganda,
        kata_mutlak,
    )
)
"""Every rule of an SKP alone with the function that checks it, in the order of their ids."""
ATURAN_BERTANGGAL: Final[tuple[tuple[Aturan, Callable[[Skp, date], Iterator[Temuan]]], ...]] = (
    (tenggat_penetapan.ATURAN, tenggat_penetapan.check),
)
"""The rules that also ask for the day."""


def check_all(skp: Skp, hari: date, skp_pimpinan: Iterable[Skp] | None = None) -> tuple[Temuan, ...]:
    """Return what every rule finds on *hari*, in the order of their ids. Empty: nothing is wrong.

    *skp_pimpinan* are the leaders' SKP, if they are at hand: then the links to them are checked, else asked about.

    Thread- and async-safety: pure.
    """
    found = [temuan for _, check in ATURAN for temuan in check(skp)]
    found += [temuan for _, check in ATURAN_BERTANGGAL for temuan in check(skp, hari)]
    found += check_tautan(skp, skp_pimpinan)
    return tuple(sorted(found, key=lambda temuan: temuan.aturan))
