"""Jenis riwayat: SIASN's numbers for the families of records. 2 and 3 do not exist.

Sources: public clients ws-siasn-php and siasn-referensi-dataset agree. No endpoint in use asks for them.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["JENIS_RIWAYAT"]

JENIS_RIWAYAT: Final = Tabel(
    "jenis_riwayat",
    "ws-siasn-php; siasn-referensi-dataset",
    [
        Kode("1", "DATA UTAMA"),
        Kode("4", "CPNS/PNS"),
        Kode("5", "GOLONGAN"),
        Kode("6", "PMK"),
        Kode("7", "PENDIDIKAN"),
        Kode("8", "JABATAN"),
        Kode("9", "DIKLAT"),
        Kode("10", "ORANG TUA"),
        Kode("11", "SUAMI/ISTRI"),
        Kode("12", "ANAK"),
        Kode("13", "KURSUS"),
        Kode("14", "PENGHARGAAN"),
        Kode("15", "DP3"),
        Kode("16", "HUKUMAN DISIPLIN"),
        Kode("17", "PWK"),
        Kode("18", "PINDAH INSTANSI"),
        Kode("19", "CLTN"),
        Kode("20", "PROFESI"),
        Kode("21", "PNS UNOR"),
        Kode("22", "PEMBERHENTIAN"),
        Kode("23", "ANGKA KREDIT"),
        Kode("24", "PEMBATALAN"),
        Kode("25", "SKP"),
        Kode("26", "PROFILE HONORER"),
        Kode("27", "KONVERSI NIP"),
        Kode("28", "KESEHATAN"),
    ],
)
