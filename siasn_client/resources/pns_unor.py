"""Riwayat PNS unor (changes of unit): ``/pns/rw-pnsunor``. Read only; SIASN has no write for it.

Field list from laravel-siasn-simpeg and a database schema that copies the keys; no answer was seen.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import IdRekaman, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatPnsUnor", "list_for"]


class RiwayatPnsUnor(Record):
    """One change of unit. What ``asal_*`` point to is not known."""

    tampak: ClassVar = ("sk_tanggal",)

    id: IdRekaman
    unor_baru_id: Teks = Field(default=None, alias="unorBaru")
    unor_baru_nama: Teks = Field(default=None, alias="namaUnorBaru")
    pns_orang_id: Teks = Field(default=None, alias="pnsOrang")
    instansi: Teks = None
    sk_nomor: Teks = Field(default=None, alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, alias="skTanggal")
    asal_id: Teks = Field(default=None, alias="asalId")
    asal_nama: Teks = Field(default=None, alias="asalNama")
    asal_nama_label: Teks = Field(default=None, alias="asalNamaLabel")
    path: PetaDokumen = ()


def list_for(nip: Nip | str) -> Call[list[RiwayatPnsUnor]]:
    """Every change of unit of *nip*."""
    return Call("GET", "/pns/rw-pnsunor/{nip}", list[RiwayatPnsUnor], params={"nip": Nip.of(nip)})
