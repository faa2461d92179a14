"""The printed forms, one per file: model -> blocks. What stands on paper is said here, how it looks in ``render``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from skp_core.blok import Dokumen
from skp_core.dokumen import (
    f1_skp,
    f2_skp,
    f3_skp,
    f4_skp,
    f5_lampiran,
    f6a_evaluasi,
    f6b_evaluasi,
    f7_evaluasi,
    f8_dokumen_evaluasi,
    f9_umpan_balik,
    f10_matriks,
    f11_rekap,
)
from skp_core.dokumen.bersama import pilihan_skp
from skp_core.model import Evaluasi, Kelompok, Mode, Skp

__all__ = [
    "f1_skp",
    "f2_skp",
    "f3_skp",
    "f4_skp",
    "f5_lampiran",
    "f6a_evaluasi",
    "f6b_evaluasi",
    "f7_evaluasi",
    "f8_dokumen_evaluasi",
    "f9_umpan_balik",
    "f10_matriks",
    "f11_rekap",
    "susun_semua",
]

_KN: Final = Mode.KUANTITATIF
_KL: Final = Mode.KUALITATIF
_RENCANA: Final[Mapping[tuple[Mode, Kelompok], tuple[str, Callable[[Skp], Dokumen]]]] = MappingProxyType(
    {
        (_KN, Kelompok.JPT): ("f1_skp", f1_skp.susun),
        (_KN, Kelompok.JAF): ("f2_skp", f2_skp.susun),
        (_KL, Kelompok.JPT): ("f3_skp", f3_skp.susun),
        (_KL, Kelompok.JAF): ("f4_skp", f4_skp.susun),
    }
)
_EVALUASI: Final[Mapping[tuple[Mode, Kelompok], tuple[str, Callable[[Skp, Evaluasi], Dokumen]]]] = MappingProxyType(
    {
        (_KN, Kelompok.JPT): ("f6a_evaluasi", f6a_evaluasi.susun),
        (_KN, Kelompok.JAF): ("f6b_evaluasi", f6b_evaluasi.susun),
        (_KL, Kelompok.JPT): ("f7_evaluasi", f7_evaluasi.susun),
        (_KL, Kelompok.JAF): ("f7_evaluasi", f7_evaluasi.susun),
    }
)


def susun_semua(skp: Skp, evaluasi: Evaluasi | None = None, *, lambang: bytes | None = None) -> dict[str, Dokumen]:
    """Set up every form of one person, in the order of the year, by a name fit for a file.

    Approach and group choose the forms. Without *evaluasi* only the plan and its annex.

    Raises:
        InvalidModel: the SKP says no group or approach, or the evaluation is of another SKP.

    >>> from skp_core.model.contoh import contoh_evaluasi, contoh_skp
    >>> list(susun_semua(contoh_skp(), contoh_evaluasi()))
    ['f2_skp', 'f5_lampiran', 'f6b_evaluasi', 'f8_dokumen_evaluasi']
    """
    pilihan = pilihan_skp(skp)
    nama, rencana = _RENCANA[pilihan]
    dokumen = {nama: rencana(skp), "f5_lampiran": f5_lampiran.susun(skp)}
    if evaluasi is not None:
        nama, penilaian = _EVALUASI[pilihan]
        dokumen[nama] = penilaian(skp, evaluasi)
        dokumen["f8_dokumen_evaluasi"] = f8_dokumen_evaluasi.susun(skp, evaluasi, lambang=lambang)
    return dokumen
