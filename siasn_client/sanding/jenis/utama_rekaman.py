"""Which field of SIASN's data utama each compared field is read from, and why the other fields are not compared.

Every field of :class:`~siasn_client.resources.data_utama.DataUtama` stands in exactly one of the three tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["DARI", "IKUT", "TIDAK_DIBANDINGKAN"]

DARI: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{
            name: name
            for name in (
                *("nama", "gelar_depan", "gelar_belakang", "nip_lama", "tempat_lahir", "tanggal_lahir"),
                *("jenis_kelamin", "jenis_kawin_id", "nik", "akte_kelahiran", "status_hidup", "akte_meninggal"),
                *("tanggal_meninggal", "kedudukan_pns_id", "jenis_pegawai_id", "status_pegawai"),
                *("nomor_sk_cpns", "tanggal_sk_cpns", "tmt_cpns", "nomor_sk_pns", "tanggal_sk_pns", "tmt_pns"),
                *("nomor_spmt", "tanggal_spmt", "nomor_sttpl", "tanggal_sttpl", "tanggal_skck", "tmt_pensiun"),
                *("masa_kerja_tahun", "masa_kerja_bulan", "gaji_pokok", "jenis_jabatan_id", "eselon_id"),
                *("tmt_jabatan", "unor_id", "instansi_induk_id", "instansi_kerja_id", "satuan_kerja_induk_id"),
                *("satuan_kerja_kerja_id", "tahun_lulus", "kode_pos", "nomor_askes", "kartu_asn", "agama_id"),
                *("alamat", "email", "email_gov", "nomor_hp", "nomor_telepon", "nomor_npwp", "tanggal_npwp"),
                *("nomor_taspen", "tanggal_taspen", "karis_karsu", "kelas_jabatan", "kpkn_id", "lokasi_kerja_id"),
            )
        },
        "golongan": "golongan_ruang_akhir",
        "tmt_golongan": "tmt_golongan_akhir",
        "golongan_awal": "golongan_ruang_awal",
        "tingkat_pendidikan_id": "tingkat_pendidikan_terakhir_id",
        "pendidikan_id": "pendidikan_terakhir_id",
        "nomor_surat_dokter": "nomor_surat_keterangan_dokter",
        "tanggal_surat_dokter": "tanggal_surat_keterangan_dokter",
        "nomor_bebas_narkoba": "nomor_surat_keterangan_bebas_narkoba",
        "tanggal_bebas_narkoba": "tanggal_surat_keterangan_bebas_narkoba",
        "nomor_skck": "skck",
        "nomor_karpeg": "nomor_seri_karpeg",
        "nomor_bpjs": "bpjs",
        "nomor_tapera": "tabrum2",
    }
)
"""Compared field -> the record's field. ``jabatan_id`` is chosen of three; that ``tabrum2`` is Tapera is assumed."""

IKUT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "jabatan_struktural_id": "jabatan_struktural_id",
        "jabatan_fungsional_id": "jabatan_fungsional_id",
        "jabatan_fungsional_umum_id": "jabatan_fungsional_umum_id",
        "jabatan_nama": "jabatan_nama",
        "unor_nama": "unor_nama",
        "eselon_nama": "eselon",
        "agama_nama": "agama",
        "jenis_kawin_nama": "status_perkawinan",
        "jenis_pegawai_nama": "jenis_pegawai_nama",
        "kedudukan_pns_nama": "kedudukan_pns_nama",
        "tingkat_pendidikan_nama": "tingkat_pendidikan_terakhir",
        "pendidikan_nama": "pendidikan_terakhir_nama",
        "instansi_induk_nama": "instansi_induk_nama",
        "instansi_kerja_nama": "instansi_kerja_nama",
        "satuan_kerja_induk_nama": "satuan_kerja_induk_nama",
        "satuan_kerja_kerja_nama": "satuan_kerja_kerja_nama",
        "lokasi_kerja_nama": "lokasi_kerja",
        "kpkn_nama": "kpkn_nama",
        "valid_nik": "valid_nik",
        "bup_pensiun": "bup_pensiun",
        "kode_jenjang_jabatan": "kode_jenjang_jabatan",
    }
)
"""What is carried along: the words for ids that are compared, the three ids of which one is the position, and what
SIASN derives itself and the quality of its data is measured by (``valid_nik``, its BUP, the level of a JF)."""

