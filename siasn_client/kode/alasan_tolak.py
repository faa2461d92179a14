"""Alasan tolak: why a proposal was sent back or refused.

Source: rumahASN docs/siasn/alasan-tolak.json. Only the reasons of service 2 (pengadaan) are public; an id that is
not here belongs to another service. BTS: berkas tidak sesuai; TMS: tidak memenuhi syarat.
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["ALASAN_TOLAK", "AlasanTolak"]


@frozen
class AlasanTolak(Kode):
    """One reason with the service it belongs to and what it leads to (BTS, TMS, Pembatalan)."""

    layanan_id: str = field(default="", kw_only=True)
    kelompok: str = field(default="", kw_only=True)


ALASAN_TOLAK: Final = Tabel(
    "alasan_tolak",
    "rumahASN",
    [
        AlasanTolak("50", "BTS - Data tidak sesuai", Keyakinan.SEDANG, layanan_id="2", kelompok="BTS"),
        AlasanTolak("51", "BTS - Dokumen Tidak Lengkap", Keyakinan.SEDANG, layanan_id="2", kelompok="BTS"),
        AlasanTolak(
            "52",
            "TMS - Kualifikasi Pendidikan tidak sesuai dengan Penetapan Kebutuhan Menpan",
            Keyakinan.SEDANG,
            layanan_id="2",
            kelompok="TMS",
        ),
        AlasanTolak("54", "TMS - Yang bersangkutan meninggal dunia", Keyakinan.SEDANG, layanan_id="2", kelompok="TMS"),
        AlasanTolak(
            "55", "TMS - Yang bersangkutan mengundurkan diri", Keyakinan.SEDANG, layanan_id="2", kelompok="TMS"
        ),
        AlasanTolak("60", "TMS - Lain-lain", Keyakinan.SEDANG, layanan_id="2", kelompok="TMS"),
        AlasanTolak(
            "61",
            "Pembatalan NIP/Pertek - Kualifikasi Pendidikan tidak sesuai dengan Penetapan Kebutuhan Menpan",
            Keyakinan.SEDANG,
            layanan_id="2",
            kelompok="Pembatalan",
        ),
        AlasanTolak(
            "62",
            "Pembatalan NIP/Pertek - Yang bersangkutan meninggal dunia",
            Keyakinan.SEDANG,
            layanan_id="2",
            kelompok="Pembatalan",
        ),
        AlasanTolak(
            "63",
            "Pembatalan NIP/Pertek - Yang bersangkutan mengundurkan diri atau dianggap mengundurkan diri",
            Keyakinan.SEDANG,
            layanan_id="2",
            kelompok="Pembatalan",
        ),
        AlasanTolak("64", "Pembatalan NIP/Pertek - Lain-lain", Keyakinan.SEDANG, layanan_id="2", kelompok="Pembatalan"),
        AlasanTolak(
            "67",
            "Perbaikan NIP/Pertek - Data atau Dokumen Pertek Tidak Sesuai",
            Keyakinan.SEDANG,
            layanan_id="2",
            kelompok="BTS",
        ),
        AlasanTolak(
            "68",
            "Perbaikan NIP/Pertek - Alasan Perbaikan Unor Khusus untuk PPPK Guru",
            Keyakinan.SEDANG,
            layanan_id="2",
            kelompok="BTS",
        ),
    ],
)
