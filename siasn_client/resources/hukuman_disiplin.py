"""Hukuman disiplin (disciplinary sanctions): ``/pns/rw-hukdis`` and ``/hukdis/*``. No delete is known.

Read and write spell differently: ``akhirHukumTanggal``, ``jenisHukuman``, ``alasanHukumanDisiplin``,
``kedudukanHukum``, ``golongan`` (a name), ``pnsOrang`` are ``akhirHukumanTanggal``, ``jenisHukumanId``,
``alasanHukumanDisiplinId``, ``kedudukanHukumId``, ``golonganId`` (an id), ``pnsOrangId`` in a save. Document: 882.
Sources: laravel-siasn-simpeg-api, ws-siasn-php, rumahASN; one public list sends the duration as integers.
"""

from __future__ import annotations

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.kode import GOLONGAN
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, DokRef, IdRekaman, Payload, PetaDokumen, Record, Tanggal, Teks, TeksWajib

__all__ = ["HukumanDisiplinPayload", "RiwayatHukumanDisiplin", "get", "list_for", "save"]


class RiwayatHukumanDisiplin(Record):
    """One sanction. Prints nothing of itself. ``riwayat_hukuman_disiplin_id`` is the row it follows or cancels."""

    id: IdRekaman
    riwayat_hukuman_disiplin_id: Teks = Field(default=None, alias="rwHukumanDisiplin")
    golongan: Teks = None
    kedudukan_hukum_id: Teks = Field(default=None, alias="kedudukanHukum")
    jenis_hukuman_id: Teks = Field(default=None, alias="jenisHukuman")
    pns_orang_id: Teks = Field(default=None, alias="pnsOrang")
    sk_nomor: Teks = Field(default=None, alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, alias="skTanggal")
    hukuman_tanggal: Tanggal = Field(default=None, alias="hukumanTanggal")
    masa_tahun: Bulat = Field(default=None, alias="masaTahun")
    masa_bulan: Bulat = Field(default=None, alias="masaBulan")
    akhir_hukuman_tanggal: Tanggal = Field(default=None, alias="akhirHukumTanggal")
    nomor_pp: Teks = Field(default=None, alias="nomorPp")
    golongan_lama: Teks = Field(default=None, alias="golonganLama")
    sk_pembatalan_nomor: Teks = Field(default=None, alias="skPembatalanNomor")
    sk_pembatalan_tanggal: Tanggal = Field(default=None, alias="skPembatalanTanggal")
    alasan_hukuman_disiplin_id: Teks = Field(default=None, alias="alasanHukumanDisiplin")
    alasan_hukuman_disiplin_nama: Teks = Field(default=None, alias="alasanHukumanDisiplinNama")
    jenis_hukuman_nama: Teks = Field(default=None, alias="jenisHukumanNama")
    path: PetaDokumen = ()
    keterangan: Teks = None
    jenis_tingkat_hukuman_id: Teks = Field(default=None, alias="jenisTingkatHukumanId")
    dibuat_pada: Teks = Field(default=None, alias="createdAt")
    diubah_pada: Teks = Field(default=None, alias="updatedAt")


class HukumanDisiplinPayload(Payload):
    """One sanction to save. Without ``id`` a new row, with it that row changed. Prints nothing of itself.

    Ids of :data:`siasn_client.kode.JENIS_HUKUMAN` and of its levels R, S, B; the duration travels as text.
    ``golongan_lama`` is an id as well (assumed, by the table it is tied to).
    Which fields the server insists on is not known; None is not mentioned.
    """

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    jenis_hukuman_id: TeksWajib = Field(serialization_alias="jenisHukumanId")
    jenis_tingkat_hukuman_id: str | None = Field(
        default=None, serialization_alias="jenisTingkatHukumanId", pattern="^[RSB]$"
    )
    alasan_hukuman_disiplin_id: str | None = Field(default=None, serialization_alias="alasanHukumanDisiplinId")
    golongan_id: str | None = Field(default=None, serialization_alias="golonganId", min_length=1)
    golongan_lama: str | None = Field(default=None, serialization_alias="golonganLama")
    kedudukan_hukum_id: str | None = Field(default=None, serialization_alias="kedudukanHukumId")
    hukuman_tanggal: Tanggal = Field(default=None, serialization_alias="hukumanTanggal")
    akhir_hukuman_tanggal: Tanggal = Field(default=None, serialization_alias="akhirHukumanTanggal")
    masa_tahun: Bulat = Field(default=None, serialization_alias="masaTahun")
    masa_bulan: Bulat = Field(default=None, serialization_alias="masaBulan")
    nomor_pp: str | None = Field(default=None, serialization_alias="nomorPp")
    sk_nomor: TeksWajib = Field(serialization_alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, serialization_alias="skTanggal")
    sk_pembatalan_nomor: str | None = Field(default=None, serialization_alias="skPembatalanNomor")
    sk_pembatalan_tanggal: Tanggal = Field(default=None, serialization_alias="skPembatalanTanggal")
    hukuman_disiplin_yang_diberhentikan_id: str | None = Field(
        default=None, serialization_alias="hukdisYangDiberhentikanId"
    )
    keterangan: str | None = None
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: RiwayatHukumanDisiplin) -> HukumanDisiplinPayload:
        """Make the write that would leave *record* as it is.

        That the row a sanction follows is what a save calls ``hukdisYangDiberhentikanId`` is assumed.

        Raises:
            ConfigError: the row lacks something a write must say, or its golongan has no public id (PPPK).
        """
        return cls._dari(
            record,
            golongan_id=_golongan_id(record.golongan),
            hukuman_disiplin_yang_diberhentikan_id=record.riwayat_hukuman_disiplin_id,
        )


def _golongan_id(nama: str | None) -> str | None:
    """The id of a golongan that is read by its name; ``""`` when it has none."""
    if nama is None or nama in GOLONGAN:
        return nama
    found = GOLONGAN.find(nama)
    return found.id if found else ""


def list_for(nip: Nip | str) -> Call[list[RiwayatHukumanDisiplin]]:
    """Every disciplinary sanction of *nip*."""
    return Call("GET", "/pns/rw-hukdis/{nip}", list[RiwayatHukumanDisiplin], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatHukumanDisiplin]:
    """One sanction, by its row id. Unknown id: NotFound."""
    return Call("GET", "/hukdis/id/{id}", RiwayatHukumanDisiplin, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: HukumanDisiplinPayload) -> Call[str]:
    """Create or change one sanction; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/hukdis/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
