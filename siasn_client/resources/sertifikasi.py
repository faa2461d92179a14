"""Sertifikasi (certificates of a profession): ``/pns/rw-sertifikasi`` and ``/sertifikasi/*``.

Confidence: medium, from rumahASN and one gateway's list. Read and write spell differently: ``noSertifikat``,
``masaBerlakuSertSelesai`` are ``nomorSertifikat``, ``masaBerlakuSertSelasai`` (sic) in a save. A row does not say
whose it is: no write can be made of it. Documents: 1680, 1683.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import DokRef, IdRekaman, Payload, PetaDokumen, Record, Tanggal, Teks, TeksWajib

__all__ = ["RiwayatSertifikasi", "SertifikasiPayload", "delete", "list_for", "save"]


class RiwayatSertifikasi(Record):
    """One certificate. Confidence: medium."""

    tampak: ClassVar = ("tanggal_sertifikat", "masa_berlaku_mulai", "masa_berlaku_selesai")

    id: IdRekaman
    nama_sertifikasi: Teks = Field(default=None, alias="namaSertifikasi")
    nomor_sertifikat: Teks = Field(default=None, alias="noSertifikat")
    tanggal_sertifikat: Tanggal = Field(default=None, alias="tanggalSertifikat")
    masa_berlaku_mulai: Tanggal = Field(default=None, alias="masaBerlakuSertMulai")
    masa_berlaku_selesai: Tanggal = Field(default=None, alias="masaBerlakuSertSelesai")
    lembaga_sertifikasi_nama: Teks = Field(default=None, alias="lembagaSertifikasiNama")
    gelar_depan: Teks = Field(default=None, alias="gelarDepanSert")
    gelar_belakang: Teks = Field(default=None, alias="gelarBelakangSert")
    jenis_sertifikasi_nama: Teks = Field(default=None, alias="jenisSertifikasiNama")
    sumber: Teks = None
    path: PetaDokumen = ()


class SertifikasiPayload(Payload):
    """One certificate to save. Without ``id`` a new row, with it that row changed. Confidence: medium.

    The person is required by every client; None is not mentioned. Lists of ``lembaga_sertifikasi_id`` and
    ``rumpun_jabatan_id`` are in ws-siasn-php and rumahASN, not in the reference service.
    """

    tampak: ClassVar = ("tanggal_sertifikat", "masa_berlaku_mulai", "masa_berlaku_selesai")

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    nama_sertifikasi: str | None = Field(default=None, serialization_alias="namaSertifikasi")
    nomor_sertifikat: str | None = Field(default=None, serialization_alias="nomorSertifikat")
    tanggal_sertifikat: Tanggal = Field(default=None, serialization_alias="tanggalSertifikat")
    masa_berlaku_mulai: Tanggal = Field(default=None, serialization_alias="masaBerlakuSertMulai")
    masa_berlaku_selesai: Tanggal = Field(default=None, serialization_alias="masaBerlakuSertSelasai")
    lembaga_sertifikasi_id: str | None = Field(default=None, serialization_alias="lembagaSertifikasiId")
    lembaga_sertifikasi_nama: str | None = Field(default=None, serialization_alias="lembagaSertifikasiNama")
    rumpun_jabatan_id: str | None = Field(default=None, serialization_alias="rumpunJabatanId")
    gelar_depan: str | None = Field(default=None, serialization_alias="gelarDepanSert")
    gelar_belakang: str | None = Field(default=None, serialization_alias="gelarBelakangSert")
    path: tuple[DokRef, ...] | None = None


def list_for(nip: Nip | str) -> Call[list[RiwayatSertifikasi]]:
    """Every certificate of *nip*. Confidence: medium."""
    return Call("GET", "/pns/rw-sertifikasi/{nip}", list[RiwayatSertifikasi], params={"nip": Nip.of(nip)})


def save(payload: SertifikasiPayload) -> Call[str]:
    """Create or change one certificate; returns the row's id, ``""`` when SIASN does not say it. Confidence: medium."""
    return Call("POST", "/sertifikasi/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one certificate; returns ``""``, SIASN names no row. Confidence: medium."""
    return Call("DELETE", "/sertifikasi/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
