"""F1: Sasaran Kinerja Pegawai, kuantitatif, for pejabat pimpinan tinggi and pimpinan unit kerja mandiri.

Layout and strings as in several independent reproductions of the annex of PermenPANRB 6/2022; the
annex page itself could not be read. "PANGKAT/GOL. RUANG" is one of two spellings in use.
"""

from __future__ import annotations

from skp_core.blok import Dokumen
from skp_core.dokumen import bersama, hasil_kerja
from skp_core.dokumen.susunan import rencana_skp
from skp_core.model import Kelompok, Mode, Skp
from skp_core.peraturan.permenpanrb_6_2022 import CATATAN_EKSPEKTASI

__all__ = ["susun"]


def susun(skp: Skp) -> Dokumen:
    """Set up the form.

    Raises:
        InvalidModel: the SKP is of another group or approach.
    """
    bersama.wajib(skp, "F1", Mode.KUANTITATIF, Kelompok.JPT)
    tabel = hasil_kerja.kuantitatif(skp, Kelompok.JPT)
    return rencana_skp(skp, tabel, "*", (("*", CATATAN_EKSPEKTASI),))
