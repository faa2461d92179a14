"""Riwayat CLTN (unpaid leave and the like): ``/pns/rw-cltn``. Read only; SIASN has no write for it.

``cltn_id`` is an id of :data:`siasn_client.kode.CLTN`, where tugas belajar and pejabat negara stand too. Field list
from laravel-siasn-simpeg and a database schema that copies the keys; no answer was seen. Documents: 884, 885.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import IdRekaman, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatCltn", "list_for"]


class RiwayatCltn(Record):
    """One leave outside the state's charge, its extension or its end."""

    tampak: ClassVar = ("cltn_id", "tanggal_awal", "tanggal_akhir")

    id: IdRekaman
    cltn_id: Teks = Field(default=None, alias="cltnId")
    sk_nomor: Teks = Field(default=None, alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, alias="skTanggal")
    tanggal_awal: Tanggal = Field(default=None, alias="tanggalAwal")
    tanggal_akhir: Tanggal = Field(default=None, alias="tanggalAkhir")
    tanggal_aktif: Tanggal = Field(default=None, alias="tanggalAktif")
    nomor_surat_bkn: Teks = Field(default=None, alias="nomorLetterBkn")
    tanggal_surat_bkn: Tanggal = Field(default=None, alias="tanggalLetterBkn")
    pns_orang_id: Teks = Field(default=None, alias="pnsOrangId")
    path: PetaDokumen = ()


def list_for(nip: Nip | str) -> Call[list[RiwayatCltn]]:
    """Every CLTN row of *nip*."""
    return Call("GET", "/pns/rw-cltn/{nip}", list[RiwayatCltn], params={"nip": Nip.of(nip)})
