"""Keluarga (family): spouses, children and parents of a pegawai, and the saves of the first two.

Reads: ``/pns/data-pasangan`` (from one real answer), ``/pns/data-anak`` and ``/pns/data-ortu`` (from the code of
rumahASN and ws-siasn-php). Each is one object with the person on top and the family inside.

Nobody there is said in two forms, and both are kept apart from an error: the object comes without a list
(``listPasangan: null``, as a client of the older service tests for): then ``daftar_*`` is empty and ``ayah``,
``ibu`` are None; or SIASN says "Data tidak ditemukan", as it does for an unknown NIP: then NotFound, which
``map`` gives as Kosong.

``tanggal_meninggal`` is None for the living: SIASN writes ``01-01-0001`` or ``null``. Saves: rumahASN and one
gateway's list, confidence medium. No delete is known. There is no ``of``: the reads do not tell religion,
identity number, address or telephone, and whether a save keeps what it does not mention is not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Final, Literal

from pydantic import AliasChoices, BeforeValidator, Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import (
    Bulat,
    IdRekaman,
    NikRekaman,
    NipRekaman,
    Payload,
    Penanda,
    Record,
    Tanggal,
    Teks,
    TeksWajib,
)
from siasn_client.wire.teks import parse_teks

__all__ = [
    "Anak",
    "AnakPayload",
    "DataAnak",
    "DataOrtu",
    "DataPasangan",
    "DataPernikahan",
    "OrangPasangan",
    "OrangTua",
    "Pasangan",
    "PasanganPayload",
    "anak",
    "orang_tua",
    "pasangan",
    "save_anak",
    "save_pasangan",
]

_UNSAID: Final = (None, "", "01-01-0001", "0001-01-01T00:00:00Z")


def _none_is_empty(raw: object) -> object:
    return () if raw in (None, "") else raw


def _nobody_is_none(raw: object) -> object:
    """An object in which nothing is said stands for nobody."""
    nobody = isinstance(raw, Mapping) and all(_unsaid(value) for value in raw.values())
    return None if nobody or raw == "" else raw


def _unsaid(value: object) -> bool:
    return value in _UNSAID or (isinstance(value, str) and value.isspace())


def _status_nikah(raw: object) -> str | None:
    """The status as a text; the contract's field list can be read as an object with that one field."""
    return parse_teks(raw.get("statusNikah") if isinstance(raw, Mapping) else raw)


def _karis_karsu(raw: object) -> str | None:
    """A card number; the literal text "undefined" has been seen and is none."""
    text = parse_teks(raw)
    return None if text == "undefined" else text


class OrangPasangan(Record):
    """The spouse as a person. ``status_hidup`` "1" alive, "0" dead; sex "M" or "F"."""

    id: IdRekaman
    nama: Teks = None
    nama_ktp: Teks = Field(default=None, alias="namaKtp")
    gelar_depan: Teks = Field(default=None, alias="gelarDepan")
    gelar_belakang: Teks = Field(default=None, alias="gelarBlk")
    tempat_lahir: Teks = Field(default=None, alias="tempatLahir")
    tanggal_lahir: Tanggal = Field(default=None, alias="tglLahir")
    jenis_kelamin: Teks = Field(default=None, alias="jenisKelamin")
    jenis_kawin_id: Teks = Field(default=None, alias="JenisKawinId")
    jenis_anak: Teks = Field(default=None, alias="jenisAnak")
    ayah_id: Teks = Field(default=None, alias="ayahId")
    ibu_id: Teks = Field(default=None, alias="ibuId")
    status_hidup: Teks = Field(default=None, alias="StatusHidup")
    tanggal_meninggal: Tanggal = Field(default=None, alias="tglMeninggal")
    akta_meninggal: Teks = Field(default=None, alias="aktaMeninggal")
    karis_karsu: Annotated[str | None, BeforeValidator(_karis_karsu)] = Field(default=None, alias="karisKarsu")
    karis_karsu_virtual: Teks = Field(default=None, alias="karisKarsuVirtual")
    dibuat_pada: Tanggal = Field(default=None, alias="created_at")


class DataPernikahan(Record):
    """One marriage. ``posisi`` is its place in the sequence, ``status`` an id (1 Menikah, 2 Cerai, ...)."""

    tampak: ClassVar = ("posisi", "status")

    id: IdRekaman
    orang_id: Teks = Field(default=None, alias="orangId")
    pns_orang_id: Teks = Field(default=None, alias="pnsOrangId")
    posisi: Bulat = None
    status: Teks = None
    is_pns: Penanda = Field(default=None, alias="isPns")
    tanggal_menikah: Tanggal = Field(default=None, alias="tgglMenikah")
    akta_menikah: Teks = Field(default=None, alias="aktaMenikah")
    tanggal_cerai: Tanggal = Field(default=None, alias="tgglCerai")
    akta_cerai: Teks = Field(default=None, alias="aktaCerai")
    nomor_sk_pensiun: Teks = Field(default=None, alias="noSkPensiun")


