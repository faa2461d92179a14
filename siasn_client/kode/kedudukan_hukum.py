"""Kedudukan hukum: the legal standing of an employee. Ids have two characters, 101 has three.

The base rows come from one public client (ws-siasn-php); 71 and 101 are confirmed by several
kabupaten applications, the names of 72 and 73 were not found. Never size this column as two characters and
never compare the ids as numbers.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["KEDUDUKAN_HUKUM", "KEDUDUKAN_PPPK"]

_DASAR = (
    "01 Aktif|02 CLTN|03 Tugas Belajar|04 Pemberhentian Sementara|05 Penerima Uang Tunggu|06 Prajurit Wajib|"
    "07 Pejabat Negara|08 Kepala Desa|09 Sedang dlm Proses Banding BAPEK|11 Pegawai Titipan|12 Pengungsi|"
    "13 Perpanjangan CLTN|14 PNS yang dinyatakan hilang|15 PNS kena hukuman disiplin|"
    "16 Pemindahan dalam rangka penurunan Jabatan|20 Masa Persiapan Pensiun|51 CPNS yang belum menerima SK CPNS|"
    "52 Tidak Aktif|66 Diberhentikan|67 Punah|68 Eks PNS Timor Timur|69 TMS Dari Pengadaan|70 Pembatalan NIP|"
    "77 Pemberhentian tanpa hak pensiun|88 Pemberhentian dengan hak pensiun|"
    "89 Tidak aktif tetapi diusulkan Pensiun|90 Tidak Ikut PUPNS 2015|91 Tindak Pidana/ Tindak Pidana Jabatan|"
    "92 Pemblokiran Data PNS|98 Mencapai BUP|99 Pensiun"
)

KEDUDUKAN_HUKUM: Final = Tabel(
    "kedudukan_hukum",
    "ws-siasn-php; PPPK: rumahASN and kabupaten applications",
    [
        *(Kode(id_, nama, Keyakinan.SEDANG) for id_, nama in (row.split(" ", 1) for row in _DASAR.split("|"))),
        Kode("71", "PPPK Aktif"),
        Kode("72", "", Keyakinan.RENDAH),
        Kode("73", "", Keyakinan.RENDAH),
        Kode("101", "PPPK Paruh Waktu"),
    ],
)

KEDUDUKAN_PPPK: Final = ("71", "72", "73", "101")
