"""Two kabupaten of 200, made once, and SIASN's side of a person in the shared field names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from siasn_client.testing.kabupaten import Kabupaten

UTAMA = {
    "nama": "nama", "gelar_depan": "gelarDepan", "gelar_belakang": "gelarBelakang", "tempat_lahir": "tempatLahir",
    "tanggal_lahir": "tglLahir", "jenis_kelamin": "jenisKelamin", "jenis_kawin_id": "jenisKawinId", "nik": "nik",
    "kedudukan_pns_id": "kedudukanPnsId", "nomor_sk_cpns": "nomorSkCpns", "tanggal_sk_cpns": "tglSkCpns",
    "tmt_cpns": "tmtCpns", "nomor_sk_pns": "nomorSkPns", "tanggal_sk_pns": "tglSkPns", "tmt_pns": "tmtPns",
    "golongan": "golRuangAkhir", "tmt_golongan": "tmtGolAkhir", "masa_kerja_tahun": "mkTahun",
    "masa_kerja_bulan": "mkBulan", "jenis_jabatan_id": "jenisJabatanId", "eselon_id": "eselonId",
    "tmt_jabatan": "tmtJabatan", "unor_id": "unorId", "tingkat_pendidikan_id": "tkPendidikanTerakhirId",
    "pendidikan_id": "pendidikanTerakhirId", "tahun_lulus": "tahunLulus", "agama_id": "agamaId", "alamat": "alamat",
    "email": "email", "email_gov": "emailGov", "nomor_hp": "noHp", "nomor_npwp": "noNpwp", "nomor_bpjs": "bpjs",
    "nomor_taspen": "noTaspen", "karis_karsu": "karis_karsu", "nomor_telepon": "noTelp", "tanggal_npwp": "tglNpwp",
    "tanggal_taspen": "tanggal_taspen", "kelas_jabatan": "kelas_jabatan", "kpkn_id": "kpknId",
    "lokasi_kerja_id": "lokasiKerjaId", "nomor_tapera": "tabrum2", "nip_lama": "nipLama", "kode_pos": "kodePos",
    "jenis_pegawai_id": "jenisPegawaiId", "nomor_karpeg": "noSeriKarpeg", "golongan_awal": "golRuangAwal",
    "instansi_induk_id": "instansiIndukId", "instansi_kerja_id": "instansiKerjaId",
    "satuan_kerja_induk_id": "satuanKerjaIndukId", "satuan_kerja_kerja_id": "satuanKerjaKerjaId",
    "tmt_pensiun": "tmtPensiun", "nomor_spmt": "noSpmt", "tanggal_spmt": "tglSpmt", "nomor_sttpl": "nomorSttpl",
    "tanggal_sttpl": "tglSttpl", "nomor_askes": "noAskes", "gaji_pokok": "gajiPokok",
    "akte_kelahiran": "akteKelahiran", "nomor_surat_dokter": "noSuratKeteranganDokter",
    "tanggal_surat_dokter": "tglSuratKeteranganDokter", "nomor_bebas_narkoba": "noSuratKeteranganBebasNarkoba",
    "tanggal_bebas_narkoba": "tglSuratKeteranganBebasNarkoba", "nomor_skck": "skck", "tanggal_skck": "tglSkck",
    "status_hidup": "statusHidup", "akte_meninggal": "akteMeninggal", "tanggal_meninggal": "tglMeninggal",
    "status_pegawai": "statusPegawai", "kartu_asn": "kartuAsn",
}  # fmt: skip
GOLONGAN = {
    "golongan": "golongan", "tmt_golongan": "tmtGolongan", "nomor_sk": "skNomor", "tanggal_sk": "skTanggal",
    "masa_kerja_tahun": "masaKerjaGolonganTahun", "masa_kerja_bulan": "masaKerjaGolonganBulan",
}  # fmt: skip
JABATAN = {
    "jenis_jabatan_id": "jenisJabatan", "unor_id": "unorId", "eselon_id": "eselonId", "tmt_jabatan": "tmtJabatan",
    "nomor_sk": "nomorSk", "tanggal_sk": "tanggalSk",
}  # fmt: skip
PENDIDIKAN = {
    "tingkat_pendidikan_id": "tkPendidikanId", "pendidikan_id": "pendidikanId", "nama_sekolah": "namaSekolah",
    "nomor_ijazah": "nomorIjasah",
}  # fmt: skip
SKP22 = {
    "tahun": "tahun", "hasil_kerja": "hasilKinerjaNilai", "perilaku_kerja": "PerilakuKerjaNilai",
    "kuadran": "KuadranKinerjaNilai", "nip_penilai": "nipNrpPenilai", "nama_penilai": "namaPenilai",
}  # fmt: skip
PASANGAN = {"nama": "nama", "tempat_lahir": "tempatLahir", "tanggal_lahir": "tglLahir", "status_hidup": "StatusHidup",
            "tanggal_meninggal": "tglMeninggal", "akta_meninggal": "aktaMeninggal"}  # fmt: skip
NIKAH = {"tanggal_menikah": "tgglMenikah", "akta_menikah": "aktaMenikah", "tanggal_cerai": "tgglCerai",
         "akta_cerai": "aktaCerai", "status_nikah_id": "status"}  # fmt: skip
ANAK = {"nama": "nama", "tempat_lahir": "tempatLahir", "tanggal_lahir": "tglLahir", "jenis_kelamin": "jenisKelamin",
        "jenis_anak": "jenisAnak", "akta_kelahiran": "aktaKelahiran", "status_hidup": "StatusHidup",
        "tanggal_meninggal": "tglMeninggal"}  # fmt: skip
ORANG_TUA = {"nama": "nama", "tempat_lahir": "tempatLahir", "tanggal_lahir": "tglLahir",
             "tanggal_meninggal": "tglMeninggal"}  # fmt: skip
LAIN = {
    "diklat": ("rw_diklat", {
        "latihan_struktural_id": "latihanStrukturalId", "nomor": "nomor", "tanggal": "tanggal",
        "tanggal_selesai": "tanggalSelesai", "tahun": "tahun", "jumlah_jam": "jumlahJam",
        "institusi_penyelenggara": "institusiPenyelenggara"}),
    "kursus": ("rw_kursus", {
        "nama_kursus": "namaKursus", "jenis_diklat_id": "jenisDiklatId", "nomor_sertifikat": "noSertipikat",
        "tanggal_kursus": "tanggalKursus", "tanggal_selesai_kursus": "tanggalSelesaiKursus",
        "tahun_kursus": "tahunKursus", "jumlah_jam": "jumlahJam",
        "institusi_penyelenggara": "institusiPenyelenggara"}),
    "angka_kredit": ("rw_angkakredit", {
        "nomor_sk": "nomorSk", "tanggal_sk": "tanggalSk", "bulan_mulai_penilaian": "bulanMulaiPenailan",
        "tahun_mulai_penilaian": "tahunMulaiPenailan", "bulan_selesai_penilaian": "bulanSelesaiPenailan",
        "tahun_selesai_penilaian": "tahunSelesaiPenailan", "kredit_utama_baru": "kreditUtamaBaru",
        "kredit_penunjang_baru": "kreditPenunjangBaru", "kredit_baru_total": "kreditBaruTotal"}),
    "penghargaan": ("rw_penghargaan", {
        "penghargaan_id": "hargaId", "tahun": "tahun", "nomor_sk": "skNomor", "tanggal_sk": "skDate"}),
    "hukuman_disiplin": ("rw_hukdis", {
        "jenis_hukuman_id": "jenisHukuman", "jenis_tingkat_hukuman_id": "jenisTingkatHukumanId",
        "nomor_sk": "skNomor", "tanggal_sk": "skTanggal", "tanggal_mulai": "hukumanTanggal",
        "tanggal_akhir": "akhirHukumTanggal", "masa_tahun": "masaTahun", "masa_bulan": "masaBulan",
        "nomor_pp": "nomorPp", "alasan_hukuman_disiplin_id": "alasanHukumanDisiplin"}),
    "skp": ("rw_skp", {
        "tahun": "tahun", "nilai_skp": "nilaiSkp", "orientasi_pelayanan": "orientasiPelayanan",
        "integritas": "integritas", "komitmen": "komitmen", "disiplin": "disiplin", "kerjasama": "kerjasama",
        "kepemimpinan": "kepemimpinan", "inisiatif_kerja": "inisiatifKerja",
        "nilai_perilaku_kerja": "nilaiPerilakuKerja", "nilai_prestasi_kerja": "nilaiPrestasiKerja",
        "konversi_nilai": "konversiNilai", "nilai_integrasi": "nilaiIntegrasi", "nip_penilai": "penilaiNipNrp",
        "nama_penilai": "penilaiNama"}),
    "kinerja_periodik": ("rw_kinerjaperiodik", {
        "tahun": "tahun", "bulan_mulai": "bulanMulaiPenilaian", "bulan_selesai": "bulanSelesaiPenilaian",
        "hasil_kerja": "hasilKinerjaNilai", "perilaku_kerja": "perilakuKerjaNilai", "kuadran": "kuadranNilai",
        "nip_penilai": "penilaiNipNrp", "nama_penilai": "namaPenilai"}),
    "masa_kerja": ("rw_masakerja", {
        "pengalaman": "pengalaman", "tanggal_awal": "tanggalAwal", "tanggal_selesai": "tanggalSelesai",
        "nomor_sk": "nomorSk", "tanggal_sk": "tanggalSk", "nomor_bkn": "nomorBkn", "tanggal_bkn": "tanggalBkn",
        "masa_kerja_tahun": "tasaKerjaTahun", "masa_kerja_bulan": "masaKerjaBulan"}),
    "pindah_instansi": ("rw_pindahinstansi", {
        "instansi_kerja_lama": "instansiKerjaLama", "instansi_kerja_baru": "instansiKerjaBaru",
        "unor_lama_id": "unorLama", "unor_baru_id": "unorBaru", "nomor_sk": "skBknNomor",
        "tanggal_sk": "skBknTanggal", "tmt_pindah": "tmtPi"}),
    "pns_unor": ("rw_pnsunor", {"unor_baru_id": "unorBaru", "nomor_sk": "skNomor", "tanggal_sk": "skTanggal"}),
    "pwk": ("rw_pwk", {
        "unor_baru_id": "unorBaru", "tmt_pwk": "tmtPwk", "nomor_sk": "skNomor", "tanggal_sk": "skTanggal"}),
    "cltn": ("rw_cltn", {
        "cltn_id": "cltnId", "nomor_sk": "skNomor", "tanggal_sk": "skTanggal", "tanggal_awal": "tanggalAwal",
        "tanggal_akhir": "tanggalAkhir", "tanggal_aktif": "tanggalAktif", "nomor_bkn": "nomorLetterBkn",
        "tanggal_bkn": "tanggalLetterBkn"}),
    "pemberhentian": ("rw_pemberhentian", {
        "jenis_pemberhentian_id": "jenisHenti", "kedudukan_hukum_id": "kedudukanHukumPns", "nomor_sk": "skNomor",
        "tanggal_sk": "skTanggal"}),
    "sertifikasi": ("rw_sertifikasi", {
        "nama_sertifikasi": "namaSertifikasi", "nomor_sertifikat": "noSertifikat",
        "tanggal_sertifikat": "tanggalSertifikat", "masa_berlaku_mulai": "masaBerlakuSertMulai",
        "masa_berlaku_selesai": "masaBerlakuSertSelesai", "lembaga_sertifikasi_nama": "lembagaSertifikasiNama"}),
    "tugas_belajar": ("rw_tubel", {
        "tingkat_pendidikan_id": "tkPendidikanId", "pendidikan_id": "pendidikanId", "nama_sekolah": "namaSekolah",
        "tanggal_mulai": "tglMulai", "tanggal_selesai": "tglSelesai", "nomor_akreditasi": "noAkreditasiJurusan",
        "predikat_akreditasi": "predikatAkreditasiJurusan"}),
}  # fmt: skip


@pytest.fixture(scope="session")
def bersih() -> Kabupaten:
    return Kabupaten.buat(200, seed=7, selisih=False)


@pytest.fixture(scope="session")
def beda() -> Kabupaten:
    return Kabupaten.buat(200, seed=7)


@pytest.fixture(scope="session")
def siasn_rows() -> Callable[[Kabupaten, str], Mapping[str, list[dict[str, str]]]]:
    """Return a reader of SIASN's side that shares nothing with the package's own comparison."""
    return _siasn_rows


def _siasn_rows(kabupaten: Kabupaten, nip: str) -> Mapping[str, list[dict[str, str]]]:
    sisi = kabupaten.siasn[nip]
    u = sisi.data_utama
    assert u is not None
    posisi = {"1": "jabatanStrukturalId", "2": "jabatanFungsionalId", "4": "jabatanFungsionalUmumId"}
    return {
        "data_utama": [_ambil(u, UTAMA) | {"jabatan_id": u[posisi[u["jenisJabatanId"]]]}],
        "golongan": [_ambil(row, GOLONGAN) for row in sisi.rw_golongan],
        "jabatan": [
            _ambil(row, JABATAN) | {"jabatan_id": row[(posisi | {"1": "unorId"})[row["jenisJabatan"]]]}
            for row in sisi.rw_jabatan
        ],
        "pendidikan": [
            _ambil(row, PENDIDIKAN) | {"tanggal_lulus": _teks(row["tglLulus"]) or row["tahunLulus"]}
            for row in sisi.rw_pendidikan
        ],
        "skp22": [_ambil(row, SKP22) for row in sisi.rw_skp22],
        "pasangan": [
            _ambil({"id": "", **p["orang"]}, PASANGAN) | _ambil(p["dataPernikahan"], NIKAH)
            for p in sisi.data_pasangan["listPasangan"]
        ],
        "anak": [_ambil(row, ANAK) for row in sisi.data_anak["listAnak"]],
        "orang_tua": [
            _ambil(sisi.data_ortu[peran], ORANG_TUA) | {"peran": peran}
            for peran in ("ayah", "ibu")
            if sisi.data_ortu[peran]["id"]
        ],
        **{jenis: [_ambil(row, peta) for row in getattr(sisi, rekaman)] for jenis, (rekaman, peta) in LAIN.items()},
    }


def _ambil(row: Mapping[str, Any], peta: Mapping[str, str]) -> dict[str, str]:
    return {"id": row["id"], **{nama: _teks(row[kunci]) for nama, kunci in peta.items()}}


def _teks(nilai: object) -> str:
    """Dates as ISO, null and Go's zero date as empty."""
    teks = "" if nilai is None or nilai == "01-01-0001" else str(nilai)
    if len(teks) == 10 and teks[2] == teks[5] == "-":
        return f"{teks[6:]}-{teks[3:5]}-{teks[:2]}"
    return teks[:10] if teks.endswith("T00:00:00Z") else teks
