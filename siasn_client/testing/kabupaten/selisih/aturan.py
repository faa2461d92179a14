"""What may differ in each kind that is written from SIASN's side: its key, its values, and what may be empty.

A changed value never touches what a row is found by, unless the kind of difference says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from siasn_client.kode import CLTN, JENIS_HUKUMAN, JENIS_PEMBERHENTIAN, LATIHAN_STRUKTURAL
from siasn_client.testing.kabupaten.kode_publik import baris_kode
from siasn_client.testing.kabupaten.selisih.isi import (
    Isi,
    angka,
    angka_kredit,
    geser,
    hukuman_lebih_lama,
    ketik,
    ketik_nama,
    lain,
    nilai_skp,
    penilai,
    prodi,
    rating,
    unor,
)
from siasn_client.testing.kabupaten.selisih.utama import ISI_UTAMA, KOSONG_UTAMA

__all__ = ["ATURAN", "Aturan"]

_HARI: Final = (-9, -4, -2, 3, 5, 8)
_TEMPAT: Final = ("Kab. Contoh", "Kota Randuluhura", "Kota Sumberwana", "Kab. Banjarmukti")
_LEMBAGA: Final = ("Lembaga Administrasi Negara", "BPSDM Provinsi", "Pusdiklat Kementerian Contoh", "Balai Diklat")
_SEKOLAH: Final = ("Universitas Puspakarta", "Universitas Cakranagara", "Institut Wirasana", "Universitas Terbuka")
_ALASAN: Final = tuple(baris_kode("alasan_hukuman_disiplin"))
_HUKUMAN: Final = tuple(id_ for id_ in ("1", "2", "3") if JENIS_HUKUMAN[id_].tingkat == "R")


@frozen
class Aturan:
    """What may differ in one kind.

    Args:
        nomor: the number that names a row, "" where there is none.
        tanggal: the date that a row is found by.
        tahun: the year that follows from that date.
        isi: changes of values that no row is found by.
        kode: changes of a code that the row is found by.
        nama: the name that a row is found by.
        kosong: fields that one side may lack.
        wafat: what says that somebody died: status, date and certificate.
        riwayat: rows may be missing or doubled.
        dobel_siasn: SIASN has room for a second row of the same.
        bobot: how many times as many differences as in other kinds, for one with many fields.
    """

    nomor: str = ""
    tanggal: str = ""
    tahun: str = ""
    isi: tuple[Isi, ...] = ()
    kode: tuple[Isi, ...] = ()
    nama: tuple[Isi, ...] = ()
    kosong: tuple[str, ...] = ()
    wafat: tuple[str, str, str] | None = None
    riwayat: bool = True
    dobel_siasn: bool = True
    bobot: int = 1


ATURAN: Final[Mapping[str, Aturan]] = {
    "data_utama": Aturan(
        isi=ISI_UTAMA,
        kosong=KOSONG_UTAMA,
        wafat=("status_hidup", "tanggal_meninggal", "akte_meninggal"),
        riwayat=False,
        bobot=6,
    ),
    "pasangan": Aturan(
        nomor="akta_menikah",
        tanggal="tanggal_menikah",
        isi=(lain("tempat_lahir", _TEMPAT), geser("tanggal_cerai", *_HARI), ketik("akta_cerai")),
        nama=(ketik_nama("nama"),),
        kosong=("tempat_lahir", "akta_cerai", "akta_meninggal"),
        wafat=("status_hidup", "tanggal_meninggal", "akta_meninggal"),
    ),
    "anak": Aturan(
        nomor="akta_kelahiran",
        tanggal="tanggal_lahir",
        isi=(lain("tempat_lahir", _TEMPAT), lain("jenis_kelamin", "MF"), lain("jenis_anak", "13")),
        nama=(ketik_nama("nama"),),
        kosong=("tempat_lahir", "jenis_anak"),
        wafat=("status_hidup", "tanggal_meninggal", ""),
    ),
    "orang_tua": Aturan(
        isi=(lain("tempat_lahir", _TEMPAT), geser("tanggal_lahir", *_HARI), geser("tanggal_meninggal", *_HARI)),
        nama=(ketik_nama("nama"),),
        kosong=("tempat_lahir", "tanggal_lahir"),
        wafat=("", "tanggal_meninggal", ""),
        dobel_siasn=False,
    ),
    "diklat": Aturan(
        nomor="nomor",
        tanggal="tanggal",
        isi=(
            angka("jumlah_jam", -5, 20, 75),
            lain("institusi_penyelenggara", _LEMBAGA),
            geser("tanggal_selesai", -3, -2, -1),
        ),
        kode=(lain("latihan_struktural_id", tuple(LATIHAN_STRUKTURAL)),),
        kosong=("jumlah_jam", "institusi_penyelenggara", "tanggal_selesai"),
    ),
    "kursus": Aturan(
        nomor="nomor_sertifikat",
        tanggal="tanggal_kursus",
        tahun="tahun_kursus",
        isi=(
            angka("jumlah_jam", -4, 2, 8, 16),
            lain("institusi_penyelenggara", _LEMBAGA),
            lain("jenis_diklat_id", ("2", "3", "4", "6", "7", "8")),
            geser("tanggal_selesai_kursus", 1, 2, 3),
        ),
        nama=(ketik_nama("nama_kursus"),),
        kosong=("jumlah_jam", "institusi_penyelenggara", "tanggal_selesai_kursus"),
    ),
    "angka_kredit": Aturan(nomor="nomor_sk", tanggal="tanggal_sk", isi=(angka_kredit,), kosong=("tanggal_sk",)),
    "penghargaan": Aturan(
        nomor="nomor_sk", tanggal="tanggal_sk", kode=(lain("penghargaan_id", ("201", "202", "203")),)
    ),
    "hukuman_disiplin": Aturan(
        nomor="nomor_sk",
        tanggal="tanggal_mulai",
        isi=(lain("alasan_hukuman_disiplin_id", _ALASAN), geser("tanggal_sk", -5, -3, 2, 4), hukuman_lebih_lama),
        kode=(lain("jenis_hukuman_id", _HUKUMAN),),
        kosong=("alasan_hukuman_disiplin_id", "nomor_pp"),
    ),
    "skp": Aturan(isi=(nilai_skp, penilai), kosong=("nip_penilai", "nama_penilai")),
    "kinerja_periodik": Aturan(isi=(rating, penilai), kosong=("nip_penilai", "nama_penilai")),
    "masa_kerja": Aturan(
        nomor="nomor_sk",
        tanggal="tanggal_awal",
        isi=(angka("masa_kerja_tahun", 1, 2), ketik("nomor_bkn"), geser("tanggal_bkn", *_HARI)),
        kosong=("nomor_bkn", "tanggal_bkn", "tanggal_sk"),
    ),
    "pindah_instansi": Aturan(
        nomor="nomor_sk", tanggal="tmt_pindah", isi=(unor("unor_lama_id"),), kosong=("unor_lama_id", "tanggal_sk")
    ),
    "pns_unor": Aturan(nomor="nomor_sk", tanggal="tanggal_sk", kode=(unor("unor_baru_id"),)),
    "pwk": Aturan(
        nomor="nomor_sk",
        tanggal="tmt_pwk",
        isi=(geser("tanggal_sk", -5, -3, 2, 4),),
        kode=(unor("unor_baru_id"),),
        kosong=("tanggal_sk",),
    ),
    "cltn": Aturan(
        nomor="nomor_sk",
        tanggal="tanggal_awal",
        isi=(ketik("nomor_bkn"), geser("tanggal_bkn", *_HARI), geser("tanggal_akhir", -31, 30, 92)),
        kode=(lain("cltn_id", tuple(i for i in CLTN if i not in {"1", "3", "6"})),),
        kosong=("nomor_bkn", "tanggal_bkn"),
    ),
    "pemberhentian": Aturan(
        nomor="nomor_sk",
        tanggal="tanggal_sk",
        isi=(lain("kedudukan_hukum_id", ("99", "98", "20")),),
        kode=(lain("jenis_pemberhentian_id", tuple(JENIS_PEMBERHENTIAN)[:6]),),
        kosong=("kedudukan_hukum_id",),
    ),
    "sertifikasi": Aturan(
        nomor="nomor_sertifikat",
        tanggal="tanggal_sertifikat",
        isi=(
            lain("lembaga_sertifikasi_nama", ("Konsil Kedokteran Contoh", "LSP Contoh", "Universitas Puspakarta")),
            geser("masa_berlaku_selesai", -30, 31, 365),
            geser("masa_berlaku_mulai", *_HARI),
        ),
        kosong=("lembaga_sertifikasi_nama", "masa_berlaku_selesai", "masa_berlaku_mulai"),
    ),
    "tugas_belajar": Aturan(
        tanggal="tanggal_mulai",
        isi=(
            lain("nama_sekolah", _SEKOLAH),
            geser("tanggal_selesai", *_HARI),
            ketik("nomor_akreditasi"),
            lain("predikat_akreditasi", ("A", "B", "Unggul", "Baik Sekali")),
        ),
        kode=(prodi,),
        kosong=("nama_sekolah", "nomor_akreditasi", "predikat_akreditasi"),
    ),
}