_NAME: Final = "sebutan dari kode yang sudah dibandingkan"
_POSITION: Final = "turunan dari jabatan yang sudah dibandingkan"
_OF_SIASN: Final = "dibuat dan dipakai SIASN sendiri; e-Simpeg tidak menyimpannya"
_FAMILY: Final = "hitungan SIASN dari data keluarga, yang dibandingkan sendiri"
_UNKNOWN: Final = "artinya tidak dijelaskan sumber mana pun"

TIDAK_DIBANDINGKAN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "id": "pengenal pegawai di SIASN; dipakai untuk mengirim",
        "nip_baru": "NIP: dasar mempertemukan pegawai kedua sisi",
        "path": "daftar dokumen; isinya bukan data pokok",
        "golongan_ruang_akhir_id": "dibaca hanya bila nama golongannya kosong",
        "golongan_ruang_awal_id": "dibaca hanya bila nama golongannya kosong",
        "tempat_lahir_id": "kode tempat milik SIASN; nama tempatnya yang dibandingkan",
        "jenis_id_dokumen_id": "jenis kartu identitas; NIK yang dibandingkan",
        "jenis_id_dokumen_nama": "jenis kartu identitas; NIK yang dibandingkan",
        "nomor_id_dokumen": "NIK sekali lagi",
        "gen_email_asn": _OF_SIASN,
        "taspen_id": _OF_SIASN,
        "taspen_nama": _OF_SIASN,
        "ktua_id": _OF_SIASN,
        "ktua_nama": _OF_SIASN,
        "kppn_id": "nama baru KPKN; yang dapat dikirim hanya KPKN",
        "kppn_nama": "nama baru KPKN; yang dapat dikirim hanya KPKN",
        "instansi_kerja_kode_cepat": _OF_SIASN,
        "kanreg_id": "kantor regional BKN mengikuti instansi",
        "kanreg_nama": "kantor regional BKN mengikuti instansi",
        "jumlah_istri_suami": _FAMILY,
        "jumlah_anak": _FAMILY,
        "masa_kerja": "tahun dan bulan masa kerja sekali lagi, sebagai kalimat",
        "pangkat_awal": _NAME,
        "pangkat_akhir": _NAME,
        "jenis_jabatan_nama": _NAME,
        "jabatan_struktural_nama": _NAME,
        "jabatan_fungsional_nama": _NAME,
        "jabatan_fungsional_umum_nama": _NAME,
        "unor_induk_id": "induk dari unit organisasi yang sudah dibandingkan",
        "unor_induk_nama": "induk dari unit organisasi yang sudah dibandingkan",
        "latihan_struktural_nama": "diklat struktural terakhir; riwayat diklat dibandingkan sendiri",
        "eselon_level": _POSITION,
        "tmt_eselon": "turunan dari riwayat jabatan, yang dibandingkan sendiri",
        "jenjang": _POSITION,
        "jabatan_asn": _POSITION,
        "asn_jenjang_jabatan": _POSITION,
        "level_jabatan": _POSITION,
        "pertek_cpns_pns_l2th_nomor": "pertimbangan teknis BKN untuk CPNS lebih dari dua tahun; terbit di BKN",
        "pertek_cpns_pns_l2th_tanggal": "pertimbangan teknis BKN untuk CPNS lebih dari dua tahun; terbit di BKN",
        "nomor_sptm": _UNKNOWN,
        "bahasa": _UNKNOWN,
    }
)
"""The record's fields that are not compared, each with the reason, in Indonesian. ``kabupaten_id`` can be sent but is
not read back, so it is not even here."""
