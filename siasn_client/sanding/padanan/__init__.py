"""The crosswalk: local codes and free texts of unor, jabatan, pendidikan, diklat and others to BKN's ids.

Pure. ``usulkan`` ranks candidates and says why; ``gabungkan`` keeps what people decided, ``sah`` is what may be
used of it, ``periksa`` finds what is wrong. A name that is alike is a suggestion, never an equality, and nothing
is used before a person confirms it.
"""

from __future__ import annotations

from siasn_client.sanding.padanan.entri import Calon, Entri, Usulan
from siasn_client.sanding.padanan.kata import baku, kata
from siasn_client.sanding.padanan.keputusan import (
    PASTI,
    BarisPadanan,
    Status,
    gabungkan,
    kelompokkan,
    lipat,
    putuskan,
    sah,
    susun_usulan,
    tanda,
)
from siasn_client.sanding.padanan.pemeriksaan import KodeLokal, Macam, TabelLokal, Temuan, periksa, tak_dipakai
from siasn_client.sanding.padanan.peringkat import Pemeringkat
from siasn_client.sanding.padanan.tabel_bkn import ASAL, SETEMPAT, entri_bkn, entri_setempat
from siasn_client.sanding.padanan.usulan import usulkan

__all__ = [
    "ASAL",
    "PASTI",
    "SETEMPAT",
    "BarisPadanan",
    "Calon",
    "Entri",
    "KodeLokal",
    "Macam",
    "Pemeringkat",
    "Status",
    "TabelLokal",
    "Temuan",
    "Usulan",
    "baku",
    "entri_bkn",
    "entri_setempat",
    "gabungkan",
    "kata",
    "kelompokkan",
    "lipat",
    "periksa",
    "putuskan",
    "sah",
    "susun_usulan",
    "tak_dipakai",
    "tanda",
    "usulkan",
]
