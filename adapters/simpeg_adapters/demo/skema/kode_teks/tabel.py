"""Tables of a schema with codes and text side by side: ids as numbers, a copy of the name, a column for "other".

In the manner of a public ministry's e-Simpeg: the NIP column is 30 wide, dates are real and NULL, some codes are
floats, a code of 98, 1185 or 99 means "see the text", ratings run from the bottom up, and every history remembers
SIASN's row id beside a flag. The rows are invented.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, Float, Integer, MetaData, String, Table

from simpeg_adapters.demo.skema import kolom
from simpeg_adapters.demo.skema.kolom import angka, boleh_kosong, hari, id_, koma
from simpeg_adapters.demo.tata import TabelRujukan

__all__ = ["METADATA", "RUJUKAN"]

METADATA: Final = MetaData()


def _tabel(nama: str, *kolom: list[Column[Any]]) -> Table:
    nip: Column[Any] = Column("nip", String(30), nullable=False, index=True)
    rest = (*(satu for banyak in kolom for satu in banyak), *boleh_kosong(40, "id_rw_siasn"), *angka("siasn_flag"))
    return Table(nama, METADATA, id_(), nip, *rest)


def _rujukan(tabel: str, kode: Column[Any], nama: str) -> TabelRujukan:
    return kolom.rujukan(METADATA, tabel, kode, nama, "id_siasn")


def _bulat(nama: str) -> Column[Any]:
    return Column(nama, Integer, primary_key=True, autoincrement=False)


_PEGAWAI: Final = Table(
    "pegawai",
    METADATA,
    Column("nip", String(30), primary_key=True),
    *boleh_kosong(18, "nip_lama"),
    *boleh_kosong(160, "nama"),
    *boleh_kosong(60, "glr_awal", "glr_akhir", "tempat_lahir"),
    *hari("tgl_lahir"),
    *angka("id_jk", "id_agama", "id_status_kawin", "id_kedudukan"),
    *boleh_kosong(30, "nik", "npwp", "no_karpeg", "no_taspen", "no_bpjs", "no_karis", "hp", "telp"),
    *hari("tgl_npwp"),
    *boleh_kosong(250, "alamat"),
    *boleh_kosong(10, "kode_pos"),
    *boleh_kosong(100, "email", "email_dinas", "no_sk_cpns", "no_sk_pns", "no_spmt", "no_akta_lahir"),
    *hari("tgl_sk_cpns", "tmt_cpns", "tgl_sk_pns", "tmt_pns", "tgl_spmt", "tmt_gol", "tmt_jabatan", "tgl_pensiun"),
    *koma("gol_awal", "gol"),
    *angka("mker_th", "mker_bl", "id_jenis_jabatan", "id_jabatan", "id_eselon", "id_unit", "id_tingkat", "id_jurusan"),
    *boleh_kosong(200, "jabatan", "jabatan_lain", "unit_kerja", "unit_kerja_lain", "jurusan", "jurusan_lain"),
    *angka("tahun_lulus", "kelas_jabatan"),
    *boleh_kosong(40, "id_pns_siasn"),
    *angka("siasn_flag"),
    *hari("siasn_lu"),
)

_KARIER: Final = (
    _tabel(
        "riwayat_kp",
        *[koma("id_pangkat"), hari("tmtsk", "tgl_sk"), boleh_kosong(120, "no_sk", "no_pertek_bkn")],
        *[boleh_kosong(10, "jenis_kp", "gol", "ruang", "gol_ruang"), boleh_kosong(60, "pangkat")],
        angka("mker_th", "mker_bl"),
    ),
    _tabel(
        "riwayat_mutasi_jabatan",
        angka("id_jenis_jabatan", "id_jabatan", "id_eselon", "id_unit"),
        boleh_kosong(200, "jabatan", "jabatan_lain", "unit_kerja", "unit_kerja_lain", "siasn_error"),
        hari("tmt_jabatan", "tgl_sk"),
        boleh_kosong(120, "no_sk"),
    ),
    _tabel(
        "riwayat_pendidikan",
        angka("id_tingkat", "id_jurusan", "thn_lulus"),
        boleh_kosong(200, "jurusan", "jurusan_lain", "nama_sekolah"),
        boleh_kosong(80, "no_ijazah"),
        hari("tgl_lulus"),
    ),
    _tabel(
        "riwayat_skp",
        angka("tahun", "id_peraturan", "rating_hasil", "rating_perilaku", "predikat"),
        koma("nilai_skp", "nilai_orientasi", "nilai_integritas", "nilai_komitmen", "nilai_disiplin", "nilai_kerjasama"),
        koma("nilai_kepemimpinan", "nilai_inisiatif", "nilai_perilaku", "nilai_prestasi", "nilai_konversi"),
        [*koma("nilai_integrasi"), *boleh_kosong(30, "nip_penilai"), *boleh_kosong(160, "nama_penilai")],
        boleh_kosong(200, "jabatan_penilai"),
    ),
    _tabel(
        "riwayat_skp_periodik",
        angka("tahun", "bulan_awal", "bulan_akhir", "rating_hasil", "rating_perilaku", "predikat"),
        [*boleh_kosong(30, "nip_penilai"), *boleh_kosong(160, "nama_penilai")],
    ),
    _tabel(
        "riwayat_angka_kredit",
        [*boleh_kosong(120, "no_pak"), *hari("tgl_pak"), *angka("bln_awal", "thn_awal", "bln_akhir", "thn_akhir")],
        koma("ak_utama", "ak_penunjang", "ak_total"),
    ),
)

_LAIN: Final = (
    _tabel(
        "riwayat_diklat",
        [
            *angka("id_jenis", "id_diklat", "tahun"),
            *boleh_kosong(200, "nama_diklat"),
            *hari("tgl_mulai", "tgl_selesai"),
        ],
        [*boleh_kosong(20, "jml_jam"), *boleh_kosong(120, "penyelenggara", "no_sertifikat")],
    ),
    _tabel(
        "riwayat_seminar",
        [*angka("id_jenis", "tahun"), *boleh_kosong(200, "nama_seminar"), *hari("tgl_mulai", "tgl_selesai")],
        [*boleh_kosong(20, "jml_jam"), *boleh_kosong(120, "penyelenggara", "no_sertifikat")],
    ),
    _tabel(
        "riwayat_keluarga",
        [*angka("hubungan", "status_nikah", "hidup"), *boleh_kosong(200, "nama"), *boleh_kosong(60, "tempat_lahir")],
        hari("tgl_lahir", "tgl_nikah", "tgl_cerai", "tgl_meninggal"),
        boleh_kosong(80, "no_akta_nikah", "no_akta_cerai", "no_akta_meninggal"),
    ),
    _tabel(
        "detail_anak",
        [*boleh_kosong(200, "nama"), *boleh_kosong(60, "tempat_lahir"), *hari("tgl_lahir", "tgl_meninggal")],
        [*angka("jk", "status_anak", "hidup"), *boleh_kosong(80, "no_akta_lahir")],
    ),
    _tabel(
        "riwayat_hukdis",
        [*angka("id_tingkat", "id_hukuman", "id_alasan"), *boleh_kosong(200, "hukuman"), *boleh_kosong(120, "no_sk")],
        [*hari("tgl_sk", "tmt_hukuman", "tgl_akhir"), *boleh_kosong(60, "masa_hukuman", "no_pp")],
        boleh_kosong(400, "alasan_lain"),
    ),
    _tabel(
        "riwayat_penghargaan",
        [*angka("id_penghargaan", "tahun"), *boleh_kosong(200, "penghargaan", "penghargaan_lain")],
        [*boleh_kosong(120, "no_sk"), *hari("tgl_sk")],
    ),
    _tabel(
        "riwayat_pmk",
        [*boleh_kosong(200, "pengalaman"), *hari("tgl_awal", "tgl_akhir"), *boleh_kosong(120, "no_sk", "no_bkn")],
        [*hari("tgl_sk", "tgl_bkn"), *angka("mk_th", "mk_bl")],
    ),
    _tabel(
        "riwayat_cltn",
        [*angka("id_cltn"), *boleh_kosong(120, "no_sk", "no_bkn"), *hari("tgl_sk", "tgl_awal", "tgl_akhir")],
        hari("tgl_aktif", "tgl_bkn"),
    ),
    _tabel(
        "riwayat_tugas_belajar",
        [*angka("id_tingkat", "id_jurusan"), *boleh_kosong(200, "jurusan", "jurusan_lain", "nama_sekolah")],
        [*hari("tgl_mulai", "tgl_selesai"), *boleh_kosong(80, "no_akreditasi", "akreditasi")],
    ),
    _tabel(
        "riwayat_sertifikasi",
        [*boleh_kosong(200, "nama_sertifikasi", "lembaga"), *boleh_kosong(120, "no_sertifikat")],
        hari("tgl_sertifikat", "tgl_berlaku", "tgl_berakhir"),
    ),
    _tabel(
        "riwayat_pindah_instansi",
        [
            *angka("id_instansi_lama", "id_instansi_baru", "id_unit_lama", "id_unit_baru"),
            *boleh_kosong(120, "no_sk_bkn"),
        ],
        hari("tgl_sk_bkn", "tmt_pindah"),
    ),
    _tabel(
        "riwayat_pemberhentian",
        [*angka("id_jenis", "id_kedudukan"), *boleh_kosong(120, "no_sk"), *hari("tgl_sk")],
    ),
)

RUJUKAN: Final = {
    "golongan": _rujukan("ref_golongan", Column("id_golongan", Float(53), primary_key=True), "golongan"),
    "agama": _rujukan("ref_agama", _bulat("id_agama"), "agama"),
    "jenis_kawin": _rujukan("ref_status_kawin", _bulat("id_status_kawin"), "status_kawin"),
    "kedudukan_hukum": _rujukan("ref_kedudukan", _bulat("id_kedudukan"), "kedudukan"),
    "jenis_jabatan": _rujukan("ref_jenis_jabatan", _bulat("id_jenis_jabatan"), "jenis_jabatan"),
    "eselon": _rujukan("ref_eselon", _bulat("id_eselon"), "eselon"),
    "jabatan_struktural": _rujukan("ref_jabatan_struktural", _bulat("id_jabatan"), "jabatan"),
    "jabatan_fungsional": _rujukan("ref_jabatan_fungsional", _bulat("id_jabatan"), "jabatan"),
    "jabatan_fungsional_umum": _rujukan("ref_jabatan_pelaksana", _bulat("id_jabatan"), "jabatan"),
    "unor": _rujukan("ref_unit_kerja", _bulat("id_unit"), "unit_kerja"),
    "tingkat_pendidikan": _rujukan("ref_tingkat", _bulat("id_tingkat"), "tingkat"),
    "pendidikan": _rujukan("ref_jurusan", _bulat("id_jurusan"), "jurusan"),
    "latihan_struktural": _rujukan("ref_diklat_struktural", _bulat("id_diklat"), "diklat"),
    "jenis_diklat": _rujukan("ref_jenis_seminar", _bulat("id_jenis"), "jenis"),
    "jenis_hukuman": _rujukan("ref_hukuman", _bulat("id_hukuman"), "hukuman"),
    "tingkat_hukuman": _rujukan("ref_tingkat_hukuman", _bulat("id_tingkat"), "tingkat"),
    "alasan_hukuman_disiplin": _rujukan("ref_alasan_hukuman", _bulat("id_alasan"), "alasan"),
    "penghargaan": _rujukan("ref_penghargaan", _bulat("id_penghargaan"), "penghargaan"),
    "cltn": _rujukan("ref_cltn", _bulat("id_cltn"), "cltn"),
    "instansi": _rujukan("ref_instansi", _bulat("id_instansi"), "instansi"),
    "jenis_pemberhentian": _rujukan("ref_jenis_pemberhentian", _bulat("id_jenis"), "jenis"),
}
"""The reference tables by the name of the reference they repeat."""
