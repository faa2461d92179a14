"""Assessments of competence and potential (penilaian kompetensi): references and three saves.

The histories are ``rw-kompetensi`` and ``rw-potensi``. Scales of the scores are not known: they are text
here, as in the only public list of these bodies.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.wire import Payload, RekamanMentah, Tanggal, TeksWajib

__all__ = [
    "KegiatanPayload",
    "KompetensiPayload",
    "PotensiPayload",
    "list_institusi",
    "list_kegiatan",
    "save",
    "save_kegiatan",
    "save_potensi",
]


class KegiatanPayload(Payload):
    """One assessment event of an office; ``tahun`` is text of four digits."""

    tampak: ClassVar = ("tahun",)

    instansi_id: TeksWajib = Field(serialization_alias="instansiId")
    nama_kegiatan: str | None = Field(default=None, serialization_alias="namaKegiatan")
    tahun: str | None = None
    tanggal_mulai: Tanggal = Field(default=None, serialization_alias="tanggalMulai")
    tanggal_selesai: Tanggal = Field(default=None, serialization_alias="tanggalSelesai")


class PotensiPayload(Payload):
    """The potential of one person, by aspect."""

    pns_orang_id: TeksWajib = Field(serialization_alias="pnsOrangId")
    berpikir_kritis: str | None = Field(default=None, serialization_alias="berfikirKritis")
    intelektual: str | None = None
    interpersonal: str | None = None
    kesadaran_diri: str | None = Field(default=None, serialization_alias="kesadaranDiri")
    motivasi_komitmen: str | None = Field(default=None, serialization_alias="motivasiKomitmen")
    total: str | None = None


class KompetensiPayload(Payload):
    """The competence of one person: eight managerial aspects and the socio-cultural one (perekat bangsa)."""

    pns_id: TeksWajib = Field(serialization_alias="pnsId")
    integritas: str | None = None
    kerja_sama: str | None = Field(default=None, serialization_alias="kerjasama")
    komunikasi: str | None = None
    orientasi_pada_hasil: str | None = Field(default=None, serialization_alias="orientasiPadaHasil")
    pelayanan_publik: str | None = Field(default=None, serialization_alias="pelayananPublik")
    pengembangan_diri_dan_orang_lain: str | None = Field(default=None, serialization_alias="pengembanganDiriDanOrla")
    mengelola_perubahan: str | None = Field(default=None, serialization_alias="mengelolaPerubahan")
    pengambilan_keputusan: str | None = Field(default=None, serialization_alias="pengambilanKeputusan")
    perekat_bangsa: str | None = Field(default=None, serialization_alias="perekatBangsa")


def list_kegiatan(*, limit: int = 100, offset: int = 0) -> Call[list[RekamanMentah]]:
    """Assessment events, one page; ``offset`` counts rows. Fields unknown.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _list("/kompetensi/refkegiatan", limit, offset)


def list_institusi(*, limit: int = 100, offset: int = 0) -> Call[list[RekamanMentah]]:
    """Institutions that assess, one page; ``offset`` counts rows. Fields unknown.

    Confidence: medium. Source: lowhanfish/webservice_si_asn_gateway, rumahASN.
    """
    return _list("/kompetensi/refinstitusipenkom", limit, offset)


def save_kegiatan(payload: KegiatanPayload) -> Call[str]:
    """Register one assessment event; returns its id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/kompetensi/refkegiataninstansi/save", payload)


def save_potensi(payload: PotensiPayload) -> Call[str]:
    """Save the potential of one person; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/kompetensi/potensi/save", payload)


def save(payload: KompetensiPayload) -> Call[str]:
    """Save the competence of one person; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/kompetensi/kompetensi/save", payload)


def _list(path: str, limit: int, offset: int) -> Call[list[RekamanMentah]]:
    return Call("GET", path, list[RekamanMentah], query={"limit": limit, "offset": offset}, shape=Shape.BEBAS)


def _save(path: str, payload: Payload) -> Call[str]:
    return Call("POST", path, str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
