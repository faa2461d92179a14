"""Riwayat jabatan (position history): ``/pns/rw-jabatan`` and ``/jabatan/*``.

``jenisJabatan`` is an id here: 1 struktural, 2 fungsional, 4 fungsional umum (pelaksana). A row has
no id of its own for a structural position; that is the unit (``unorId``). A save does not change
data-utama: call :func:`siasn_client.resources.data_utama.jabatansync` afterwards.

There are two saves: :func:`save` (``/jabatan/unorjabatan/save``) knows assignment and transfer,
:func:`save_dasar` (``/jabatan/save``) does not. Documents: 872 (SK), 873 (pelantikan). Sources: real
answers in newSimpeg and one kabupaten's client; laravel-siasn-simpeg-api, ws-siasn-php, rumahASN.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import (
    DokRef,
    IdRekaman,
    NipRekaman,
    Payload,
    PetaDokumen,
    Record,
    Tanggal,
    TanggalKirim,
    Teks,
    TeksWajib,
)

__all__ = [
    "JabatanDasarPayload",
    "JabatanPayload",
    "RiwayatJabatan",
    "delete",
    "get",
    "list_by_jabatan",
    "list_for",
    "save",
    "save_dasar",
]

_ONLY_FOR: Final = {"1": "eselonId", "2": "jabatanFungsionalId", "4": "jabatanFungsionalUmumId"}


class RiwayatJabatan(Record):
    """One position a pegawai has held."""

    tampak: ClassVar = ("jenis_jabatan", "tmt_jabatan")

    id: IdRekaman
    id_pns: Teks = Field(default=None, alias="idPns")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    jenis_jabatan: Teks = Field(default=None, alias="jenisJabatan")
    instansi_kerja_id: Teks = Field(default=None, alias="instansiKerjaId")
    instansi_kerja_nama: Teks = Field(default=None, alias="instansiKerjaNama")
    satuan_kerja_id: Teks = Field(default=None, alias="satuanKerjaId")
    satuan_kerja_nama: Teks = Field(default=None, alias="satuanKerjaNama")
    unor_id: Teks = Field(default=None, alias="unorId")
    unor_nama: Teks = Field(default=None, alias="unorNama")
    unor_induk_id: Teks = Field(default=None, alias="unorIndukId")
    unor_induk_nama: Teks = Field(default=None, alias="unorIndukNama")
    eselon: Teks = None
    eselon_id: Teks = Field(default=None, alias="eselonId")
    jabatan_fungsional_id: Teks = Field(default=None, alias="jabatanFungsionalId")
    jabatan_fungsional_nama: Teks = Field(default=None, alias="jabatanFungsionalNama")
    jabatan_fungsional_umum_id: Teks = Field(default=None, alias="jabatanFungsionalUmumId")
    jabatan_fungsional_umum_nama: Teks = Field(default=None, alias="jabatanFungsionalUmumNama")
    tmt_jabatan: Tanggal = Field(default=None, alias="tmtJabatan")
    nomor_sk: Teks = Field(default=None, alias="nomorSk")
    tanggal_sk: Tanggal = Field(default=None, alias="tanggalSk")
    nama_unor: Teks = Field(default=None, alias="namaUnor")
    nama_jabatan: Teks = Field(default=None, alias="namaJabatan")
    tmt_pelantikan: Tanggal = Field(default=None, alias="tmtPelantikan")
    path: PetaDokumen = ()
    jenis_penugasan_id: Teks = Field(default=None, alias="jenisPenugasanId")
    jenis_mutasi_id: Teks = Field(default=None, alias="jenisMutasiId")
    sub_jabatan_id: Teks = Field(default=None, alias="subJabatanId")
    tmt_mutasi: Tanggal = Field(default=None, alias="tmtMutasi")
    dibuat_pada: Tanggal = Field(default=None, alias="createdAt")
    diubah_pada: Tanggal = Field(default=None, alias="updatedAt")
    dihapus_pada: Tanggal = Field(default=None, alias="deletedAt")


class _Jabatan(Payload):
    """What both saves say."""

    tampak: ClassVar = ("jenis_jabatan", "tmt_jabatan")

    id: str | None = None
    pns_id: TeksWajib = Field(serialization_alias="pnsId")
    jenis_jabatan: TeksWajib = Field(serialization_alias="jenisJabatan")
    unor_id: TeksWajib = Field(serialization_alias="unorId")
    instansi_id: TeksWajib = Field(serialization_alias="instansiId")
    satuan_kerja_id: TeksWajib = Field(serialization_alias="satuanKerjaId")
    eselon_id: str = Field(default="", serialization_alias="eselonId")
    jabatan_fungsional_id: str = Field(default="", serialization_alias="jabatanFungsionalId")
    jabatan_fungsional_umum_id: str = Field(default="", serialization_alias="jabatanFungsionalUmumId")
    nomor_sk: TeksWajib = Field(serialization_alias="nomorSk")
    tanggal_sk: TanggalKirim = Field(default=None, serialization_alias="tanggalSk")
    tmt_jabatan: TanggalKirim = Field(default=None, serialization_alias="tmtJabatan")
    tmt_pelantikan: TanggalKirim = Field(default=None, serialization_alias="tmtPelantikan")
    path: tuple[DokRef, ...] | None = None

    def dump(self) -> dict[str, Any]:
        """Return the body; what does not belong to this kind of position is said to be empty."""
        if self.jenis_jabatan not in _ONLY_FOR:  # 3, rangkap: which ids belong to it is not known
            return super().dump()
        foreign = (name for jenis, name in _ONLY_FOR.items() if jenis != self.jenis_jabatan)
        return {**super().dump(), **dict.fromkeys(foreign, "")}


class JabatanDasarPayload(_Jabatan):
    """One position for the shorter save: no assignment, no transfer. Rules as in :class:`JabatanPayload`.

    Whether this save keeps what it cannot say of an existing row is not known.
    """

    @classmethod
    def of(cls, record: RiwayatJabatan) -> JabatanDasarPayload:
        """Make the write that would leave *record* as it is, as far as this save can say it.

        Raises:
            ConfigError: the row lacks something a write must say.
        """
        return cls._dari(record, pns_id=record.id_pns, instansi_id=record.instansi_kerja_id)


class JabatanPayload(_Jabatan):
    """One position to save. Without ``id`` a new row, with it that row changed.

    Proven required by a server message: pns_id, unor_id, instansi_id, satuan_kerja_id, nomor_sk.
    Of eselon_id, jabatan_fungsional_id and jabatan_fungsional_umum_id only the one that belongs to
    jenis_jabatan 1, 2 or 4 is sent, the others as ``""``; tmt_mutasi goes only with jenis_mutasi_id "MU".
    ``path`` None leaves the documents unmentioned (whether ``[]`` would detach them is not known).
    """

    instansi_induk_id: str | None = Field(default=None, serialization_alias="instansiIndukId")
    sub_jabatan_id: str = Field(default="", serialization_alias="subJabatanId")
    jenis_mutasi_id: str = Field(default="", serialization_alias="jenisMutasiId")
    jenis_penugasan_id: str = Field(default="", serialization_alias="jenisPenugasanId")
    tmt_mutasi: TanggalKirim = Field(default=None, serialization_alias="tmtMutasi")

    @classmethod
    def of(cls, record: RiwayatJabatan) -> JabatanPayload:
        """Make the write that would leave *record* as it is.

        Raises:
            ConfigError: the row lacks something a write must say.
        """
        return cls._dari(record, pns_id=record.id_pns, instansi_id=record.instansi_kerja_id)

    def dump(self) -> dict[str, Any]:
        """Return the body; a date of transfer without a transfer is said to be empty."""
        body = super().dump()
        return body if self.jenis_mutasi_id == "MU" else {**body, "tmtMutasi": ""}


def list_for(nip: Nip | str) -> Call[list[RiwayatJabatan]]:
    """Every position *nip* has held."""
    return Call("GET", "/pns/rw-jabatan/{nip}", list[RiwayatJabatan], params={"nip": Nip.of(nip)})


def list_by_jabatan(nip: Nip | str) -> Call[list[RiwayatJabatan]]:
    """Every position *nip* has held, by the other path; whether its rows differ from :func:`list_for` is not known."""
    return Call("GET", "/jabatan/pns/{nip}", list[RiwayatJabatan], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatJabatan]:
    """One position, by its row id. Unknown id: NotFound."""
    return Call("GET", "/jabatan/id/{id}", RiwayatJabatan, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: JabatanPayload) -> Call[str]:
    """Create or change one position; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/jabatan/unorjabatan/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def save_dasar(payload: JabatanDasarPayload) -> Call[str]:
    """Create or change one position by the shorter save; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/jabatan/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one position; returns ``""``, SIASN names no row. Sync data-utama afterwards."""
    return Call("DELETE", "/jabatan/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