class Pasangan(Record):
    """One spouse: the person, the marriage, and its state in words ("Menikah")."""

    tampak: ClassVar = ("status_nikah",)

    orang: OrangPasangan
    status_nikah: Annotated[str | None, BeforeValidator(_status_nikah)] = Field(default=None, alias="statusNikah")
    pernikahan: DataPernikahan | None = Field(default=None, alias="dataPernikahan")


class DataPasangan(Record):
    """The spouses of one pegawai; nobody is an empty ``daftar_pasangan``."""

    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    id_pns: Teks = Field(default=None, alias="idPns")
    daftar_pasangan: Annotated[tuple[Pasangan, ...], BeforeValidator(_none_is_empty)] = Field(
        default=(), alias="listPasangan"
    )


class Anak(Record):
    """One child. ``jenis_anak`` 1 Kandung, 2 Tiri, 3 Angkat; ``status_hidup`` "1" alive, "0" dead."""

    tampak: ClassVar = ("jenis_anak",)

    id: IdRekaman
    nama: Teks = None
    gelar_depan: Teks = Field(default=None, alias="gelarDepan")
    gelar_belakang: Teks = Field(default=None, alias="gelarBlk")
    tempat_lahir: Teks = Field(default=None, alias="tempatLahir")
    tanggal_lahir: Tanggal = Field(default=None, alias="tglLahir")
    jenis_kelamin: Teks = Field(default=None, alias="jenisKelamin")
    jenis_anak: Teks = Field(default=None, alias="jenisAnak")
    jenis_kawin_id: Teks = Field(default=None, alias="JenisKawinId")
    ayah_id: Teks = Field(default=None, alias="ayahId")
    ibu_id: Teks = Field(default=None, alias="ibuId")
    akta_kelahiran: Teks = Field(default=None, alias="aktaKelahiran")
    status_hidup: Teks = Field(default=None, alias="StatusHidup")
    tanggal_meninggal: Tanggal = Field(default=None, alias="tglMeninggal")


class DataAnak(Record):
    """The children of one pegawai; nobody is an empty ``daftar_anak``."""

    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    id_pns: Teks = Field(default=None, alias="idPns")
    daftar_anak: Annotated[tuple[Anak, ...], BeforeValidator(_none_is_empty)] = Field(default=(), alias="listAnak")


class OrangTua(Record):
    """Father or mother; any field may be unknown."""

    id: Teks = Field(default=None, validation_alias=AliasChoices("id", "ID"), serialization_alias="id")
    nama: Teks = None
    tempat_lahir: Teks = Field(default=None, alias="tempatLahir")
    tanggal_lahir: Tanggal = Field(default=None, alias="tglLahir")
    jenis_kelamin: Teks = Field(default=None, alias="jenisKelamin")
    tanggal_meninggal: Tanggal = Field(default=None, alias="tglMeninggal")


class DataOrtu(Record):
    """The parents of one pegawai; one of whom nothing is said is None."""

    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    id_pns: Teks = Field(default=None, alias="idPns")
    ayah: Annotated[OrangTua | None, BeforeValidator(_nobody_is_none)] = None
    ibu: Annotated[OrangTua | None, BeforeValidator(_nobody_is_none)] = None


