"""Data utama (the main record of a pegawai): ``/pns/data-utama`` and what changes it.

``id`` is the person id every write wants. ``jenisJabatan`` is a name here and an id in rw-jabatan.
The two sync calls are GETs that write: they recompute data-utama from the histories.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import (
    Bulat,
    Desimal,
    IdRekaman,
    NikRekaman,
    NipWajib,
    Payload,
    Penanda,
    PetaDokumen,
    Record,
    Tanggal,
    TanggalAtauTahun,
    Teks,
    TeksWajib,
)

__all__ = ["DataUtama", "DataUtamaPayload", "get", "golongansync", "jabatansync", "paruh_waktu", "update"]


class DataUtama(Record):
    """The main record of a pegawai, as SIASN shows it."""

    tampak: ClassVar = ("status_pegawai",)

    # siapa
    id: IdRekaman
    nip_baru: NipWajib = Field(alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    nama: TeksWajib
    gelar_depan: Teks = Field(default=None, alias="gelarDepan")
    gelar_belakang: Teks = Field(default=None, alias="gelarBelakang")
    tempat_lahir: Teks = Field(default=None, alias="tempatLahir")
    tempat_lahir_id: Teks = Field(default=None, alias="tempatLahirId")
    tanggal_lahir: Tanggal = Field(default=None, alias="tglLahir")
    jenis_kelamin: Teks = Field(default=None, alias="jenisKelamin")
    agama: Teks = None
    agama_id: Teks = Field(default=None, alias="agamaId")
    nik: NikRekaman = None
    valid_nik: Penanda = Field(default=None, alias="validNik")
    jenis_id_dokumen_id: Teks = Field(default=None, alias="jenisIdDokumenId")
    jenis_id_dokumen_nama: Teks = Field(default=None, alias="jenisIdDokumenNama")
    nomor_id_dokumen: NikRekaman = Field(default=None, alias="nomorIdDocument")
    jenis_kawin_id: Teks = Field(default=None, alias="jenisKawinId")
    status_perkawinan: Teks = Field(default=None, alias="statusPerkawinan")
    jumlah_istri_suami: Bulat = Field(default=None, alias="jumlahIstriSuami")
    jumlah_anak: Bulat = Field(default=None, alias="jumlahAnak")
    akte_kelahiran: Teks = Field(default=None, alias="akteKelahiran")
    status_hidup: Penanda = Field(default=None, alias="statusHidup")
    akte_meninggal: Teks = Field(default=None, alias="akteMeninggal")
    tanggal_meninggal: Tanggal = Field(default=None, alias="tglMeninggal")

    # alamat dan nomor
    alamat: Teks = None
    kode_pos: Teks = Field(default=None, alias="kodePos")
    email: Teks = None
    email_gov: Teks = Field(default=None, alias="emailGov")
    gen_email_asn: Teks = Field(default=None, alias="genEmailAsn")
    nomor_hp: Teks = Field(default=None, alias="noHp")
    nomor_telepon: Teks = Field(default=None, alias="noTelp")
    nomor_npwp: Teks = Field(default=None, alias="noNpwp")
    tanggal_npwp: Tanggal = Field(default=None, alias="tglNpwp")
    bpjs: Teks = None
    nomor_askes: Teks = Field(default=None, alias="noAskes")
    nomor_taspen: Teks = Field(default=None, alias="noTaspen")
    tanggal_taspen: Tanggal = None
    taspen_id: Teks = Field(default=None, alias="taspenId")
    taspen_nama: Teks = Field(default=None, alias="taspenNama")
    nomor_seri_karpeg: Teks = Field(default=None, alias="noSeriKarpeg")
    kartu_asn: Teks = Field(default=None, alias="kartuAsn")
    karis_karsu: Teks = None
    tabrum2: Teks = None

    # status kepegawaian
    jenis_pegawai_id: Teks = Field(default=None, alias="jenisPegawaiId")
    jenis_pegawai_nama: Teks = Field(default=None, alias="jenisPegawaiNama")
    kedudukan_pns_id: Teks = Field(default=None, alias="kedudukanPnsId")
    kedudukan_pns_nama: Teks = Field(default=None, alias="kedudukanPnsNama")
    status_pegawai: Teks = Field(default=None, alias="statusPegawai")
    tmt_cpns: Tanggal = Field(default=None, alias="tmtCpns")
    tanggal_sk_cpns: Tanggal = Field(default=None, alias="tglSkCpns")
    nomor_sk_cpns: Teks = Field(default=None, alias="nomorSkCpns")
    tmt_pns: Tanggal = Field(default=None, alias="tmtPns")
    tanggal_sk_pns: Tanggal = Field(default=None, alias="tglSkPns")
    nomor_sk_pns: Teks = Field(default=None, alias="nomorSkPns")
    tmt_pensiun: Tanggal = Field(default=None, alias="tmtPensiun")
    bup_pensiun: Bulat = Field(default=None, alias="bupPensiun")
    nomor_spmt: Teks = Field(default=None, alias="noSpmt")
    tanggal_spmt: Tanggal = Field(default=None, alias="tglSpmt")
    nomor_sptm: Teks = Field(default=None, alias="nomorSptm")
    nomor_sttpl: Teks = Field(default=None, alias="nomorSttpl")
    tanggal_sttpl: Tanggal = Field(default=None, alias="tglSttpl")
    nomor_surat_keterangan_dokter: Teks = Field(default=None, alias="noSuratKeteranganDokter")
    tanggal_surat_keterangan_dokter: Tanggal = Field(default=None, alias="tglSuratKeteranganDokter")
    nomor_surat_keterangan_bebas_narkoba: Teks = Field(default=None, alias="noSuratKeteranganBebasNarkoba")
    tanggal_surat_keterangan_bebas_narkoba: Tanggal = Field(default=None, alias="tglSuratKeteranganBebasNarkoba")
    skck: Teks = None
    tanggal_skck: Tanggal = Field(default=None, alias="tglSkck")
    pertek_cpns_pns_l2th_nomor: Teks = Field(default=None, alias="pertekCpnsPnsl2thNomor")
    pertek_cpns_pns_l2th_tanggal: Tanggal = Field(default=None, alias="pertekCpnsPnsl2thTanggal")

    # golongan, masa kerja, pendidikan
    golongan_ruang_awal_id: Teks = Field(default=None, alias="golRuangAwalId")
    golongan_ruang_awal: Teks = Field(default=None, alias="golRuangAwal")
    pangkat_awal: Teks = Field(default=None, alias="pangkatAwal")
    golongan_ruang_akhir_id: Teks = Field(default=None, alias="golRuangAkhirId")
    golongan_ruang_akhir: Teks = Field(default=None, alias="golRuangAkhir")
    pangkat_akhir: Teks = Field(default=None, alias="pangkatAkhir")
    tmt_golongan_akhir: Tanggal = Field(default=None, alias="tmtGolAkhir")
    masa_kerja: Teks = Field(default=None, alias="masaKerja")
    masa_kerja_tahun: Bulat = Field(default=None, alias="mkTahun")
    masa_kerja_bulan: Bulat = Field(default=None, alias="mkBulan")
    gaji_pokok: Desimal = Field(default=None, alias="gajiPokok")
    tingkat_pendidikan_terakhir_id: Teks = Field(default=None, alias="tkPendidikanTerakhirId")
    tingkat_pendidikan_terakhir: Teks = Field(default=None, alias="tkPendidikanTerakhir")
    pendidikan_terakhir_id: Teks = Field(default=None, alias="pendidikanTerakhirId")
    pendidikan_terakhir_nama: Teks = Field(default=None, alias="pendidikanTerakhirNama")
    tahun_lulus: TanggalAtauTahun = Field(default=None, alias="tahunLulus")
    latihan_struktural_nama: Teks = Field(default=None, alias="latihanStrukturalNama")
    bahasa: Teks = None

    # jabatan
    jenis_jabatan_id: Teks = Field(default=None, alias="jenisJabatanId")
    jenis_jabatan_nama: Teks = Field(default=None, alias="jenisJabatan")
    jabatan_nama: Teks = Field(default=None, alias="jabatanNama")
    jabatan_struktural_id: Teks = Field(default=None, alias="jabatanStrukturalId")
    jabatan_struktural_nama: Teks = Field(default=None, alias="jabatanStrukturalNama")
    jabatan_fungsional_id: Teks = Field(default=None, alias="jabatanFungsionalId")
    jabatan_fungsional_nama: Teks = Field(default=None, alias="jabatanFungsionalNama")
    jabatan_fungsional_umum_id: Teks = Field(default=None, alias="jabatanFungsionalUmumId")
    jabatan_fungsional_umum_nama: Teks = Field(default=None, alias="jabatanFungsionalUmumNama")
    tmt_jabatan: Tanggal = Field(default=None, alias="tmtJabatan")
    eselon: Teks = None
    eselon_id: Teks = Field(default=None, alias="eselonId")
    eselon_level: Teks = Field(default=None, alias="eselonLevel")
    tmt_eselon: Tanggal = Field(default=None, alias="tmtEselon")
    jenjang: Teks = None
    jabatan_asn: Teks = Field(default=None, alias="jabatanAsn")
    asn_jenjang_jabatan: Teks = Field(default=None, alias="asnJenjangJabatan")
    level_jabatan: Teks = Field(default=None, alias="levelJabatan")
    kelas_jabatan: Teks = None
    kode_jenjang_jabatan: Teks = None

    # tempat
    instansi_induk_id: Teks = Field(default=None, alias="instansiIndukId")
    instansi_induk_nama: Teks = Field(default=None, alias="instansiIndukNama")
    satuan_kerja_induk_id: Teks = Field(default=None, alias="satuanKerjaIndukId")
    satuan_kerja_induk_nama: Teks = Field(default=None, alias="satuanKerjaIndukNama")
    instansi_kerja_id: Teks = Field(default=None, alias="instansiKerjaId")
    instansi_kerja_nama: Teks = Field(default=None, alias="instansiKerjaNama")
    instansi_kerja_kode_cepat: Teks = Field(default=None, alias="instansiKerjaKodeCepat")
    satuan_kerja_kerja_id: Teks = Field(default=None, alias="satuanKerjaKerjaId")
    satuan_kerja_kerja_nama: Teks = Field(default=None, alias="satuanKerjaKerjaNama")
    unor_id: Teks = Field(default=None, alias="unorId")
    unor_nama: Teks = Field(default=None, alias="unorNama")
    unor_induk_id: Teks = Field(default=None, alias="unorIndukId")
    unor_induk_nama: Teks = Field(default=None, alias="unorIndukNama")
    kanreg_id: Teks = Field(default=None, alias="kanregId")
    kanreg_nama: Teks = Field(default=None, alias="kanregNama")
    lokasi_kerja_id: Teks = Field(default=None, alias="lokasiKerjaId")
    lokasi_kerja: Teks = Field(default=None, alias="lokasiKerja")
    kpkn_id: Teks = Field(default=None, alias="kpknId")
    kpkn_nama: Teks = Field(default=None, alias="kpknNama")
    kppn_id: Teks = Field(default=None, alias="kppnId")
    kppn_nama: Teks = Field(default=None, alias="kppnNama")
    ktua_id: Teks = Field(default=None, alias="ktuaId")
    ktua_nama: Teks = Field(default=None, alias="ktuaNama")

    path: PetaDokumen = ()


class DataUtamaPayload(Payload):
    """What ``data-utama-update`` may change: 17 fields, all optional, and the person id.

    None is left out, ``""`` empties the field in SIASN (assumed; public clients leave empty ones out).
    """

    pns_orang_id: TeksWajib
    agama_id: str | None = None
    alamat: str | None = None
    email: str | None = None
    email_gov: str | None = None
    kabupaten_id: str | None = None
    karis_karsu: str | None = None
    kelas_jabatan: str | None = None
    kpkn_id: str | None = None
    lokasi_kerja_id: str | None = None
    nomor_bpjs: str | None = None
    nomor_hp: str | None = None
    nomor_telepon: str | None = Field(default=None, serialization_alias="nomor_telpon")
    nomor_npwp: str | None = Field(default=None, serialization_alias="npwp_nomor")
    tanggal_npwp: Tanggal = Field(default=None, serialization_alias="npwp_tanggal")
    tanggal_taspen: Tanggal = None
    nomor_tapera: str | None = Field(default=None, serialization_alias="tapera_nomor")
    nomor_taspen: str | None = Field(default=None, serialization_alias="taspen_nomor")


def get(nip: Nip | str) -> Call[DataUtama]:
    """The main record of *nip*. A NIP that SIASN does not know raises NotFound."""
    return Call("GET", "/pns/data-utama/{nip}", DataUtama, params={"nip": Nip.of(nip)}, shape=Shape.OBJEK)


def paruh_waktu(nip: Nip | str) -> Call[DataUtama]:
    """The main record of a part-time PPPK (PPPK paruh waktu). Unknown NIP: NotFound.

    Source: rumahASN alone. Confidence: low; that the object has the fields of data-utama is assumed, and
    whether a part-time PPPK is also found by :func:`get` is not known.
    """
    return Call("GET", "/pns/data-utama/paruhwaktu/{nip}", DataUtama, params={"nip": Nip.of(nip)}, shape=Shape.OBJEK)


def update(payload: DataUtamaPayload) -> Call[str]:
    """Change some fields of one person; returns ``""``, SIASN names no row."""
    return Call("POST", "/pns/data-utama-update", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def jabatansync(pns_id: str) -> Call[str]:
    """Make data-utama show the position of the history. A GET that writes; returns SIASN's words."""
    return _sync("/pns/data-utama-jabatansync", pns_id)


def golongansync(pns_id: str) -> Call[str]:
    """Make data-utama show the rank of the history. A GET that writes; returns SIASN's words."""
    return _sync("/pns/data-utama-golongansync", pns_id)


def _sync(path: str, pns_id: str) -> Call[str]:
    return Call("GET", path, str, query={"pns_orang_id": pns_id}, shape=Shape.SINKRON, writes=True)
