"""Jenis jabatan: 1 struktural, 2 fungsional (JF), 4 pelaksana. 3 is historical.

Sources: public clients ws-siasn-php and rumahASN agree. In ``data-utama`` the field
``jenisJabatan`` holds the name, in ``rw-jabatan`` the id.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["FUNGSIONAL", "JENIS_JABATAN", "PELAKSANA", "STRUKTURAL"]

STRUKTURAL: Final = "1"
FUNGSIONAL: Final = "2"
PELAKSANA: Final = "4"

JENIS_JABATAN: Final = Tabel(
    "jenis_jabatan",
    "ws-siasn-php; rumahASN",
    [
        Kode(STRUKTURAL, "Jabatan Struktural"),
        Kode(FUNGSIONAL, "Jabatan Fungsional Tertentu"),
        Kode("3", "Jabatan Rangkap (Struktural dan Fungsional)"),
        Kode(PELAKSANA, "Jabatan Fungsional Umum"),
    ],
)
