"""Who fixes an SKP, and who makes none: PermenPANRB 8/2021, annex p. 52.

The page of 6/2022 could not be read; the same chain is in use (medium). Under 6/2022 a person on study leave does
make an SKP, through dialog kinerja (BKN FAQ).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from skp_core.dasar import Berlaku, Keyakinan, Pasal

__all__ = ["PENETAP", "TIDAK_MENYUSUN", "Golongan", "Instansi", "Keadaan", "Penetap"]


class Instansi(StrEnum):
    """Central or regional office."""

    PUSAT = "PUSAT"
    DAERAH = "DAERAH"


class Golongan(StrEnum):
    """The kind of post whose SKP is fixed."""

    JPT_UTAMA = "JPT_UTAMA"
    JPT_MADYA = "JPT_MADYA"
    JPT_PRATAMA = "JPT_PRATAMA"
    PIMPINAN_UNIT_KERJA_MANDIRI = "PIMPINAN_UNIT_KERJA_MANDIRI"
    LAINNYA = "LAINNYA"  # JA and JF


class Penetap(StrEnum):
    """Who approves and fixes it."""

    MENTERI_YANG_MENGOORDINASIKAN = "MENTERI_YANG_MENGOORDINASIKAN"
    PIMPINAN_INSTANSI = "PIMPINAN_INSTANSI"
    JPT_MADYA = "JPT_MADYA"
    MENTERI = "MENTERI"
    JPT_YANG_MENGOORDINASIKAN = "JPT_YANG_MENGOORDINASIKAN"
    KEPALA_DAERAH = "KEPALA_DAERAH"
    PIMPINAN_PERANGKAT_DAERAH_YANG_MENGOORDINASIKAN = "PIMPINAN_PERANGKAT_DAERAH_YANG_MENGOORDINASIKAN"
    PEJABAT_PENILAI_KINERJA = "PEJABAT_PENILAI_KINERJA"  # after review by the performance unit


class Keadaan(StrEnum):
    """What may exempt a person from making an SKP."""

    PEJABAT_NEGARA = "PEJABAT_NEGARA"  # or head or member of a lembaga nonstruktural
    DIBERHENTIKAN_SEMENTARA = "DIBERHENTIKAN_SEMENTARA"
    CUTI_DI_LUAR_TANGGUNGAN_NEGARA = "CUTI_DI_LUAR_TANGGUNGAN_NEGARA"
    MASA_PERSIAPAN_PENSIUN = "MASA_PERSIAPAN_PENSIUN"
    TUGAS_BELAJAR = "TUGAS_BELAJAR"


_HLM_52: Final = "Lampiran hlm. 52"
_P, _D = Instansi.PUSAT, Instansi.DAERAH
PENETAP: Final = Berlaku[Mapping[tuple[Instansi, Golongan], tuple[Penetap, ...]]](
    date(2021, 7, 1),
    MappingProxyType(
        {
            (_P, Golongan.JPT_UTAMA): (Penetap.MENTERI_YANG_MENGOORDINASIKAN,),
            (_P, Golongan.JPT_MADYA): (Penetap.PIMPINAN_INSTANSI,),
            (_P, Golongan.JPT_PRATAMA): (Penetap.JPT_MADYA,),
            (_P, Golongan.PIMPINAN_UNIT_KERJA_MANDIRI): (Penetap.MENTERI, Penetap.JPT_YANG_MENGOORDINASIKAN),
            (_P, Golongan.LAINNYA): (Penetap.PEJABAT_PENILAI_KINERJA,),
            (_D, Golongan.JPT_MADYA): (Penetap.KEPALA_DAERAH,),
            (_D, Golongan.JPT_PRATAMA): (Penetap.KEPALA_DAERAH,),
            (_D, Golongan.PIMPINAN_UNIT_KERJA_MANDIRI): (
                Penetap.KEPALA_DAERAH,
                Penetap.PIMPINAN_PERANGKAT_DAERAH_YANG_MENGOORDINASIKAN,
            ),
            (_D, Golongan.LAINNYA): (Penetap.PEJABAT_PENILAI_KINERJA,),
        }
    ),
    Pasal("PermenPANRB 8/2021", _HLM_52, Keyakinan.SEDANG, "untuk 6/2022 rantai yang sama menurut praktik"),
)
"""Who fixes an SKP; where two are named, either. A region has no JPT utama."""
TIDAK_MENYUSUN: Final = (
    Berlaku(date(2021, 7, 1), frozenset(Keadaan), Pasal("PermenPANRB 8/2021", _HLM_52)),
    Berlaku(
        date(2022, 1, 1),
        frozenset(Keadaan) - {Keadaan.TUGAS_BELAJAR},
        Pasal("FAQ BKN tentang PermenPANRB 6/2022", "", Keyakinan.SEDANG, "tugas belajar menyusun SKP"),
    ),
)
"""Who makes no SKP, by the day from which that holds."""
