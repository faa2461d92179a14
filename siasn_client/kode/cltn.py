"""CLTN (cuti di luar tanggungan negara) and what SIASN keeps in the same history, by the ids of rw-cltn.

Sources: public clients ws-siasn-php and siasn-referensi-dataset agree. Tugas belajar, Pejabat Negara and Kepala
Desa stand in this table too; rw-tubel is another history.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["CLTN"]

CLTN: Final = Tabel(
    "cltn",
    "ws-siasn-php; siasn-referensi-dataset",
    [
        Kode("1", "CLTN"),
        Kode("2", "Prajurit Wajib"),
        Kode("3", "Pengaktifan kembali dari CLTN"),
        Kode("4", "Pengaktifan kembali dari Prajurit Wajib"),
        Kode("5", "Perpanjangan CLTN"),
        Kode("6", "Tugas Belajar"),
        Kode("7", "Perpanjangan Tugas Belajar"),
        Kode("8", "Pengaktifan dari Tugas Belajar"),
        Kode("9", "Pejabat Negara"),
        Kode("10", "Kepala Desa"),
        Kode("11", "Pengaktifan kembali Pejabat Negara"),
        Kode("12", "Pengaktifan kembali Kepala Desa"),
    ],
)
