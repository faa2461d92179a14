"""Jenis kenaikan pangkat (PP 99/2000), by the ids of rw-golongan.

Sources: public clients ws-siasn-php and laravel-siasn (siasn-referensi-dataset) agree; double spaces
in the names were collapsed. Anumerta and pengabdian have no id here.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["JENIS_KP"]

JENIS_KP: Final = Tabel(
    "jenis_kp",
    "ws-siasn-php; siasn-referensi-dataset",
    [
        Kode("101", "Reguler"),
        Kode("201", "Pilihan (Jabatan Struktural)"),
        Kode("202", "Pilihan (Jabatan Fungsional Tertentu)"),
        Kode("203", "Pilihan (Penyesuaian Ijazah)"),
        Kode("204", "Pilihan (Sedang Melaksanakan Tugas Belajar)"),
        Kode("205", "Pilihan (Setelah Selesai Tugas Belajar)"),
        Kode("206", "Pilihan (Diperbantukan/Diperkerjakan Instansi Lain)"),
        Kode("207", "Pilihan (Penemuan Baru)"),
        Kode("208", "Pilihan (Prestasi Luar Biasa)"),
        Kode("209", "Pilihan (Pejabat Negara)"),
        Kode("210", "Pilihan (Selama DPK/DPB)"),
        Kode("211", "Gol. dari Pengadaan CPNS/PNS"),
    ],
)
