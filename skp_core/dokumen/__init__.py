"""The printed forms, one per file: model -> blocks. What stands on paper is said here, how it looks in ``render``."""

from __future__ import annotations

from skp_core.blok import Dokumen
from skp_core.dokumen import f2_skp, f5_lampiran, f6b_evaluasi, f8_dokumen_evaluasi
from skp_core.model import Evaluasi, Skp

__all__ = ["f2_skp", "f5_lampiran", "f6b_evaluasi", "f8_dokumen_evaluasi", "susun_semua"]


def susun_semua(skp: Skp, evaluasi: Evaluasi | None = None, *, lambang: bytes | None = None) -> dict[str, Dokumen]:
    """Set up every form of one person, in the order of the year, by a name fit for a file.

    Without *evaluasi* only the plan and its annex. JAF kuantitatif only, so far.

    >>> from skp_core.model.contoh import contoh_evaluasi, contoh_skp
    >>> list(susun_semua(contoh_skp(), contoh_evaluasi()))
    ['f2_skp', 'f5_lampiran', 'f6b_evaluasi', 'f8_dokumen_evaluasi']
    """
    dokumen = {"f2_skp": f2_skp.susun(skp), "f5_lampiran": f5_lampiran.susun(skp)}
    if evaluasi is not None:
        dokumen["f6b_evaluasi"] = f6b_evaluasi.susun(skp, evaluasi)
        dokumen["f8_dokumen_evaluasi"] = f8_dokumen_evaluasi.susun(skp, evaluasi, lambang=lambang)
    return dokumen
