"""Jenis pensiun: on what ground a retirement is proposed.

Sources: public clients ws-siasn-php and siasn-referensi-dataset agree (both publish the keys in capitals, ID and
NAMA). list-pensiun shows the name in ``detailLayananNama``.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["JENIS_PENSIUN"]

JENIS_PENSIUN: Final = Tabel(
    "jenis_pensiun",
    "ws-siasn-php; siasn-referensi-dataset",
    [
        Kode("8", "Pemberhentian Dengan Hormat"),
        Kode("9", "Pemberhentian Tidak Hormat"),
        Kode("4", "Non BUP Janda/Duda KPP"),
        Kode("1", "BUP non KPP"),
        Kode("7", "Berhenti Atas Permintaan Sendiri"),
        Kode("2", "BUP KPP"),
        Kode("3", "Non BUP Janda/Duda non KPP"),
        Kode("5", "Non BUP Anumerta"),
        Kode("6", "Non BUP Cacat Karena Dinas"),
        Kode("10", "Uzur"),
    ],
)
