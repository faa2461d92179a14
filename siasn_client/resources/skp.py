"""SKP before 2022: ``/pns/rw-skp``, ``/skp/save`` (PP 46/2011) and ``/skp/2021/save`` (PP 30/2019). No delete.

Marks are JSON numbers in a save, text or numbers when read. ``inisiatif_kerja``, ``konversi_nilai`` and
``nilai_integrasi`` belong to 2021 only. Documents: 890, 891. Sources: laravel-siasn-simpeg-api, ws-siasn-php,
newSimpeg. Years from 2022 on: :mod:`siasn_client.resources.skp22`.
"""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.wire import (
    AngkaKirim,
    Bulat,
    Desimal,
    IdRekaman,
    NipRekaman,
    Payload,
    PetaDokumen,
    Record,
    Tanggal,
    Teks,
    TeksWajib,
)

__all__ = ["RiwayatSkp", "Skp2021Payload", "SkpPayload", "get", "list_for", "save", "save_2021"]

_HANYA_2021: Final = ("inisiatif_kerja", "konversi_nilai", "nilai_integrasi")


class RiwayatSkp(Record):
    """The SKP of one year before 2022. An assessor's number may be a military one: then it is a Secret.

    ``pejabat_penilai`` and ``atasan_pejabat_penilai`` are person ids.
    """

    tampak: ClassVar = ("tahun",)

    id: IdRekaman
    tahun: Bulat = None
    nilai_skp: Desimal = Field(default=None, alias="nilaiSkp")
    orientasi_pelayanan: Desimal = Field(default=None, alias="orientasiPelayanan")
    integritas: Desimal = None
    komitmen: Desimal = None
    disiplin: Desimal = None
    kerjasama: Desimal = None
    kepemimpinan: Desimal = None
    inisiatif_kerja: Desimal = Field(default=None, alias="inisiatifKerja")
    jumlah: Desimal = None
    nilai_rata_rata: Desimal = Field(default=None, alias="nilairatarata")
    nilai_perilaku_kerja: Desimal = Field(default=None, alias="nilaiPerilakuKerja")
    nilai_prestasi_kerja: Desimal = Field(default=None, alias="nilaiPrestasiKerja")
    konversi_nilai: Desimal = Field(default=None, alias="konversiNilai")
    nilai_integrasi: Desimal = Field(default=None, alias="nilaiIntegrasi")
    pns_id: Teks = Field(default=None, alias="pns")
    jenis_jabatan: Teks = Field(default=None, alias="jenisJabatan")
    jenis_peraturan_kinerja_kode: Teks = Field(default=None, alias="jenisPeraturanKinerjaKd")
    pejabat_penilai: Teks = Field(default=None, alias="pejabatPenilai")
    atasan_pejabat_penilai: Teks = Field(default=None, alias="atasanPejabatPenilai")
    penilai_non_pns: Teks = Field(default=None, alias="penilaiNonPns")
    atasan_non_pns: Teks = Field(default=None, alias="atasanNonPns")
    nama_penilai: Teks = Field(default=None, alias="penilaiNama")
    nip_nrp_penilai: NipRekaman = Field(default=None, alias="penilaiNipNrp")
    penilai_jabatan: Teks = Field(default=None, alias="penilaiJabatan")
    penilai_golongan: Teks = Field(default=None, alias="penilaiGolongan")
    penilai_tmt_golongan: Tanggal = Field(default=None, alias="penilaiTmtGolongan")
    penilai_unor_nama: Teks = Field(default=None, alias="penilaiUnorNama")
    nama_atasan_penilai: Teks = Field(default=None, alias="atasanPenilaiNama")
    nip_nrp_atasan_penilai: NipRekaman = Field(default=None, alias="atasanPenilaiNipNrp")
    atasan_penilai_jabatan: Teks = Field(default=None, alias="atasanPenilaiJabatan")
    atasan_penilai_golongan: Teks = Field(default=None, alias="atasanPenilaiGolongan")
    atasan_penilai_tmt_golongan: Tanggal = Field(default=None, alias="atasanPenilaiTmtGolongan")
    atasan_penilai_unor_nama: Teks = Field(default=None, alias="atasanPenilaiUnorNama")
    status_penilai: Teks = Field(default=None, alias="statusPenilai")
    status_atasan_penilai: Teks = Field(default=None, alias="statusAtasanPenilai")
    path: PetaDokumen = ()


