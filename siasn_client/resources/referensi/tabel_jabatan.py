"""Reference tables about positions: their kinds, levels, groups, and the two long lists of functional ones."""

from __future__ import annotations

from pydantic import Field

from siasn_client.resources.referensi.tabel import Tabel
from siasn_client.resources.referensi.tabel_orang import Rujukan
from siasn_client.wire import Bulat, IdRekaman, Penanda, Record, Teks

__all__ = [
    "RujukanAsnJenjangJabatan",
    "RujukanEselon",
    "RujukanJabatanFungsional",
    "RujukanJabatanFungsionalUmum",
    "RujukanJenjangJf",
    "RujukanKelompokJabatan",
    "asn_jenis_jabatan",
    "asn_jenjang_jabatan",
    "eselon",
    "jabatan_fungsional",
    "jabatan_fungsional_umum",
    "jenis_jabatan",
    "jenjang_jf",
    "kelompok_jabatan",
]


class RujukanAsnJenjangJabatan(Record):
    """One level of positions under the ASN law."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    asn_jenis_jabatan_id: Teks = Field(default=None, alias="asnJenisJabatanId")
    level: Bulat = None


class RujukanEselon(Record):
    """One echelon with the lowest and highest grade it takes; "00" has no name."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    terendah_id: Teks = None
    tertinggi_id: Teks = None
    eselon_level_id: Teks = None
    asn_jenjang_jabatan_id: Teks = None
    jabatan_asn: Teks = None
    level_kompetensi_jabatan: Teks = None


class RujukanJabatanFungsional(Record):
    """One functional position; ``bup_usia`` is its pension age in years."""

    tampak = ("id",)

    id: IdRekaman
    min_golongan_id: Teks = Field(default=None, alias="min_gol_id")
    max_golongan_id: Teks = Field(default=None, alias="max_gol_id")
    nama: Teks = None
    bup_usia: Bulat = None
    tunjangan_jabatan: Bulat = Field(default=None, alias="tun_jabatan")
    bobot: Bulat = None
    kelompok_jabatan_id: Teks = Field(default=None, alias="kel_jabatan_id")
    cepat_kode: Teks = None
    mgr_cepat_kode: Teks = None
    jenis: Teks = None
    cepat_kode_baru: Teks = Field(default=None, alias="cepat_kode_new")
    status: Teks = None
    jumlah_formasi: Bulat = Field(default=None, alias="jml_formasi")
    nama_asli: Teks = None
    jenjang: Teks = None
    jf_ex_medis: Teks = None
    is_syarat_jabatan: Teks = None
    jenis_jabatan_id: Teks = None
    jenis_jabatan_nama: Teks = None
    kode_jenjang_jabatan: Teks = None
    asn_jenjang_jabatan: Teks = None
    level: Teks = None
    rumpun_jabatan_id: Teks = None
    rumpun_jabatan_nama: Teks = None


class RujukanJabatanFungsionalUmum(Record):
    """One position of a pelaksana; ``asal_peraturan_id`` is a flag in the only client that types it."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    cepat_kode: Teks = None
    wajib_ganti_tertentu: Teks = None
    mgr_cepat_kode: Teks = None
    nama_asli: Teks = None
    kode_menpan: Teks = None
    instansi_id: Teks = None
    status: Teks = None
    asal_peraturan_id: Penanda = None
    jfu_urusan_pemerintahan: Bulat = None
    jenis_jabatan_umum_id: Teks = None
    jenis_jabatan_umum_nama: Teks = None
    asn_jenjang_jabatan_id: Teks = None
    asn_jenjang_jabatan_nama: Teks = None
    level: Teks = None
    ref_urusan_pemerintahan_id: Teks = None
    ref_urusan_pemerintahan_nama: Teks = None


class RujukanKelompokJabatan(Record):
    """One group of functional positions, with its duties and who assesses them."""

    tampak = ("id",)

    id: IdRekaman
    rumpun_jabatan_id: Teks = Field(default=None, alias="rumpunJabatanId")
    nama: Teks = None
    lingkup: Teks = None
    tugas_pokok: Teks = Field(default=None, alias="tugasPokok")
    pejabat_pak: Teks = Field(default=None, alias="pejabatPak")
    pembina_id: Teks = Field(default=None, alias="pembinaId")
    jenis_jabatan_umum_id: Teks = Field(default=None, alias="jenisJabatanUmumId")
    status: Teks = None
    kode_rumpun: Teks = Field(default=None, alias="kodeRumpun")
    kode_kelompok: Teks = Field(default=None, alias="kodeKelompok")
    jenis_jabatan_umum_baru_id: Teks = Field(default=None, alias="jenisJabatanUmumBaruId")
    kesehatan_nonmedis: Penanda = Field(default=None, alias="kesehatanNonmedis")
    ref_urusan_pemerintahan_id: Teks = Field(default=None, alias="refUrusanPemerintahanId")


class RujukanJenjangJf(Record):
    """One level of functional positions and the rule it comes from."""

    tampak = ("id",)

    id: IdRekaman
    deskripsi: Teks = None
    peraturan: Teks = None
    kode: Bulat = None


asn_jenis_jabatan = Tabel("asn_jenis_jabatan", "/asn-jenis-jabatan", Rujukan, "Kinds of positions under the ASN law.")

asn_jenjang_jabatan = Tabel(
    "asn_jenjang_jabatan", "/asn-jenjang-jabatan", RujukanAsnJenjangJabatan, "Levels of positions under the ASN law."
)

eselon = Tabel("eselon", "/eselon", RujukanEselon, "Echelons.")

jabatan_fungsional = Tabel(
    "jabatan_fungsional", "/jabatan-fungsional", RujukanJabatanFungsional, "Functional positions, thousands of them."
)

jabatan_fungsional_umum = Tabel(
    "jabatan_fungsional_umum",
    "/jabatan-fungsional-umum",
    RujukanJabatanFungsionalUmum,
    "Positions of pelaksana, thousands of them.",
)

jenis_jabatan = Tabel("jenis_jabatan", "/jenis-jabatan", Rujukan, "Kinds of positions: 1 struktural, 2, 4, ...")

jenjang_jf = Tabel("jenjang_jf", "/ref-jenjang-jf", RujukanJenjangJf, "Levels of functional positions.")

kelompok_jabatan = Tabel("kelompok_jabatan", "/kel-jabatan", RujukanKelompokJabatan, "Groups of functional positions.")