class PasanganPayload(Payload):
    """One spouse to save. Without ``id`` a new row, with it that row changed; None is left out.

    Saving twice makes two rows: read first. ``orang_id`` is the spouse's person id when the spouse is a PNS.
    That the id of an existing row is ``DataPernikahan.id`` is assumed. ``jenis_identitas`` "1" is a KTP;
    ``tempat_lahir`` and ``jenis_kelamin`` are in one source only.
    """

    tampak: ClassVar = ("status_pekerjaan_pasangan",)

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    status_pekerjaan_pasangan: Literal["PNS", "Non PNS"] | None = Field(
        default=None, serialization_alias="statusPekerjaanPasangan"
    )
    nama: str | None = None
    orang_id: str | None = Field(default=None, serialization_alias="orangId")
    jenis_identitas: str | None = Field(default=None, serialization_alias="jenisIdentitas")
    nomor_identitas: NikRekaman = Field(default=None, serialization_alias="nomorIdentitas")
    agama_id: str | None = Field(default=None, serialization_alias="agamaId")
    status_hidup: str | None = Field(default=None, serialization_alias="statusHidup")
    pasangan_ke: str | None = Field(default=None, serialization_alias="pasanganKe")
    status_pernikahan: str | None = Field(default=None, serialization_alias="statusPernikahan")
    nomor_akta_menikah: str | None = Field(default=None, serialization_alias="noAktaMenikah")
    tanggal_akta_menikah: Tanggal = Field(default=None, serialization_alias="tglAktaMenikah")
    tempat_lahir: str | None = Field(default=None, serialization_alias="tempatLahir")
    tanggal_lahir: Tanggal = Field(default=None, serialization_alias="tglLahir")
    jenis_kelamin: str | None = Field(default=None, serialization_alias="jenisKelamin")
    tanggal_meninggal: Tanggal = Field(default=None, serialization_alias="tglMeninggal")
    nomor_akta_meninggal: str | None = Field(default=None, serialization_alias="noAktaMeninggal")
    alamat: str | None = None
    email: str | None = None
    nomor_hp: str | None = Field(default=None, serialization_alias="noHp")


class AnakPayload(Payload):
    """One child to save. Without ``id`` a new row, with it that row changed; None is left out.

    Saving twice makes two rows: read first. ``pasangan_id`` is the other parent, ``Pasangan.orang.id``.
    ``is_pns`` is text on the wire and its spelling is not known ("1" and "0" elsewhere).
    """

    tampak: ClassVar = ("jenis_anak_id",)

    id: str | None = None
    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    pasangan_id: str | None = Field(default=None, serialization_alias="pasanganId")
    nama: str | None = None
    tempat_lahir: str | None = Field(default=None, serialization_alias="tempatLahir")
    tanggal_lahir: Tanggal = Field(default=None, serialization_alias="tglLahir")
    jenis_kelamin: str | None = Field(default=None, serialization_alias="jenisKelamin")
    jenis_anak_id: str | None = Field(default=None, serialization_alias="jenisAnakId")
    agama_id: str | None = Field(default=None, serialization_alias="agamaId")
    status_hidup: str | None = Field(default=None, serialization_alias="statusHidup")
    is_pns: str | None = Field(default=None, serialization_alias="isPns")
    jenis_id_dokumen_id: str | None = Field(default=None, serialization_alias="jenisIdDokumenId")
    nomor_id_dokumen: NikRekaman = Field(default=None, serialization_alias="nomorIdDocument")
    akta_kelahiran: str | None = Field(default=None, serialization_alias="aktaKelahiran")
    akta_meninggal: str | None = Field(default=None, serialization_alias="aktaMeninggal")
    tanggal_meninggal: Tanggal = Field(default=None, serialization_alias="tglMeninggal")
    jenis_kawin_id: str | None = Field(default=None, serialization_alias="jenisKawinId")
    email: str | None = None
    alamat: str | None = None
    nomor_hp: str | None = Field(default=None, serialization_alias="nomorHp")
    nomor_telepon: str | None = Field(default=None, serialization_alias="nomorTelpon")


def pasangan(nip: Nip | str) -> Call[DataPasangan]:
    """The spouses of *nip*. Nobody: an empty ``daftar_pasangan``, or NotFound (see above)."""
    return Call("GET", "/pns/data-pasangan/{nip}", DataPasangan, params={"nip": Nip.of(nip)}, shape=Shape.OBJEK)


def anak(nip: Nip | str) -> Call[DataAnak]:
    """The children of *nip*. Nobody: an empty ``daftar_anak``, or NotFound (see above)."""
    return Call("GET", "/pns/data-anak/{nip}", DataAnak, params={"nip": Nip.of(nip)}, shape=Shape.OBJEK)


def orang_tua(nip: Nip | str) -> Call[DataOrtu]:
    """The parents of *nip*. Not recorded: None in ``ayah`` or ``ibu``, or NotFound (see above)."""
    return Call("GET", "/pns/data-ortu/{nip}", DataOrtu, params={"nip": Nip.of(nip)}, shape=Shape.OBJEK)


def save_pasangan(payload: PasanganPayload) -> Call[str]:
    """Create or change one spouse; returns the row's id, ``""`` when SIASN does not say it (its key is not known).

    Confidence: medium.
    """
    return Call("POST", "/keluarga/pasangan/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def save_anak(payload: AnakPayload) -> Call[str]:
    """Create or change one child; returns the row's id, ``""`` when SIASN does not say it (its key is not known).

    Confidence: medium.
    """
    return Call("POST", "/keluarga/anak/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
