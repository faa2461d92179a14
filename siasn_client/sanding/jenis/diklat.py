"""Diklat struktural. SIASN has a write for it (diklat/save); every other training is a kursus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.diklat import RiwayatDiklat, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal, mirip_teks

__all__ = ["ATURAN"]


def _mentah(record: RiwayatDiklat) -> Mapping[str, Mentah]:
    return {
        "latihan_struktural_id": record.latihan_struktural_id,
        "nomor": record.nomor,
        "tanggal": record.tanggal,
        "tanggal_selesai": record.tanggal_selesai,
        "tahun": record.tahun,
        "jumlah_jam": record.jumlah_jam,
        "institusi_penyelenggara": record.institusi_penyelenggara,
        "latihan_struktural_nama": record.latihan_struktural_nama,
        "id_pns": record.id_pns,
    }


ATURAN: Final = AturanJenis[RiwayatDiklat](
    jenis=Jenis.DIKLAT,
    label="Diklat struktural",
    bidang=(
        Bidang(
            "latihan_struktural_id",
            "Jenis diklat",
            kanonik.latihan_struktural,
            Arah.KIRIM,
            20,
            sebutan="latihan_struktural_nama",
        ),
        Bidang("nomor", "Nomor sertifikat", kanonik.nomor_sk, Arah.KIRIM, 30, mirip_nomor),
        Bidang("tanggal", "Tanggal", kanonik.tanggal, Arah.KIRIM, 25, mirip_tanggal),
        Bidang("tanggal_selesai", "Tanggal selesai", kanonik.tanggal, Arah.KIRIM, 10, mirip_tanggal),
        Bidang("tahun", "Tahun", kanonik.tahun, Arah.KIRIM, 10),
        Bidang("jumlah_jam", "Jumlah jam (JP)", kanonik.jumlah_jam, Arah.KIRIM, 5),
        Bidang("institusi_penyelenggara", "Penyelenggara", kanonik.teks, Arah.KIRIM, 10, mirip_teks),
    ),
    kunci=(
        Kunci(("latihan_struktural_id", "nomor"), "jenis diklat dan nomor sama"),
        Kunci(("latihan_struktural_id", "tahun"), "jenis diklat dan tahun sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tahun", "tanggal", "latihan_struktural_id", "nomor"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nomor"}),
    penanda=frozenset({"nomor", "tanggal", "tanggal_selesai"}),
)
