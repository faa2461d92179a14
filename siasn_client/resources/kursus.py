"""Kursus (every training that is not structural): ``/pns/rw-kursus`` and ``/kursus/*``.

Read and write spell differently: ``noSertipikat``, ``jenisKursusSertifikat``, ``jenisKursusId`` are
``nomorSertipikat``, ``jenisKursusSertipikat``, ``jenisKursus`` in a save. Document: 881. Sources:
laravel-siasn-simpeg-api, ws-siasn-php, rumahASN.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.kode import DIKLAT_STRUKTURAL, JENIS_DIKLAT
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

__all__ = ["KursusPayload", "RiwayatKursus", "delete", "get", "list_for", "save"]


class RiwayatKursus(Record):
    """One training. ``jenis_diklat_id`` is an id of :data:`siasn_client.kode.JENIS_DIKLAT`."""

    tampak: ClassVar = ("jenis_diklat_id", "tahun_kursus")

    id: IdRekaman
    id_pns: Teks = Field(default=None, alias="idPns")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    jenis_kursus_id: Teks = Field(default=None, alias="jenisKursusId")
    jenis_kursus_nama: Teks = Field(default=None, alias="jenisKursusNama")
    jenis_kursus_sertifikat: Teks = Field(default=None, alias="jenisKursusSertifikat")
    institusi_penyelenggara: Teks = Field(default=None, alias="institusiPenyelenggara")
    jumlah_jam: Bulat = Field(default=None, alias="jumlahJam")
    nama_kursus: Teks = Field(default=None, alias="namaKursus")
    nomor_sertifikat: Teks = Field(default=None, alias="noSertipikat")
    tahun_kursus: Bulat = Field(default=None, alias="tahunKursus")
    tanggal_kursus: Tanggal = Field(default=None, alias="tanggalKursus")
    tanggal_selesai_kursus: Tanggal = Field(default=None, alias="tanggalSelesaiKursus")
    jenis_diklat_id: Teks = Field(default=None, alias="jenisDiklatId")
    path: PetaDokumen = ()


class KursusPayload(Payload):
    """One training to save. Without ``id`` a new row, with it that row changed.

    ``jenis_diklat_id`` "1" (structural) is refused: that is a diklat. ``jenis_kursus_sertifikat`` (T, F or P) is the
    letter of the table :data:`siasn_client.kode.JENIS_DIKLAT`: filled in when None, refused when it is another.
    ``jenis_kursus_id`` is an id of BKN's catalogue of courses; ``instansi_id`` is that of the organiser (assumed).
    Which fields the server insists on is not known; None is not mentioned.
    """

    tampak: ClassVar = ("jenis_diklat_id", "tahun_kursus")

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    nama_kursus: TeksWajib = Field(serialization_alias="namaKursus")
    jenis_diklat_id: TeksWajib = Field(serialization_alias="jenisDiklatId")
    jenis_kursus_id: str | None = Field(default=None, serialization_alias="jenisKursus")
    jenis_kursus_sertifikat: str | None = Field(
        default=None, serialization_alias="jenisKursusSertipikat", pattern="^[TFP]$"
    )
    institusi_penyelenggara: str | None = Field(default=None, serialization_alias="institusiPenyelenggara")
    instansi_id: str | None = Field(default=None, serialization_alias="instansiId")
    lokasi_id: str | None = Field(default=None, serialization_alias="lokasiId")
    jumlah_jam: int | None = Field(default=None, serialization_alias="jumlahJam")
    tahun_kursus: int | None = Field(default=None, serialization_alias="tahunKursus")
    tanggal_kursus: Tanggal = Field(default=None, serialization_alias="tanggalKursus")
    tanggal_selesai_kursus: Tanggal = Field(default=None, serialization_alias="tanggalSelesaiKursus")
    nomor_sertifikat: str | None = Field(default=None, serialization_alias="nomorSertipikat")
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: RiwayatKursus) -> KursusPayload:
        """Make the write that would leave *record* as it is; ``instansi_id`` and ``lokasi_id`` are not read.

        Raises:
            ConfigError: the row lacks something a write must say, or is a structural training.
        """
        return cls._dari(record, pns_orang_id=record.id_pns)

    def _berselisih(self) -> Iterable[str]:
        jenis = JENIS_DIKLAT.get(self.jenis_diklat_id)
        if self.jenis_diklat_id == DIKLAT_STRUKTURAL:
            yield "jenis_diklat_id"
        elif jenis and self.jenis_kursus_sertifikat not in (None, jenis.huruf):
            yield "jenis_kursus_sertifikat"

    def dump(self) -> dict[str, Any]:
        """Return the body; the letter of a known kind of training is always said."""
        jenis = JENIS_DIKLAT.get(self.jenis_diklat_id)
        return {**super().dump(), **({"jenisKursusSertipikat": jenis.huruf} if jenis else {})}


def list_for(nip: Nip | str) -> Call[list[RiwayatKursus]]:
    """Every training of *nip* that is not structural."""
    return Call("GET", "/pns/rw-kursus/{nip}", list[RiwayatKursus], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatKursus]:
    """One training, by its row id. Unknown id: NotFound."""
    return Call("GET", "/kursus/id/{id}", RiwayatKursus, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: KursusPayload) -> Call[str]:
    """Create or change one training; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/kursus/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one training; returns ``""``, SIASN names no row."""
    return Call("DELETE", "/kursus/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
