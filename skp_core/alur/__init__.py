"""The life of an SKP: every move, who may make it, and what is frozen when.

The states are this project's; the regulation knows the signature steps (PermenPANRB 6/2022 as its forms show them,
8/2021 annex p. 52, PP 30/2019 Pasal 59). A move is a pure function from a record to the next one; a refused move
raises :class:`~skp_core.errors.LangkahDitolak` and changes nothing. Who acts in which part is the host's to know:
it hands in the role.

Thread- and async-safety: pure.
"""

from __future__ import annotations

from skp_core.alur.dasar import LANGKAH, OPSI, JalurKeberatan, Opsi
from skp_core.alur.evaluasi import (
    ajukan_evaluasi,
    beri_umpan_balik,
    isi_realisasi,
    kembalikan_evaluasi,
    nilai,
    setujui_hasil,
    terima,
    tetapkan_capaian,
)
from skp_core.alur.keberatan import ajukan_keberatan, banding, jelaskan, lewat_masa_keberatan, putuskan
from skp_core.alur.rencana import (
    ajukan,
    batalkan_perubahan,
    buka_periode,
    isi_ekspektasi,
    kembalikan,
    lanjutkan,
    mulai,
    selesaikan,
    setujui,
    sunting,
    tetapkan_oleh_pengelola,
    tutup,
    usul_perubahan,
)

__all__ = [
    "LANGKAH",
    "OPSI",
    "JalurKeberatan",
    "Opsi",
    "ajukan",
    "ajukan_evaluasi",
    "ajukan_keberatan",
    "banding",
    "batalkan_perubahan",
    "beri_umpan_balik",
    "buka_periode",
    "isi_ekspektasi",
    "isi_realisasi",
    "jelaskan",
    "kembalikan",
    "kembalikan_evaluasi",
    "lanjutkan",
    "lewat_masa_keberatan",
    "mulai",
    "nilai",
    "putuskan",
    "selesaikan",
    "setujui",
    "setujui_hasil",
    "sunting",
    "terima",
    "tetapkan_capaian",
    "tetapkan_oleh_pengelola",
    "tutup",
    "usul_perubahan",
]
