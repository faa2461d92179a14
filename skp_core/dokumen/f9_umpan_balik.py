"""F9: the record of continuous feedback, of all groups and approaches; from one good reproduction (medium).

The tables of the evaluation without the organisation, the ratings and the predikat.
"""

from __future__ import annotations

from typing import Final

from skp_core.bahasa import tempat_tanggal
from skp_core.blok import Dokumen, Judul, Orientasi, TandaTangan
from skp_core.dokumen import bersama, hasil_kerja, penilaian, perilaku
from skp_core.model import Evaluasi, Kelompok, Mode, Skp
from skp_core.peraturan.permenpanrb_6_2022 import SEBUTAN_MODE, UMPAN_BALIK, UMPAN_BALIK_KUALITATIF

__all__ = ["susun"]

_SIAPA: Final = {
    Kelompok.JPT: "PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
    Kelompok.JAF: "PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
}


def susun(skp: Skp, evaluasi: Evaluasi) -> Dokumen:
    """Set up the record.

    Raises:
        InvalidModel: the SKP says no group or approach, or the evaluation is of another SKP.
    """
    mode, kelompok = bersama.pilihan_skp(skp)
    penilaian.cocok(skp, evaluasi)
    kualitatif = mode is Mode.KUALITATIF
    tabel = hasil_kerja.kualitatif if kualitatif else hasil_kerja.kuantitatif
    return Dokumen(
        "Umpan Balik Berkelanjutan",
        Orientasi.TEGAK if kualitatif else Orientasi.MENDATAR,
        (
            Judul(
                (
                    "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN",
                    *(
                        (f"{_SIAPA[kelompok]} /", SEBUTAN_MODE[mode])
                        if kualitatif
                        else (f"{_SIAPA[kelompok]} / {SEBUTAN_MODE[mode]}",)
                    ),
                    f"PERIODE: {evaluasi.periode.label}",
                )
            ),
            bersama.kop(skp),
            bersama.identitas(skp),
            tabel(skp, kelompok, evaluasi),
            perilaku.dinilai(skp, evaluasi, UMPAN_BALIK_KUALITATIF if kualitatif else UMPAN_BALIK),
            TandaTangan(kanan=bersama.penanda_penilai(skp, tempat_tanggal(evaluasi.tempat, evaluasi.tanggal))),
        ),
    )