class _Skp(Payload):
    """What both saves say. Which fields the server insists on is not known; None is not mentioned."""

    tampak: ClassVar = ("tahun",)

    id: str | None = None
    pns_id: TeksWajib = Field(serialization_alias="pnsDinilaiOrang")
    tahun: int
    jenis_jabatan: str | None = Field(default=None, serialization_alias="jenisJabatan")
    nilai_skp: AngkaKirim = Field(default=None, serialization_alias="nilaiSkp")
    orientasi_pelayanan: AngkaKirim = Field(default=None, serialization_alias="orientasiPelayanan")
    integritas: AngkaKirim = None
    komitmen: AngkaKirim = None
    disiplin: AngkaKirim = None
    kerjasama: AngkaKirim = None
    kepemimpinan: AngkaKirim = None
    jumlah: AngkaKirim = None
    nilai_rata_rata: AngkaKirim = Field(default=None, serialization_alias="nilairatarata")
    nilai_perilaku_kerja: AngkaKirim = Field(default=None, serialization_alias="nilaiPerilakuKerja")
    nilai_prestasi_kerja: AngkaKirim = Field(default=None, serialization_alias="nilaiPrestasiKerja")
    pejabat_penilai: str | None = Field(default=None, serialization_alias="pejabatPenilai")
    nama_penilai: str | None = Field(default=None, serialization_alias="penilaiNama")
    nip_nrp_penilai: NipRekaman = Field(default=None, serialization_alias="penilaiNipNrp")
    penilai_jabatan: str | None = Field(default=None, serialization_alias="penilaiJabatan")
    penilai_golongan: str | None = Field(default=None, serialization_alias="penilaiGolongan")
    penilai_tmt_golongan: Tanggal = Field(default=None, serialization_alias="penilaiTmtGolongan")
    penilai_unor_nama: str | None = Field(default=None, serialization_alias="penilaiUnorNama")
    status_penilai: str | None = Field(default=None, serialization_alias="statusPenilai")
    atasan_pejabat_penilai: str | None = Field(default=None, serialization_alias="atasanPejabatPenilai")
    nama_atasan_penilai: str | None = Field(default=None, serialization_alias="atasanPenilaiNama")
    nip_nrp_atasan_penilai: NipRekaman = Field(default=None, serialization_alias="atasanPenilaiNipNrp")
    atasan_penilai_jabatan: str | None = Field(default=None, serialization_alias="atasanPenilaiJabatan")
    atasan_penilai_golongan: str | None = Field(default=None, serialization_alias="atasanPenilaiGolongan")
    atasan_penilai_tmt_golongan: Tanggal = Field(default=None, serialization_alias="atasanPenilaiTmtGolongan")
    atasan_penilai_unor_nama: str | None = Field(default=None, serialization_alias="atasanPenilaiUnorNama")
    status_atasan_penilai: str | None = Field(default=None, serialization_alias="statusAtasanPenilai")


class SkpPayload(_Skp):
    """One SKP before 2021 to save. Without ``id`` a new row, with it that row changed.

    ``pns_user_id`` is the person who saves (assumed by its name; one list has it for this save only).
    Documents have no place in this body: upload them to the row.
    """

    pns_user_id: str | None = Field(default=None, serialization_alias="pnsUserId")

    @classmethod
    def of(cls, record: RiwayatSkp) -> SkpPayload:
        """Make the write that would leave *record* as it is; this save has no place for the code of the regulation.

        Raises:
            ConfigError: the row lacks something a write must say, or says something of 2021 (see Skp2021Payload).
        """
        said = ", ".join(name for name in _HANYA_2021 if getattr(record, name) or name in record.tak_terbaca)
        if said:
            raise ConfigError(
                f"SkpPayload: only Skp2021Payload can say: {said}",
                pesan=f"Isian {said} hanya ada pada SKP 2021. Tidak ada yang dikirim ke SIASN.",
            )
        return cls._dari(record)


class Skp2021Payload(_Skp):
    """One SKP of 2021 to save. Without ``id`` a new row, with it that row changed.

    The values of ``jenis_peraturan_kinerja_kode`` are in no public source.
    Documents have no place in this body: upload them to the row.
    """

    jenis_peraturan_kinerja_kode: str | None = Field(default=None, serialization_alias="jenisPeraturanKinerjaKd")
    inisiatif_kerja: AngkaKirim = Field(default=None, serialization_alias="inisiatifKerja")
    konversi_nilai: AngkaKirim = Field(default=None, serialization_alias="konversiNilai")
    nilai_integrasi: AngkaKirim = Field(default=None, serialization_alias="nilaiIntegrasi")

    @classmethod
    def of(cls, record: RiwayatSkp) -> Skp2021Payload:
        """Make the write that would leave *record* as it is.

        Raises:
            ConfigError: the row lacks something a write must say.
        """
        return cls._dari(record)


def list_for(nip: Nip | str) -> Call[list[RiwayatSkp]]:
    """Every SKP of *nip* before 2022."""
    return Call("GET", "/pns/rw-skp/{nip}", list[RiwayatSkp], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatSkp]:
    """One SKP before 2022, by its row id. Unknown id: NotFound."""
    return Call("GET", "/skp/id/{id}", RiwayatSkp, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: SkpPayload) -> Call[str]:
    """Create or change one SKP before 2021; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/skp/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def save_2021(payload: Skp2021Payload) -> Call[str]:
    """Create or change one SKP of 2021; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/skp/2021/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
