"""Riwayat pemberhentian (end of service): ``/pns/rw-pemberhentian``. Read only; SIASN has no write for it.

``jenis_pemberhentian_id`` is an id of :data:`siasn_client.kode.JENIS_PEMBERHENTIAN`. Field list from
laravel-siasn-simpeg and a database schema that copies the keys; no answer was seen.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import IdRekaman, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatPemberhentian", "list_for"]


class RiwayatPemberhentian(Record):
    """One end of service. What ``asal_*`` point to is not known."""

    tampak: ClassVar = ("sk_tanggal",)

    id: IdRekaman
    jenis_pemberhentian_id: Teks = Field(default=None, alias="jenisHenti")
    kedudukan_hukum_id: Teks = Field(default=None, alias="kedudukanHukumPns")
    pns_orang_id: Teks = Field(default=None, alias="pnsOrang")
    sk_nomor: Teks = Field(default=None, alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, alias="skTanggal")
    asal_id: Teks = Field(default=None, alias="asalId")
    asal_nama: Teks = Field(default=None, alias="asalNama")
    asal_nama_label: Teks = Field(default=None, alias="asalNamaLabel")
    path: PetaDokumen = ()


def list_for(nip: Nip | str) -> Call[list[RiwayatPemberhentian]]:
    """Every end of service of *nip*; usually none."""
    return Call("GET", "/pns/rw-pemberhentian/{nip}", list[RiwayatPemberhentian], params={"nip": Nip.of(nip)})
