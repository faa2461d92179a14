"""F6b: Evaluasi Kinerja Pegawai, kuantitatif, for pejabat administrasi and pejabat fungsional.

As F2, with realisation and feedback, from several independent reproductions.
"""

from __future__ import annotations

from skp_core.blok import Dokumen
from skp_core.dokumen import bersama, hasil_kerja, penilaian
from skp_core.dokumen.susunan import evaluasi_kinerja
from skp_core.model import Evaluasi, Kelompok, Mode, Skp

__all__ = ["susun"]


def susun(skp: Skp, evaluasi: Evaluasi) -> Dokumen:
    """Set up the form.

    Raises:
        InvalidModel: the SKP is of another group or approach, or the evaluation is of another SKP
            (more results, or more realisations of one, than were planned).
    """
    bersama.wajib(skp, "F6b", Mode.KUANTITATIF, Kelompok.JAF)
    penilaian.cocok(skp, evaluasi)
    return evaluasi_kinerja(skp, evaluasi, hasil_kerja.kuantitatif(skp, Kelompok.JAF, evaluasi), tanda="*")
