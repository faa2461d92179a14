"""SKP since 2022 (PermenPANRB 6/2022): ``/pns/rw-skp22`` and ``/skp22/*``. No delete is known.

The read spells ``KuadranKinerjaNilai`` and ``PerilakuKerjaNilai`` with a capital, the write does
not; ``penilaiJabatanNm`` becomes ``penilaiJabatan``. Ratings are ids: 1..3, the quadrant 1..5.
Document: 890. Sources: laravel-siasn-simpeg-api, ws-siasn-php, rumahASN, newSimpeg.
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

__all__ = ["RiwayatSkp22", "Skp22Payload", "get", "list_for", "save"]


class RiwayatSkp22(Record):
    """The SKP rating of one year. ``nip_nrp_penilai`` may be a military number: then a Secret."""

    tampak: ClassVar = ("tahun",)

    id: IdRekaman
    hasil_kinerja: Teks = Field(default=None, alias="hasilKinerja")
    hasil_kinerja_nilai: PerilakuHasilNilai = Field(default=None, alias="hasilKinerjaNilai")
    kuadran_kinerja: Teks = Field(default=None, alias="kuadranKinerja")
    kuadran_kinerja_nilai: KuadranNilai = Field(default=None, alias="KuadranKinerjaNilai")
    nama_penilai: Teks = Field(default=None, alias="namaPenilai")
    nip_nrp_penilai: NipRekaman = Field(default=None, alias="nipNrpPenilai")
    penilai_golongan_id: Teks = Field(default=None, alias="penilaiGolonganId")
    penilai_jabatan_nama: Teks = Field(default=None, alias="penilaiJabatanNm")
    penilai_unor_nama: Teks = Field(default=None, alias="penilaiUnorNm")
    perilaku_kerja: Teks = Field(default=None, alias="perilakuKerja")
    perilaku_kerja_nilai: PerilakuHasilNilai = Field(default=None, alias="PerilakuKerjaNilai")
    pns_dinilai_id: Teks = Field(default=None, alias="pnsDinilaiId")
    status_penilai: Teks = Field(default=None, alias="statusPenilai")
    tahun: Bulat = None
    path: PetaDokumen = ()


class Skp22Payload(Payload):
    """One SKP rating to save. Without ``id`` a new row, with it that row changed.

    Which fields the server insists on is not known; the person, the year and the three ratings are
    required here because a rating without them says nothing.
    ``status_penilai`` is "ASN", "NON ASN" or "-".
    """

    tampak: ClassVar = ("tahun",)

    id: str | None = None
    pns_dinilai_id: TeksWajib = Field(serialization_alias="pnsDinilaiOrang")
    tahun: int
    hasil_kinerja_nilai: int = Field(serialization_alias="hasilKinerjaNilai", ge=1, le=3)
    perilaku_kerja_nilai: int = Field(serialization_alias="perilakuKerjaNilai", ge=1, le=3)
    kuadran_kinerja_nilai: int = Field(serialization_alias="kuadranKinerjaNilai", ge=1, le=5)
    nama_penilai: str = Field(default="", serialization_alias="penilaiNama")
    nip_nrp_penilai: NipRekaman = Field(default=None, serialization_alias="penilaiNipNrp")
    penilai_jabatan_nama: str = Field(default="", serialization_alias="penilaiJabatan")
    penilai_unor_nama: str = Field(default="", serialization_alias="penilaiUnorNama")
    penilai_golongan_id: str = Field(default="", serialization_alias="penilaiGolongan")
    status_penilai: str = Field(default="ASN", serialization_alias="statusPenilai")
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: RiwayatSkp22) -> Skp22Payload:
        """Make the write that would leave *record* as it is.

        Raises:
            ConfigError: the row lacks something a write must say.
        """
        return cls._dari(record, status_penilai=record.status_penilai or "")


def list_for(nip: Nip | str) -> Call[list[RiwayatSkp22]]:
    """Every SKP rating of *nip* since 2022."""
    return Call("GET", "/pns/rw-skp22/{nip}", list[RiwayatSkp22], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatSkp22]:
    """One SKP rating since 2022, by its row id. Unknown id: NotFound."""
    return Call("GET", "/skp22/id/{id}", RiwayatSkp22, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: Skp22Payload) -> Call[str]:
    """Create or change one SKP rating; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/skp22/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
