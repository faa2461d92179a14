"""Penghargaan (honours): what a pegawai was awarded, by the ids of rw-penghargaan (``hargaId``).

Sources: public clients ws-siasn-php and siasn-referensi-dataset (harga) agree; double spaces in the names were
collapsed. Satyalancana Karya Satya is 201 to 203; TP is "tanda penghargaan".
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["PENGHARGAAN"]

PENGHARGAAN: Final = Tabel(
    "penghargaan",
    "ws-siasn-php; siasn-referensi-dataset",
    [
        Kode("100", "BINTANG"),
        Kode("101", "R.I ADIPURNA"),
        Kode("102", "R.I ADIPRADANA"),
        Kode("103", "R.I UTAMA"),
        Kode("104", "R.I PRATAMA"),
        Kode("105", "R.I NARARYA"),
        Kode("106", "MAHAPUTERA ADIPURNA"),
        Kode("107", "MAHAPUTERA ADIPRADANA"),
        Kode("108", "MAHAPUTERA UTAMA"),
        Kode("109", "MAHAPUTERA PRATAMA"),
        Kode("110", "MAHAPUTERA NARARYA"),
        Kode("111", "TANDA PENGHARGAAN TRIKORA"),
        Kode("112", "TP PEMBEBASAN IRIAN BARAT"),
        Kode("201", "KARYA SATYA 10 TAHUN"),
        Kode("202", "KARYA SATYA 20 TAHUN"),
        Kode("203", "KARYA SATYA 30 TAHUN"),
        Kode("204", "WIRA KARYA"),
        Kode("300", "TANDA JASA LAINNYA"),
        Kode("301", "TP SIDHAKARYA ADHYAKSA"),
        Kode("302", "TP PURNABAKTI ADHYAKSA"),
        Kode("303", "TP DHARMA ADHYAKSA"),
        Kode("304", "TP TELADAN TK NASIONAL"),
        Kode("305", "TP TELADAN TK PROPINSI"),
        Kode("306", "TP TELADAN TK KABUPATEN/KOTA"),
        Kode("307", "TP PNS LUAR BIASA PRESTASINYA"),
        Kode("308", "TP PENEMUAN BERMANFAAT BAGI NEGARA"),
        Kode("309", "SISWA TELADAN"),
        Kode("310", "OLIMPIADE"),
        Kode("400", "TANDA PENGHARGAAN LAINNYA"),
    ],
)
