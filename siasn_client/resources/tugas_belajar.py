"""Tugas belajar (study assignments): ``/pns/rw-tubel`` and ``/tubel/save``. No delete is known.

Confidence: medium, the read and the save are in rumahASN and in one gateway's list. "Nothing there" is
``record not found`` here, not "Data tidak ditemukan". A row does not say whose it is: no write can be made of it.
Documents: 1619, 1620, 1621.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import DokRef, IdRekaman, Payload, PetaDokumen, Record, Tanggal, Teks, TeksWajib

__all__ = ["RiwayatTugasBelajar", "TugasBelajarPayload", "list_for", "save"]


class RiwayatTugasBelajar(Record):
    """One study assignment. Confidence: medium."""

    tampak: ClassVar = ("tingkat_pendidikan_id", "tanggal_mulai", "tanggal_selesai")

    id: IdRekaman
    nama_sekolah: Teks = Field(default=None, alias="namaSekolah")
    tanggal_mulai: Tanggal = Field(default=None, alias="tglMulai")
    tanggal_selesai: Tanggal = Field(default=None, alias="tglSelesai")
    gelar_depan: Teks = Field(default=None, alias="gelarDepan")
    gelar_belakang: Teks = Field(default=None, alias="gelarBelakang")
    nomor_akreditasi_jurusan: Teks = Field(default=None, alias="noAkreditasiJurusan")
    predikat_akreditasi_jurusan: Teks = Field(default=None, alias="predikatAkreditasiJurusan")
    pendidikan_id: Teks = Field(default=None, alias="pendidikanId")
    tingkat_pendidikan_id: Teks = Field(default=None, alias="tkPendidikanId")
    dibuat_pada: Teks = Field(default=None, alias="createdAt")
    path: PetaDokumen = ()


class TugasBelajarPayload(Payload):
    """One study assignment to save. Without ``id`` a new row, with it that row changed. Confidence: medium.

    The table of ``ref_jenis_tubel_id`` is in no public source. Which fields the server insists on is not known;
    the person is required because a row without one means nothing, None is not mentioned.
    """

    tampak: ClassVar = ("tingkat_pendidikan_id", "tanggal_mulai", "tanggal_selesai")

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    ref_jenis_tubel_id: str | None = Field(default=None, serialization_alias="refJenisTubelId")
    tingkat_pendidikan_id: str | None = Field(default=None, serialization_alias="tkPendidikanId")
    pendidikan_id: str | None = Field(default=None, serialization_alias="pendidikanId")
    nama_sekolah: str | None = Field(default=None, serialization_alias="namaSekolah")
    nomor_akreditasi_jurusan: str | None = Field(default=None, serialization_alias="noAkreditasiJurusan")
    predikat_akreditasi_jurusan: str | None = Field(default=None, serialization_alias="predikatAkreditasiJurusan")
    gelar_depan: str | None = Field(default=None, serialization_alias="gelarDepan")
    gelar_belakang: str | None = Field(default=None, serialization_alias="gelarBelakang")
    tanggal_mulai: Tanggal = Field(default=None, serialization_alias="tglMulai")
    tanggal_selesai: Tanggal = Field(default=None, serialization_alias="tglSelesai")
    path: tuple[DokRef, ...] | None = None


def list_for(nip: Nip | str) -> Call[list[RiwayatTugasBelajar]]:
    """Every study assignment of *nip*. Confidence: medium."""
    return Call("GET", "/pns/rw-tubel/{nip}", list[RiwayatTugasBelajar], params={"nip": Nip.of(nip)})


def save(payload: TugasBelajarPayload) -> Call[str]:
    """Create or change one study assignment; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: medium.
    """
    return Call("POST", "/tubel/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
