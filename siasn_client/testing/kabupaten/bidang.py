"""The fields that are compared, per kind of record, by the names that both sides share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["BIDANG"]

_DATA_UTAMA: Final = (
    "nama gelar_depan gelar_belakang tempat_lahir tanggal_lahir jenis_kelamin jenis_kawin_id nik kedudukan_pns_id "
    "nomor_sk_cpns tanggal_sk_cpns tmt_cpns nomor_sk_pns tanggal_sk_pns tmt_pns golongan tmt_golongan "
    "masa_kerja_tahun masa_kerja_bulan jenis_jabatan_id jabatan_id eselon_id tmt_jabatan unor_id "
    "tingkat_pendidikan_id pendidikan_id tahun_lulus "
    "agama_id alamat email email_gov nomor_hp nomor_npwp nomor_bpjs nomor_taspen karis_karsu "
    "nomor_telepon tanggal_npwp tanggal_taspen kelas_jabatan kpkn_id lokasi_kerja_id nomor_tapera nip_lama kode_pos "
    "jenis_pegawai_id nomor_karpeg golongan_awal instansi_induk_id instansi_kerja_id satuan_kerja_induk_id "
    "satuan_kerja_kerja_id tmt_pensiun nomor_spmt tanggal_spmt nomor_sttpl tanggal_sttpl nomor_askes gaji_pokok "
    "akte_kelahiran nomor_surat_dokter tanggal_surat_dokter nomor_bebas_narkoba tanggal_bebas_narkoba nomor_skck "
    "tanggal_skck status_hidup akte_meninggal tanggal_meninggal status_pegawai kartu_asn"
)

BIDANG: Final[Mapping[str, tuple[str, ...]]] = {
    jenis: tuple(nama.split())
    for jenis, nama in {
        "data_utama": _DATA_UTAMA,
        "golongan": "golongan tmt_golongan nomor_sk tanggal_sk masa_kerja_tahun masa_kerja_bulan",
        "jabatan": "jenis_jabatan_id jabatan_id unor_id eselon_id tmt_jabatan nomor_sk tanggal_sk",
        "pendidikan": "tingkat_pendidikan_id pendidikan_id nama_sekolah nomor_ijazah tanggal_lulus",
        "skp22": "tahun hasil_kerja perilaku_kerja kuadran nip_penilai nama_penilai",
        "pasangan": "nama tempat_lahir tanggal_lahir tanggal_menikah akta_menikah tanggal_cerai akta_cerai "
        "status_nikah_id status_hidup tanggal_meninggal akta_meninggal",
        "anak": "nama tempat_lahir tanggal_lahir jenis_kelamin jenis_anak akta_kelahiran status_hidup "
        "tanggal_meninggal",
        "orang_tua": "peran nama tempat_lahir tanggal_lahir tanggal_meninggal",
        "diklat": "latihan_struktural_id nomor tanggal tanggal_selesai tahun jumlah_jam institusi_penyelenggara",
        "kursus": "nama_kursus jenis_diklat_id nomor_sertifikat tanggal_kursus tanggal_selesai_kursus tahun_kursus "
        "jumlah_jam institusi_penyelenggara",
        "angka_kredit": "nomor_sk tanggal_sk bulan_mulai_penilaian tahun_mulai_penilaian bulan_selesai_penilaian "
        "tahun_selesai_penilaian kredit_utama_baru kredit_penunjang_baru kredit_baru_total",
        "penghargaan": "penghargaan_id tahun nomor_sk tanggal_sk",
        "hukuman_disiplin": "jenis_hukuman_id jenis_tingkat_hukuman_id nomor_sk tanggal_sk tanggal_mulai "
        "tanggal_akhir masa_tahun masa_bulan nomor_pp alasan_hukuman_disiplin_id",
        "skp": "tahun nilai_skp orientasi_pelayanan integritas komitmen disiplin kerjasama kepemimpinan "
        "inisiatif_kerja nilai_perilaku_kerja nilai_prestasi_kerja konversi_nilai nilai_integrasi nip_penilai "
        "nama_penilai",
        "kinerja_periodik": "tahun bulan_mulai bulan_selesai hasil_kerja perilaku_kerja kuadran nip_penilai "
        "nama_penilai",
        "masa_kerja": "pengalaman tanggal_awal tanggal_selesai nomor_sk tanggal_sk nomor_bkn tanggal_bkn "
        "masa_kerja_tahun masa_kerja_bulan",
        "pindah_instansi": "instansi_kerja_lama instansi_kerja_baru unor_lama_id unor_baru_id nomor_sk tanggal_sk "
        "tmt_pindah",
        "pns_unor": "unor_baru_id nomor_sk tanggal_sk",
        "pwk": "unor_baru_id tmt_pwk nomor_sk tanggal_sk",
        "cltn": "cltn_id nomor_sk tanggal_sk tanggal_awal tanggal_akhir tanggal_aktif nomor_bkn tanggal_bkn",
        "pemberhentian": "jenis_pemberhentian_id kedudukan_hukum_id nomor_sk tanggal_sk",
        "sertifikasi": "nama_sertifikasi nomor_sertifikat tanggal_sertifikat masa_berlaku_mulai "
        "masa_berlaku_selesai lembaga_sertifikasi_nama",
        "tugas_belajar": "tingkat_pendidikan_id pendidikan_id nama_sekolah tanggal_mulai tanggal_selesai "
        "nomor_akreditasi predikat_akreditasi",
    }.items()
}
