"""Penghargaan (honours): ``/pns/rw-penghargaan`` and ``/penghargaan/*``.

SIASN calls the honour ``harga``; ids are those of :data:`siasn_client.kode.PENGHARGAAN`. Document: 892. Sources:
laravel-siasn-simpeg-api, ws-siasn-php, rumahASN, newSimpeg.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, DokRef, IdRekaman, Payload, PetaDokumen, Record, Tanggal, Teks, TeksWajib

__all__ = ["PenghargaanPayload", "RiwayatPenghargaan", "delete", "get", "list_for", "save"]


class RiwayatPenghargaan(Record):
    """One honour a pegawai was awarded."""

    tampak: ClassVar = ("penghargaan_id", "tahun")

    id: IdRekaman
    tahun: Bulat = None
    sk_nomor: Teks = Field(default=None, alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, alias="skDate")
    penghargaan_nama: Teks = Field(default=None, alias="hargaNama")
    penghargaan_id: Teks = Field(default=None, alias="hargaId")
    pns_orang_id: Teks = Field(default=None, alias="pnsOrangId")
    path: PetaDokumen = ()


class PenghargaanPayload(Payload):
    """One honour to save. Without ``id`` a new row, with it that row changed.

    Which fields the server insists on is not known; None is not mentioned.
    """

    tampak: ClassVar = ("penghargaan_id", "tahun")

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    penghargaan_id: TeksWajib = Field(serialization_alias="hargaId")
    tahun: int | None = None
    sk_nomor: str | None = Field(default=None, serialization_alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, serialization_alias="skDate")
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: RiwayatPenghargaan) -> PenghargaanPayload:
        """Make the write that would leave *record* as it is.

        Raises:
            ConfigError: the row lacks something a write must say.
        """
        return cls._dari(record)


def list_for(nip: Nip | str) -> Call[list[RiwayatPenghargaan]]:
    """Every honour of *nip*."""
    return Call("GET", "/pns/rw-penghargaan/{nip}", list[RiwayatPenghargaan], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatPenghargaan]:
    """One honour, by its row id. Unknown id: NotFound."""
    return Call("GET", "/penghargaan/id/{id}", RiwayatPenghargaan, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: PenghargaanPayload) -> Call[str]:
    """Create or change one honour; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/penghargaan/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one honour; returns ``""``, SIASN names no row."""
    return Call("DELETE", "/penghargaan/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
