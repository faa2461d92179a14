"""Riwayat pindah instansi (transfers between agencies): ``/pns/rw-pindahinstansi``. Read only.

``*_lama`` is before, ``*_baru`` after; whether they hold ids or names is not known, ``eselon`` is a name. Five
decrees may belong to one transfer. Field list from laravel-siasn-simpeg; no answer was seen.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import IdRekaman, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatPindahInstansi", "list_for"]


class RiwayatPindahInstansi(Record):
    """One transfer to another agency."""

    tampak: ClassVar = ("tmt_pindah_instansi",)

    id: IdRekaman
    pns_orang_id: Teks = Field(default=None, alias="pnsOrang")
    jenis_pindah_instansi: Teks = Field(default=None, alias="jenisPi")
    jenis_pegawai: Teks = Field(default=None, alias="jenisPegawai")
    instansi_kerja_lama: Teks = Field(default=None, alias="instansiKerjaLama")
    instansi_kerja_baru: Teks = Field(default=None, alias="instansiKerjaBaru")
    instansi_induk_lama: Teks = Field(default=None, alias="instansiIndukLama")
    instansi_induk_baru: Teks = Field(default=None, alias="instansiIndukBaru")
    satuan_kerja_lama: Teks = Field(default=None, alias="satuanKerjaLama")
    satuan_kerja_baru: Teks = Field(default=None, alias="satuanKerjaBaru")
    satuan_kerja_induk_lama: Teks = Field(default=None, alias="satuanKerjaIndukLama")
    satuan_kerja_induk_baru: Teks = Field(default=None, alias="satuanKerjaIndukBaru")
    unor_lama: Teks = Field(default=None, alias="unorLama")
    unor_baru: Teks = Field(default=None, alias="unorBaru")
    jenis_jabatan_lama: Teks = Field(default=None, alias="jenisJabatanLama")
    jenis_jabatan_baru: Teks = Field(default=None, alias="jenisJabatanBaru")
    jabatan_fungsional_lama: Teks = Field(default=None, alias="jabatanFungsionalLama")
    jabatan_fungsional_baru: Teks = Field(default=None, alias="jabatanFungsionalBaru")
    jabatan_fungsional_umum_baru: Teks = Field(default=None, alias="jabatanFungsionalUmumBaru")
    eselon: Teks = None
    lokasi_kerja_lama: Teks = Field(default=None, alias="lokasiKerjaLama")
    lokasi_kerja_baru: Teks = Field(default=None, alias="lokasiKerjaBaru")
    kpkn_baru: Teks = Field(default=None, alias="kpknBaru")
    sk_usul_nomor: Teks = Field(default=None, alias="skUsulNomor")
    sk_usul_tanggal: Tanggal = Field(default=None, alias="skUsulTanggal")
    sk_bkn_nomor: Teks = Field(default=None, alias="skBknNomor")
    sk_bkn_tanggal: Tanggal = Field(default=None, alias="skBknTanggal")
    tmt_pindah_instansi: Tanggal = Field(default=None, alias="tmtPi")
    sk_asal_nomor: Teks = Field(default=None, alias="skAsalNomor")
    sk_asal_tanggal: Tanggal = Field(default=None, alias="skAsalTanggal")
    sk_tujuan_nomor: Teks = Field(default=None, alias="skTujuanNomor")
    sk_tujuan_tanggal: Tanggal = Field(default=None, alias="skTujuanTanggal")
    sk_asal_provinsi_nomor: Teks = Field(default=None, alias="skAsalProvNomor")
    sk_asal_provinsi_tanggal: Tanggal = Field(default=None, alias="skAsalProvTanggal")
    orang_usul_peremajaan_id: Teks = Field(default=None, alias="orangUsulPeremajaanId")
    path: PetaDokumen = ()


def list_for(nip: Nip | str) -> Call[list[RiwayatPindahInstansi]]:
    """Every transfer of *nip* between agencies."""
    return Call("GET", "/pns/rw-pindahinstansi/{nip}", list[RiwayatPindahInstansi], params={"nip": Nip.of(nip)})
