"""diklat, kursus, sertifikasi and tugas_belajar."""

from __future__ import annotations

from typing import Final

from siasn_client.kode import JENIS_DIKLAT, LATIHAN_STRUKTURAL, TINGKAT_PENDIDIKAN
from siasn_client.testing.kabupaten.daftar_pendidikan import PRODI
from siasn_client.testing.kabupaten.jenis.peta import Baris, Wire, riwayat, tanggal, teks
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.wire_pengembangan import rw_diklat, rw_kursus, rw_sertifikasi, rw_tubel

__all__ = ["PENGEMBANGAN"]

_NAMA_PRODI: Final = {prodi.id: prodi.nama for prodi in PRODI.values()}


def _susulan_diklat(row: Wire) -> None:
    row["latihanStrukturalNama"] = LATIHAN_STRUKTURAL.nama_dari(row["latihanStrukturalId"])


def _salinan_diklat(_: Orang, baris: Baris) -> Baris:
    return {"latihan_struktural_nama": LATIHAN_STRUKTURAL.nama_dari(baris["latihan_struktural_id"])}


def _susulan_kursus(row: Wire) -> None:
    jenis = JENIS_DIKLAT.get(row["jenisDiklatId"])
    row["jenisKursusSertifikat"] = jenis.huruf if jenis else ""


def _salinan_kursus(_: Orang, baris: Baris) -> Baris:
    return {"jenis_diklat_nama": JENIS_DIKLAT.nama_dari(baris["jenis_diklat_id"])}


def _salinan_tubel(_: Orang, baris: Baris) -> Baris:
    return {
        "tingkat_pendidikan_nama": TINGKAT_PENDIDIKAN.nama_dari(baris["tingkat_pendidikan_id"]),
        "pendidikan_nama": _NAMA_PRODI.get(baris["pendidikan_id"], ""),
    }


PENGEMBANGAN: Final = {
    "diklat": riwayat(
        "rw_diklat",
        rw_diklat,
        (
            *teks(latihan_struktural_id="latihanStrukturalId", nomor="nomor"),
            *tanggal(tanggal="tanggal", tanggal_selesai="tanggalSelesai"),
            *teks(tahun="tahun", jumlah_jam="jumlahJam", institusi_penyelenggara="institusiPenyelenggara"),
        ),
        _salinan_diklat,
        _susulan_diklat,
    ),
    "kursus": riwayat(
        "rw_kursus",
        rw_kursus,
        (
            *teks(nama_kursus="namaKursus", jenis_diklat_id="jenisDiklatId", nomor_sertifikat="noSertipikat"),
            *tanggal(tanggal_kursus="tanggalKursus", tanggal_selesai_kursus="tanggalSelesaiKursus"),
            *teks(tahun_kursus="tahunKursus", jumlah_jam="jumlahJam"),
            *teks(institusi_penyelenggara="institusiPenyelenggara"),
        ),
        _salinan_kursus,
        _susulan_kursus,
    ),
    "sertifikasi": riwayat(
        "rw_sertifikasi",
        rw_sertifikasi,
        (
            *teks(nama_sertifikasi="namaSertifikasi", nomor_sertifikat="noSertifikat"),
            *tanggal(tanggal_sertifikat="tanggalSertifikat"),
            *tanggal(masa_berlaku_mulai="masaBerlakuSertMulai", masa_berlaku_selesai="masaBerlakuSertSelesai"),
            *teks(lembaga_sertifikasi_nama="lembagaSertifikasiNama"),
        ),
    ),
    "tugas_belajar": riwayat(
        "rw_tubel",
        rw_tubel,
        (
            *teks(tingkat_pendidikan_id="tkPendidikanId", pendidikan_id="pendidikanId", nama_sekolah="namaSekolah"),
            *tanggal(tanggal_mulai="tglMulai", tanggal_selesai="tglSelesai"),
            *teks(nomor_akreditasi="noAkreditasiJurusan", predikat_akreditasi="predikatAkreditasiJurusan"),
        ),
        _salinan_tubel,
    ),
}
