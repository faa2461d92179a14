"""Status usul: how far a proposal is (kenaikan pangkat, pensiun, pengadaan, gelar).

Source: rumahASN docs/siasn/status-usul.json, in its spelling (dashes of two lengths, "Profil" and "Profile");
one trailing space was cut. 32 means that the decree is made (two clients rely on it). 54 is not in the list, and
whether every service uses the same numbers is not known.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["STATUS_USUL"]

STATUS_USUL: Final = Tabel(
    "status_usul",
    "rumahASN",
    [
        Kode("1", "Input Berkas", Keyakinan.SEDANG),
        Kode("2", "Berkas Disimpan (Terverifikasi)", Keyakinan.SEDANG),
        Kode("3", "Surat Usulan", Keyakinan.SEDANG),
        Kode("4", "Approval Surat Usulan", Keyakinan.SEDANG),
        Kode("5", "Perbaikan Dokumen", Keyakinan.SEDANG),
        Kode("6", "Tidak Memenuhi Syarat", Keyakinan.SEDANG),
        Kode("7", "Menunggu Cetak SK – Menyetujui", Keyakinan.SEDANG),
        Kode("8", "Menunggu Cetak SK – Perbaikan Pertek", Keyakinan.SEDANG),
        Kode("9", "Menunggu Cetak SK – Pembatalan Pertek", Keyakinan.SEDANG),
        Kode("10", "Cetak SK", Keyakinan.SEDANG),
        Kode("11", "Profil PNS telah diperbaharui", Keyakinan.SEDANG),
        Kode("12", "Terima Usulan", Keyakinan.SEDANG),
        Kode("13", "Validasi Usulan – Tidak Memenuhi Syarat", Keyakinan.SEDANG),
        Kode("14", "Validasi Usulan – Perbaikan Dokumen", Keyakinan.SEDANG),
        Kode("15", "Validasi Usulan – Disetujui", Keyakinan.SEDANG),
        Kode("16", "Berkas Disetujui", Keyakinan.SEDANG),
        Kode("17", "Menunggu Paraf – Paraf Pertek", Keyakinan.SEDANG),
        Kode("18", "Menunggu Paraf – Gagal Paraf Pertek", Keyakinan.SEDANG),
        Kode("19", "Sdh di paraf - Pertek", Keyakinan.SEDANG),
        Kode("20", "Menunggu Tanda tangan- TTD Pertek", Keyakinan.SEDANG),
        Kode("21", "Berkas Ditolak - TTD Pertek", Keyakinan.SEDANG),
        Kode("22", "Sdh di TTD - Pertek", Keyakinan.SEDANG),
        Kode("23", "Surat Keluar", Keyakinan.SEDANG),
        Kode("24", "Perbaikan Pertek (Menunggu Approval Instansi)", Keyakinan.SEDANG),
        Kode("25", "Terima Usulan Penetapan – Pembatalan", Keyakinan.SEDANG),
        Kode("26", "Pembatalan Pertek (Menunggu Approval Instansi)", Keyakinan.SEDANG),
        Kode("27", "Menunggu SK – Paraf / TTE", Keyakinan.SEDANG),
        Kode("28", "Setuju Paraf SK", Keyakinan.SEDANG),
        Kode("29", "Tolak TTD SK", Keyakinan.SEDANG),
        Kode("30", "Setuju TTD SK", Keyakinan.SEDANG),
        Kode("31", "Telah Update di Profile PNS", Keyakinan.SEDANG),
        Kode("32", "Pembuatan SK Berhasil", Keyakinan.SEDANG),
        Kode("33", "Menunggu Layanan", Keyakinan.SEDANG),
        Kode("34", "Perbaikan Dokumen - Menunggu Approval", Keyakinan.SEDANG),
        Kode("35", "Tolak Paraf SK", Keyakinan.SEDANG),
        Kode("36", "Menunggu TTD - SK", Keyakinan.SEDANG),
        Kode("37", "Approval Perbaikan Pertek", Keyakinan.SEDANG),
        Kode("38", "Approval Pembatalan Pertek", Keyakinan.SEDANG),
        Kode("39", "Perbaikan SK", Keyakinan.SEDANG),
        Kode("40", "Berkas Disimpan (Terverifikasi) - Perbaikan SK", Keyakinan.SEDANG),
        Kode("41", "Validasi Usulan - Perbaikan SK", Keyakinan.SEDANG),
        Kode("42", "Validasi Usulan - Perbaikan SK (Disetujui)", Keyakinan.SEDANG),
        Kode("43", "Menunggu Paraf - Perbaikan SK", Keyakinan.SEDANG),
        Kode("44", "Menunggu TTD - Perbaikan SK", Keyakinan.SEDANG),
        Kode("45", "Sudah TTD - Perbaikan SK", Keyakinan.SEDANG),
        Kode("46", "Menunggu TTD SK - Instansi", Keyakinan.SEDANG),
        Kode("47", "Tolak TTD SK - Instansi", Keyakinan.SEDANG),
        Kode("48", "Setuju TTD SK - Instansi", Keyakinan.SEDANG),
        Kode("49", "Sudah TTD - SK", Keyakinan.SEDANG),
        Kode("50", "Perbaikan Dokumen - MYSAPK", Keyakinan.SEDANG),
        Kode("51", "Input Berkas - Perbaikan MySAPK", Keyakinan.SEDANG),
        Kode("52", "Perbaikan Dokumen - Approval", Keyakinan.SEDANG),
        Kode("53", "Setuju TTD Pertek", Keyakinan.SEDANG),
        Kode("55", "Approval Tingkat Provinsi", Keyakinan.SEDANG),
        Kode("56", "Perbaikan Approval", Keyakinan.SEDANG),
        Kode("57", "Perbaikan Pertek", Keyakinan.SEDANG),
        Kode("58", "Validasi Usulan - Perbaikan Pertek", Keyakinan.SEDANG),
        Kode("59", "Menunggu Buat Sk", Keyakinan.SEDANG),
        Kode("60", "Proses Persidangan", Keyakinan.SEDANG),
        Kode("61", "Input Berkas - SK PNS", Keyakinan.SEDANG),
        Kode("62", "Menunggu TTD SK PNS - Instansi", Keyakinan.SEDANG),
        Kode("63", "Setuju TTD Digital SK PNS", Keyakinan.SEDANG),
        Kode("64", "Pembuatan SK Basah PNS Berhasil", Keyakinan.SEDANG),
        Kode("65", "Pembatalan NIP/Pertek", Keyakinan.SEDANG),
        Kode("66", "Perbaikan SK Provinsi", Keyakinan.SEDANG),
        Kode("67", "Perbaikan Dokumen - BTS", Keyakinan.SEDANG),
        Kode("99", "Usulan Dihapus", Keyakinan.SEDANG),
    ],
)
