"""Riwayat masa kerja (service before the appointment, PMK): ``/pns/rw-masakerja``. Read only here.

SIASN spells ``tasaKerjaTahun`` (four independent clients read it); ``masaKerjaTahun``, which rumahASN reads as well,
is accepted. ``dinilai`` says whether the time counts. Documents: 1643, 1644.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import AliasChoices, Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, IdRekaman, NipRekaman, Penanda, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatMasaKerja", "list_for"]


class RiwayatMasaKerja(Record):
    """One time of earlier service. ``pengalaman`` names the employer."""

    tampak: ClassVar = ("tanggal_awal", "tanggal_selesai", "masa_kerja_tahun", "masa_kerja_bulan")

    id: IdRekaman
    id_pns: Teks = Field(default=None, alias="idPns")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    pengalaman: Teks = None
    tanggal_awal: Tanggal = Field(default=None, alias="tanggalAwal")
    tanggal_selesai: Tanggal = Field(default=None, alias="tanggalSelesai")
    nomor_sk: Teks = Field(default=None, alias="nomorSk")
    tanggal_sk: Tanggal = Field(default=None, alias="tanggalSk")
    nomor_bkn: Teks = Field(default=None, alias="nomorBkn")
    tanggal_bkn: Tanggal = Field(default=None, alias="tanggalBkn")
    masa_kerja_tahun: Bulat = Field(
        default=None,
        validation_alias=AliasChoices("tasaKerjaTahun", "masaKerjaTahun"),
        serialization_alias="tasaKerjaTahun",
    )
    masa_kerja_bulan: Bulat = Field(default=None, alias="masaKerjaBulan")
    dinilai: Penanda = None
    path: PetaDokumen = ()


def list_for(nip: Nip | str) -> Call[list[RiwayatMasaKerja]]:
    """Every time of earlier service of *nip*."""
    return Call("GET", "/pns/rw-masakerja/{nip}", list[RiwayatMasaKerja], params={"nip": Nip.of(nip)})
