"""Riwayat DP3 (the appraisal before 2014): ``/pns/rw-dp3``. Read only; SIASN has no write for it.

Eight marks of 0 to 100, their sum and mean. ``status_penilai`` is "ASN", "NON ASN" or "-". Field list from
laravel-siasn-simpeg; no answer was seen, whether a mark is text or a JSON number is open and both are read.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, Desimal, IdRekaman, NipRekaman, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatDp3", "list_for"]


class RiwayatDp3(Record):
    """The DP3 of one year. An assessor's number may be a military one: then it is a Secret."""

    tampak: ClassVar = ("tahun",)

    id: IdRekaman
    pns_id: Teks = Field(default=None, alias="pnsId")
    tahun: Bulat = None
    kesetiaan: Desimal = None
    prestasi_kerja: Desimal = Field(default=None, alias="prestasiKerja")
    tanggung_jawab: Desimal = Field(default=None, alias="tanggungJawab")
    ketaatan: Desimal = None
    kejujuran: Desimal = None
    kerjasama: Desimal = None
    prakarsa: Desimal = None
    kepemimpinan: Desimal = None
    jumlah: Desimal = None
    nilai_rata_rata: Desimal = Field(default=None, alias="nilairatarata")
    jenis_jabatan: Teks = Field(default=None, alias="jenisJabatan")
    pejabat_penilai_id: Teks = Field(default=None, alias="pejabatPenilaiId")
    atasan_pejabat_penilai_id: Teks = Field(default=None, alias="atasanPejabatPenilaiId")
    penilai_non_pns: Teks = Field(default=None, alias="penilaiNonPns")
    atasan_non_pns: Teks = Field(default=None, alias="atasanNonPns")
    nama_penilai: Teks = Field(default=None, alias="penilaiNama")
    nip_nrp_penilai: NipRekaman = Field(default=None, alias="penilaiNipNrp")
    penilai_jabatan: Teks = Field(default=None, alias="penilaiJabatan")
    penilai_golongan: Teks = Field(default=None, alias="penilaiGolongan")
    penilai_tmt_golongan: Tanggal = Field(default=None, alias="penilaiTmtGolongan")
    penilai_unor_nama: Teks = Field(default=None, alias="penilaiUnorNama")
    nama_atasan_penilai: Teks = Field(default=None, alias="atasanPenilaiNama")
    nip_nrp_atasan_penilai: NipRekaman = Field(default=None, alias="atasanPenilaiNipNrp")
    atasan_penilai_jabatan: Teks = Field(default=None, alias="atasanPenilaiJabatan")
    atasan_penilai_golongan: Teks = Field(default=None, alias="atasanPenilaiGolongan")
    atasan_penilai_tmt_golongan: Tanggal = Field(default=None, alias="atasanPenilaiTmtGolongan")
    atasan_penilai_unor_nama: Teks = Field(default=None, alias="atasanPenilaiUnorNama")
    status_penilai: Teks = Field(default=None, alias="statusPenilai")
    status_atasan_penilai: Teks = Field(default=None, alias="statusAtasanPenilai")
    path: PetaDokumen = ()


def list_for(nip: Nip | str) -> Call[list[RiwayatDp3]]:
    """Every DP3 of *nip*."""
    return Call("GET", "/pns/rw-dp3/{nip}", list[RiwayatDp3], params={"nip": Nip.of(nip)})
