"""Jenis pemberhentian: why somebody ceased to be a pegawai, by the ids of rw-pemberhentian (``jenisHenti``).

Sources: public clients ws-siasn-php and siasn-referensi-dataset agree. Not the same as jenis pensiun, which is
about what is proposed.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["JENIS_PEMBERHENTIAN"]

JENIS_PEMBERHENTIAN: Final = Tabel(
    "jenis_pemberhentian",
    "ws-siasn-php; siasn-referensi-dataset",
    [
        Kode("1", "Pemberhentian Karena BUP"),
        Kode("2", "Pemberhentian Karena Meninggal Dunia"),
        Kode("3", "Pemberhentian Karena Atas Permintaan Sendiri"),
        Kode("4", "Pemberhentian Karena Cacat"),
        Kode("5", "Pemberhentian Karena Keuzuran Jasmani"),
        Kode("6", "Pemberhentian Karena Tewas"),
        Kode("7", "Pemberhentian Karena Hukuman Disiplin"),
        Kode("11", "Pemberhentian Krn Pelanggaran Sumpah/Janji Jabatan"),
        Kode("8", "Pemberhentian Karena menjadi Anggota Parpol"),
        Kode("9", "Pemberhentian Karena Penyederhanaan Organisasi"),
        Kode("10", "Pemberhentian Karena Pelanggaran Sumpah/Janji PNS"),
        Kode("12", "Pemberhentian Karena Melakukan Tindak Pidana"),
        Kode("13", "Pemberhentian Karena Meninggalkan Tugas"),
        Kode("14", "Pemberhentian Karena Dinyatakan Hilang"),
        Kode("15", "Pemberhentian Krn > 6 Bulan stlh CLTN tdk melapor"),
        Kode("16", "Pemberhentian Karena Kasus Tipikor"),
    ],
)
