"""Reference tables about places and offices. The units of an office are ``siasn.unor``, not here."""

from __future__ import annotations

from pydantic import Field

from siasn_client.resources.referensi.tabel import Tabel
from siasn_client.wire import IdRekaman, Record, Teks

__all__ = [
    "RujukanInstansi",
    "RujukanKanreg",
    "RujukanLokasi",
    "RujukanSatuanKerja",
    "instansi",
    "kanreg",
    "lokasi",
    "satuan_kerja",
]


class RujukanInstansi(Record):
    """One office with its own account at BKN."""

    tampak = ("id",)

    id: IdRekaman
    lokasi_id: Teks = Field(default=None, alias="lokasiId")
    nama: Teks = None
    jenis: Teks = None
    cepat_kode: Teks = Field(default=None, alias="cepatKode")
    proses_berkas_dipusat: Teks = Field(default=None, alias="prosesBerkasDipusat")
    mgr_cepat_kode: Teks = Field(default=None, alias="mgrCepatKode")
    status: Teks = None
    cepat_kode5: Teks = Field(default=None, alias="cepatKode5")
    cepat_kode5_lama: Teks = Field(default=None, alias="cepatKode5Lama")
    nama_baru: Teks = Field(default=None, alias="namaBaru")
    nama_jabatan: Teks = Field(default=None, alias="namaJabatan")
    jenis_instansi_id: Teks = Field(default=None, alias="jenisInstansiId")


class RujukanKanreg(Record):
    """One regional office of BKN; what ``tanggalJorge`` dates is not known, it stays text."""

    tampak = ("id",)

    id: IdRekaman
    reg_kota: Teks = Field(default=None, alias="regKota")
    nama: Teks = None
    pengenal: Teks = None
    satuan_kerja_id: Teks = Field(default=None, alias="satuanKerjaId")
    tanggal_jorge: Teks = Field(default=None, alias="tanggalJorge")


class RujukanLokasi(Record):
    """One place; ``lokasi_id`` is the place it lies in. Dates are text: their spelling is not known."""

    tampak = ("id",)

    id: IdRekaman
    kanreg_id: Teks = Field(default=None, alias="kanregId")
    lokasi_id: Teks = Field(default=None, alias="lokasiId")
    nama: Teks = None
    cepat_kode: Teks = Field(default=None, alias="cepatKode")
    jenis: Teks = None
    jenis_kabupaten: Teks = Field(default=None, alias="jenisKabupaten")
    tanggal_hapus: Teks = Field(default=None, alias="removalDate")
    jenis_desa: Teks = Field(default=None, alias="jenisDesa")
    tanggal_jorge: Teks = Field(default=None, alias="tanggalJorge")
    mgr_cepat_kode: Teks = Field(default=None, alias="mgrCepatKode")
    ibukota: Teks = None


class RujukanSatuanKerja(Record):
    """One satuan kerja of an office; ``induk_id`` is the one above it."""

    tampak = ("id",)

    id: IdRekaman
    kanreg_id: Teks = Field(default=None, alias="kanregId")
    lokasi_id: Teks = Field(default=None, alias="lokasiId")
    instansi_id: Teks = Field(default=None, alias="instansiId")
    nama: Teks = None
    induk_id: Teks = Field(default=None, alias="parentId")
    jenis_satuan_kerja_id: Teks = Field(default=None, alias="jenisSatuanKerjaId")
    unblock_code: Teks = Field(default=None, alias="unblockCode")


instansi = Tabel("instansi", "/instansi", RujukanInstansi, "Offices of the whole country.")

kanreg = Tabel("kanreg", "/kanreg", RujukanKanreg, "Regional offices of BKN.")

lokasi = Tabel("lokasi", "/lokasi", RujukanLokasi, "Places, tens of thousands of them.")

satuan_kerja = Tabel("satuan_kerja", "/satuan-kerja", RujukanSatuanKerja, "Satuan kerja of the whole country.")
