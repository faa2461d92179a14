"""F7: Evaluasi Kinerja Pegawai, kualitatif, for both groups.

The form of JA/JF is from several reproductions; that of a JPT is made by symmetry (low). One realisation and the
feedback stand beside each result.
"""

from __future__ import annotations

from typing import Final

from skp_core.blok import Dokumen
from skp_core.dokumen import bersama, hasil_kerja, penilaian
from skp_core.dokumen.susunan import evaluasi_kinerja
from skp_core.model import Evaluasi, Kelompok, Mode, Skp

__all__ = ["susun"]

_KETIGA: Final = {Kelompok.JPT: "", Kelompok.JAF: "BAGI PEJABAT ADMINISTRASI / FUNGSIONAL"}


def susun(skp: Skp, evaluasi: Evaluasi) -> Dokumen:
    """Set up the form of the SKP's group.

    Raises:
        InvalidModel: the SKP is of another approach or says no group, or the evaluation is of another SKP.
    """
    bersama.wajib(skp, "F7", Mode.KUALITATIF)
    penilaian.cocok(skp, evaluasi)
    kelompok = skp.kelompok or Kelompok.JAF
    return evaluasi_kinerja(skp, evaluasi, hasil_kerja.kualitatif(skp, kelompok, evaluasi), ketiga=_KETIGA[kelompok])
