"""Jenis pengadaan: by which door somebody came in. Ids are one character, digits and letters.

Sources: public clients ws-siasn-php and siasn-referensi-dataset agree. Not the four characters of
``jenis_formasi_id`` in list-pengadaan (01xx CPNS, 02xx PPPK), whose table is not public.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["JENIS_PENGADAAN"]

JENIS_PENGADAAN: Final = Tabel(
    "jenis_pengadaan",
    "ws-siasn-php; siasn-referensi-dataset",
    [
        Kode("1", "UMUM"),
        Kode("2", "HONORER"),
        Kode("3", "SEKDES"),
        Kode("4", "ALIH STATUS"),
        Kode("5", "KHUSUS DOKTER"),
        Kode("6", "TENAGA AHLI TERTENTU/KHUSUS"),
        Kode("7", "KHUSUS SM-3T"),
        Kode("8", "KHUSUS DISABILITAS"),
        Kode("9", "KHUSUS PUTRA PUTRI TERBAIK"),
        Kode("A", "D1 STAN"),
        Kode("B", "DIASPORA"),
        Kode("C", "PPPK"),
        Kode("D", "GURU GARIS DEPAN"),
        Kode("G", "TENAGA GURU"),
        Kode("I", "IKATAN DINAS"),
        Kode("K", "PTT KEMENKES"),
        Kode("L", "THLTB PENYULUH PERTANIAN"),
        Kode("O", "UNTUK OLAHRAGAWAN BERPRESTASI DAN PELATIH BERPRESTASI"),
        Kode("P", "KHUSUS PUTRA/I PAPUA"),
        Kode("S", "STTD KEMENTRIAN PERHUBUNGAN"),
    ],
)
