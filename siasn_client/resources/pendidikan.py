"""Riwayat pendidikan (education history): ``/pns/rw-pendidikan``. Read only; SIASN has no write for it.

``tahunLulus`` is a year, ``tglLulus`` a date that is often empty; SIASN spells ``nomorIjasah``.
Documents: 867, 1173, 1174. Sources: laravel-siasn-simpeg, rumahASN.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, IdRekaman, NipRekaman, Penanda, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatPendidikan", "list_for"]


class RiwayatPendidikan(Record):
    """One education of a pegawai."""

    tampak: ClassVar = ("tingkat_pendidikan_id", "tahun_lulus")

    id: IdRekaman
    id_pns: Teks = Field(default=None, alias="idPns")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    pendidikan_id: Teks = Field(default=None, alias="pendidikanId")
    pendidikan_nama: Teks = Field(default=None, alias="pendidikanNama")
    tingkat_pendidikan_id: Teks = Field(default=None, alias="tkPendidikanId")
    tingkat_pendidikan_nama: Teks = Field(default=None, alias="tkPendidikanNama")
    tahun_lulus: Bulat = Field(default=None, alias="tahunLulus")
    tanggal_lulus: Tanggal = Field(default=None, alias="tglLulus")
    is_pendidikan_pertama: Penanda = Field(default=None, alias="isPendidikanPertama")
    nomor_ijazah: Teks = Field(default=None, alias="nomorIjasah")
    nama_sekolah: Teks = Field(default=None, alias="namaSekolah")
    gelar_depan: Teks = Field(default=None, alias="gelarDepan")
    gelar_belakang: Teks = Field(default=None, alias="gelarBelakang")
    path: PetaDokumen = ()
    dibuat_pada: Tanggal = Field(default=None, alias="createdAt")
    diubah_pada: Tanggal = Field(default=None, alias="updatedAt")


def list_for(nip: Nip | str) -> Call[list[RiwayatPendidikan]]:
    """Every education of *nip*."""
    return Call("GET", "/pns/rw-pendidikan/{nip}", list[RiwayatPendidikan], params={"nip": Nip.of(nip)})
