"""Jenis mutasi and jenis penugasan: how a position was taken, by the ids of rw-jabatan.

Source: public client ws-siasn-php; newSimpeg sends the same letters. Structural rows carry a penugasan, the
others a mutasi; a date of transfer (``tmtMutasi``) goes only with MU (newSimpeg).
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["JENIS_MUTASI", "JENIS_PENUGASAN"]

JENIS_MUTASI: Final = Tabel(
    "jenis_mutasi",
    "ws-siasn-php; newSimpeg",
    [Kode("MJ", "Mutasi Jabatan"), Kode("MU", "Mutasi Unor")],
)

JENIS_PENUGASAN: Final = Tabel(
    "jenis_penugasan",
    "ws-siasn-php; newSimpeg",
    [
        Kode("TT", "Tugas Tambahan"),
        Kode("D", "Definitif"),
        Kode("PLT", "Pelaksana Tugas (PLT)"),
        Kode("PLH", "Pelaksana Harian (PLH)"),
        Kode("PJ", "Pejabat Non Definitif (PJ)"),
    ],
)
