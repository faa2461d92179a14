"""Riwayat PWK (pindah wilayah kerja, change of working area): ``/pns/rw-pwk``. Read only.

Whether ``instansi`` and the others hold ids or names is not known. Field list from laravel-siasn-simpeg and a
database schema that copies the keys; no answer was seen.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import IdRekaman, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatPwk", "list_for"]


class RiwayatPwk(Record):
    """One change of working area."""

    tampak: ClassVar = ("tmt_pwk",)

    id: IdRekaman
    instansi: Teks = None
    satuan_kerja: Teks = Field(default=None, alias="satuanKerja")
    unor_baru: Teks = Field(default=None, alias="unorBaru")
    lokasi_kerja_baru: Teks = Field(default=None, alias="lokasiKerjaBaru")
    kpkn_baru: Teks = Field(default=None, alias="kpknBaru")
    pns_orang_id: Teks = Field(default=None, alias="pnsOrang")
    sk_nomor: Teks = Field(default=None, alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, alias="skTanggal")
    tmt_pwk: Tanggal = Field(default=None, alias="tmtPwk")
    asal_id: Teks = Field(default=None, alias="asalId")
    asal_nama: Teks = Field(default=None, alias="asalNama")
    path: PetaDokumen = ()


def list_for(nip: Nip | str) -> Call[list[RiwayatPwk]]:
    """Every change of working area of *nip*."""
    return Call("GET", "/pns/rw-pwk/{nip}", list[RiwayatPwk], params={"nip": Nip.of(nip)})
