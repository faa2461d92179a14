"""Tables of a schema with one generic ``sk`` table: whatever a decree says is a row of it, told apart by a category.

In the manner of public clients of such an e-Simpeg: people have a key of their own, MyISAM and latin1 where it is
MySQL, dates that may not be NULL and are zero instead, misspelt and half-used columns (``pemeberi_sk``,
``tempatlahir``), names where other schemas have codes, and no SIASN id anywhere. The rows are invented.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, MetaData, String, Table

from simpeg_adapters.demo.skema import kolom
from simpeg_adapters.demo.skema.kolom import angka, boleh_kosong, hari_nol, id_, koma, teks

__all__ = ["METADATA", "RUJUKAN"]

METADATA: Final = MetaData()
_LAMA: Final[dict[str, Any]] = {
    f"{dialect}_{key}": value
    for dialect in ("mysql", "mariadb")
    for key, value in (("engine", "MyISAM"), ("charset", "latin1"))
}


def _tabel(nama: str, kunci: str, *kolom: list[Column[Any]]) -> Table:
    return Table(nama, METADATA, id_(kunci), *(satu for banyak in kolom for satu in banyak), **_LAMA)


def _rujukan(tabel: str, kode: str, nama: str) -> Any:
    return kolom.rujukan(METADATA, tabel, Column(kode, String(20), primary_key=True), nama, "id_bkn", **_LAMA)


_PEGAWAI: Final = _tabel(
    "pegawai",
    "id_pegawai",
    teks(18, "nip_baru", "nip_lama"),
    teks(200, "nama"),
    teks(60, "nama_pendek", "gelar_depan", "gelar_belakang", "tempat_lahir", "tempatlahir"),
    hari_nol("tgl_lahir"),
    teks(1, "jenis_kelamin"),
    teks(30, "agama", "status_kawin", "no_ktp", "npwp", "no_karpeg", "no_karis_karsu"),
    teks(250, "alamat"),
    teks(30, "ponsel", "telepon"),
    teks(100, "email"),
    teks(10, "pangkat_gol"),
    teks(20, "jenjab"),
    angka("id_j"),
    teks(200, "jabatan"),
    teks(20, "id_unit_kerja"),
    teks(10, "eselonering"),
    teks(80, "status_aktif"),
    hari_nol("tmt_cpns", "tgl_pensiun"),
    angka("flag_pensiun"),
)

_SK: Final = _tabel(
    "sk",
    "id_sk",
    angka("id_pegawai", "id_kategori_sk"),
    teks(120, "no_sk"),
    hari_nol("tgl_sk", "tmt", "tgl_mulai", "tgl_selesai"),
    teks(10, "gol"),
    angka("mk_tahun", "mk_bulan"),
    teks(80, "pemberi_sk", "pemeberi_sk", "pengesah_sk"),
    teks(120, "no_pertek"),
    hari_nol("tgl_pertek"),
    teks(20, "id_unit_kerja", "id_unit_asal", "id_instansi_asal", "id_instansi_tujuan", "id_jenis"),
    teks(250, "keterangan"),
)

_RIWAYAT: Final = (
    _tabel(
        "riwayat_mutasi_kerja",
        "id_riwayat",
        angka("id_pegawai", "id_sk", "id_j"),
        teks(20, "id_unit_kerja", "jenjab"),
        teks(200, "jabatan"),
        teks(10, "pangkat_gol", "eselonering"),
    ),
    _tabel(
        "pendidikan",
        "id_pendidikan",
        angka("id_pegawai", "level_p"),
        teks(40, "tingkat_pendidikan"),
        teks(160, "lembaga_pendidikan", "jurusan_pendidikan"),
        angka("tahun_lulus"),
        teks(80, "no_ijazah"),
    ),
    _tabel(
        "diklat",
        "id_diklat",
        angka("id_pegawai"),
        teks(20, "id_jenis_diklat"),
        hari_nol("tgl_diklat"),
        teks(20, "jml_jam_diklat"),
        teks(200, "nama_diklat", "nama_diklat2"),
        teks(120, "penyelenggara_diklat"),
        teks(80, "no_sttpl"),
    ),
    _tabel(
        "keluarga",
        "id_keluarga",
        angka("id_pegawai", "id_status"),
        teks(200, "nama"),
        teks(60, "tempat_lahir"),
        hari_nol("tgl_lahir", "tgl_menikah", "tgl_cerai", "tgl_meninggal"),
        teks(80, "akte_menikah", "akte_cerai", "akte_kelahiran", "akte_meninggal", "pekerjaan"),
        teks(1, "jk"),
        teks(30, "status_kawin", "status_anak", "status_hidup"),
    ),
    _tabel(
        "hukuman",
        "id_hukuman",
        angka("id_pegawai"),
        teks(20, "tingkat_hukuman"),
        teks(200, "jenis_hukuman"),
        teks(120, "no_keputusan"),
        hari_nol("tgl_hukuman", "tmt", "tgl_akhir"),
        boleh_kosong(200, "pejabat_pemberi_hukuman", "keterangan"),
    ),
    _tabel(
        "skp_header",
        "id_skp",
        angka("id_pegawai", "tahun"),
        teks(10, "model"),
        hari_nol("periode_awal", "periode_akhir"),
        koma("nilai_capaian", "orientasi_pelayanan", "integritas", "komitmen", "disiplin", "kerjasama", "kepemimpinan"),
        koma("inisiatif", "nilai_perilaku", "nilai_prestasi", "konversi", "integrasi"),
        teks(40, "rating_hasil", "rating_perilaku", "predikat"),
        teks(30, "nip_penilai"),
        teks(160, "nama_penilai"),
        teks(200, "jabatan_penilai"),
    ),
)

RUJUKAN: Final = {
    "unor": _rujukan("unit_kerja", "id_unit_kerja", "nama_baru"),
    "jabatan_struktural": _rujukan("jabatan", "id_j", "jabatan"),
    "jabatan_fungsional": _rujukan("jafung", "id_jafung", "nama_jafung"),
    "jabatan_fungsional_umum": _rujukan("jfu_master", "kode_jabatan", "nama_jfu"),
    "tingkat_pendidikan": _rujukan("kategori_pendidikan", "level_p", "nama_pendidikan"),
    "pendidikan": _rujukan("jurusan", "id_jurusan", "jurusan_pendidikan"),
    "latihan_struktural": _rujukan("diklat_pim", "id_diklat_pim", "nama_diklat"),
    "jenis_diklat": _rujukan("jenis_diklat", "id_jenis_diklat", "jenis_diklat"),
    "kedudukan_hukum": _rujukan("status_aktif", "id_status_aktif", "status_aktif"),
    "instansi": _rujukan("instansi", "id_instansi", "nama_instansi"),
    "cltn": _rujukan("jenis_cltn", "id_jenis_cltn", "jenis_cltn"),
    "jenis_pemberhentian": _rujukan("jenis_pensiun", "id_jenis_pensiun", "jenis_pensiun"),
}
"""The reference tables by the name of the reference they repeat."""
