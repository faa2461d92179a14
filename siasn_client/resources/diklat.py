"""Diklat (structural training): ``/pns/rw-diklat`` and ``/diklat/*``.

Only structural training (PIM, SEPADYA, ...) is a diklat; every other training is a kursus:
:mod:`siasn_client.resources.kursus`. Document: 874. Sources: laravel-siasn-simpeg-api, ws-siasn-php, rumahASN;
``bobot`` was seen in ``/diklat/id`` only, ``jenisKompetensi`` in writes only.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import (
    Bulat,
    DokRef,
    IdRekaman,
    NipRekaman,
    Payload,
    PetaDokumen,
    Record,
    Tanggal,
    Teks,
    TeksWajib,
)

__all__ = ["DiklatPayload", "RiwayatDiklat", "delete", "get", "list_for", "save"]


class RiwayatDiklat(Record):
    """One structural training. ``jumlah_jam`` is in hours of lesson (JP)."""

    tampak: ClassVar = ("latihan_struktural_id", "tahun")

    id: IdRekaman
    id_pns: Teks = Field(default=None, alias="idPns")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    latihan_struktural_id: Teks = Field(default=None, alias="latihanStrukturalId")
    latihan_struktural_nama: Teks = Field(default=None, alias="latihanStrukturalNama")
    nomor: Teks = None
    tanggal: Tanggal = None
    tahun: Bulat = None
    path: PetaDokumen = ()
    jumlah_jam: Bulat = Field(default=None, alias="jumlahJam")
    tanggal_selesai: Tanggal = Field(default=None, alias="tanggalSelesai")
    institusi_penyelenggara: Teks = Field(default=None, alias="institusiPenyelenggara")
    bobot: Bulat = None
    jenis_kompetensi: Teks = Field(default=None, alias="jenisKompetensi")


class DiklatPayload(Payload):
    """One structural training to save. Without ``id`` a new row, with it that row changed.

    ``latihan_struktural_id`` is an id of :data:`siasn_client.kode.LATIHAN_STRUKTURAL`.
    Which fields the server insists on is not known; None is not mentioned.
    """

    tampak: ClassVar = ("latihan_struktural_id", "tahun")

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    latihan_struktural_id: TeksWajib = Field(serialization_alias="latihanStrukturalId")
    nomor: str | None = None
    tanggal: Tanggal = None
    tanggal_selesai: Tanggal = Field(default=None, serialization_alias="tanggalSelesai")
    tahun: int | None = None
    jumlah_jam: int | None = Field(default=None, serialization_alias="jumlahJam")
    bobot: int | None = None
    jenis_kompetensi: str | None = Field(default=None, serialization_alias="jenisKompetensi")
    institusi_penyelenggara: str | None = Field(default=None, serialization_alias="institusiPenyelenggara")
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: RiwayatDiklat) -> DiklatPayload:
        """Make the write that would leave *record* as it is.

        Raises:
            ConfigError: the row lacks something a write must say.
        """
        return cls._dari(record, pns_orang_id=record.id_pns)


def list_for(nip: Nip | str) -> Call[list[RiwayatDiklat]]:
    """Every structural training of *nip*."""
    return Call("GET", "/pns/rw-diklat/{nip}", list[RiwayatDiklat], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatDiklat]:
    """One structural training, by its row id. Unknown id: NotFound."""
    return Call("GET", "/diklat/id/{id}", RiwayatDiklat, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: DiklatPayload) -> Call[str]:
    """Create or change one structural training; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/diklat/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one structural training; returns ``""``, SIASN names no row."""
    return Call("DELETE", "/diklat/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
