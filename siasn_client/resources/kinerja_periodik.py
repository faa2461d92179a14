"""Kinerja periodik (monthly or quarterly ratings of a JF): ``/pns/rw-kinerjaperiodik``, ``/kinerjaperiodik/*``.

Read and write spell differently: ``koefisenId``, ``namaPenilai``, ``penilaiUnorNm`` are ``koefisienId``,
``penilaiNama``, ``penilaiUnorNama`` in a save. ``kuadranKinerjaNilai`` holds the quadrant's NAME in at least one
client: id and name are read, an id is written. No read by row id is known. Documents: 890, 1179. Sources:
laravel-siasn-simpeg-api, rumahASN, newSimpeg (the required fields, from a server message).
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
    KuadranNilai,
    NipRekaman,
    Payload,
    PerilakuHasilNilai,
    PetaDokumen,
    Record,
    Teks,
    TeksWajib,
)

__all__ = ["KinerjaPeriodikPayload", "RiwayatKinerjaPeriodik", "delete", "list_for", "save"]


class RiwayatKinerjaPeriodik(Record):
    """The rating of one period. ``nip_nrp_penilai`` may be a military number: then a Secret.

    What ``kuadran_nilai`` says beside ``kuadran_kinerja_nilai`` is not known (the id, where that is the name).
    """

    tampak: ClassVar = ("tahun", "periodik_id", "bulan_mulai_penilaian", "bulan_selesai_penilaian")

    id: IdRekaman
    tahun: Bulat = None
    nip: NipRekaman = None
    nama: Teks = None
    hasil_kinerja: Teks = Field(default=None, alias="hasilKinerja")
    hasil_kinerja_nilai: PerilakuHasilNilai = Field(default=None, alias="hasilKinerjaNilai")
    perilaku_kerja: Teks = Field(default=None, alias="perilakuKerja")
    perilaku_kerja_nilai: PerilakuHasilNilai = Field(default=None, alias="perilakuKerjaNilai")
    kuadran_kinerja_nilai: KuadranNilai = Field(default=None, alias="kuadranKinerjaNilai")
    kuadran_nilai: Teks = Field(default=None, alias="kuadranNilai")
    instansi_id: Teks = Field(default=None, alias="instansiId")
    instansi_nama: Teks = Field(default=None, alias="instansiNama")
    unor_id: Teks = Field(default=None, alias="unorId")
    unor_nama: Teks = Field(default=None, alias="unorNama")
    jabatan: Teks = None
    koefisien_id: Teks = Field(default=None, alias="koefisenId")
    koefisien: Teks = Field(default=None, alias="koefisen")
    kriteria: Teks = None
    persentase: Teks = None
    periodik_id: Teks = Field(default=None, alias="periodikId")
    periodik_nama: Teks = Field(default=None, alias="periodikNama")
    bulan_mulai_penilaian: Bulat = Field(default=None, alias="bulanMulaiPenilaian")
    bulan_selesai_penilaian: Bulat = Field(default=None, alias="bulanSelesaiPenilaian")
    tahun_mulai_penilaian: Bulat = Field(default=None, alias="tahunMulaiPenilaian")
    tahun_selesai_penilaian: Bulat = Field(default=None, alias="tahunSelesaiPenilaian")
    nama_penilai: Teks = Field(default=None, alias="namaPenilai")
    nip_nrp_penilai: NipRekaman = Field(default=None, alias="penilaiNipNrp")
    penilai_pns_id: Teks = Field(default=None, alias="penilaiPnsId")
    penilai_golongan_id: Teks = Field(default=None, alias="penilaiGolonganId")
    penilai_jabatan_nama: Teks = Field(default=None, alias="penilaiJabatanNama")
    penilai_unor_nama: Teks = Field(default=None, alias="penilaiUnorNm")
    pns_dinilai_id: Teks = Field(default=None, alias="pnsDinilaiId")
    status_penilai: Teks = Field(default=None, alias="statusPenilai")
    path: PetaDokumen = ()


class KinerjaPeriodikPayload(Payload):
    """The rating of one period to save. Without ``id`` a new row, with it that row changed.

    The server requires the person, ``periodik_id`` (:data:`siasn_client.kode.PERIODIK`), ``koefisien_id``
    (:data:`siasn_client.kode.KOEFISIEN`) and the four ends of the period, as JSON integers (newSimpeg sends the
    months as text and was accepted). Ratings are ids: 1 to 3, the quadrant 1 to 5.
    ``status_penilai`` is "ASN", "NON ASN" or "-". None is not mentioned.
    """

    tampak: ClassVar = ("tahun", "periodik_id", "bulan_mulai_penilaian", "bulan_selesai_penilaian")

    id: str | None = None
    pns_dinilai_id: TeksWajib = Field(serialization_alias="pnsDinilaiId")
    tahun: int | None = None
    periodik_id: TeksWajib = Field(serialization_alias="periodikId")
    koefisien_id: TeksWajib = Field(serialization_alias="koefisienId")
    bulan_mulai_penilaian: int = Field(serialization_alias="bulanMulaiPenilaian", ge=1, le=12)
    tahun_mulai_penilaian: int = Field(serialization_alias="tahunMulaiPenilaian", ge=1)
    bulan_selesai_penilaian: int = Field(serialization_alias="bulanSelesaiPenilaian", ge=1, le=12)
    tahun_selesai_penilaian: int = Field(serialization_alias="tahunSelesaiPenilaian", ge=1)
    hasil_kinerja_nilai: int | None = Field(default=None, serialization_alias="hasilKinerjaNilai", ge=1, le=3)
    perilaku_kerja_nilai: int | None = Field(default=None, serialization_alias="perilakuKerjaNilai", ge=1, le=3)
    kuadran_kinerja_nilai: int | None = Field(default=None, serialization_alias="kuadranKinerjaNilai", ge=1, le=5)
    nama_penilai: str | None = Field(default=None, serialization_alias="penilaiNama")
    nip_nrp_penilai: NipRekaman = Field(default=None, serialization_alias="penilaiNipNrp")
    penilai_jabatan_nama: str | None = Field(default=None, serialization_alias="penilaiJabatanNama")
    penilai_unor_nama: str | None = Field(default=None, serialization_alias="penilaiUnorNama")
    penilai_golongan_id: str | None = Field(default=None, serialization_alias="penilaiGolongan")
    status_penilai: str | None = Field(default=None, serialization_alias="statusPenilai", pattern="^(ASN|NON ASN|-)$")
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: RiwayatKinerjaPeriodik) -> KinerjaPeriodikPayload:
        """Make the write that would leave *record* as it is.

        Raises:
            ConfigError: the row lacks something a write must say.
        """
        return cls._dari(record)


def list_for(nip: Nip | str) -> Call[list[RiwayatKinerjaPeriodik]]:
    """Every periodic rating of *nip*."""
    return Call("GET", "/pns/rw-kinerjaperiodik/{nip}", list[RiwayatKinerjaPeriodik], params={"nip": Nip.of(nip)})


def save(payload: KinerjaPeriodikPayload) -> Call[str]:
    """Create or change one periodic rating; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/kinerjaperiodik/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one periodic rating; returns ``""``, SIASN names no row."""
    return Call("DELETE", "/kinerjaperiodik/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
