"""Angka kredit (credit points of functional positions): ``/pns/rw-angkakredit`` and ``/angkakredit/*``.

SIASN spells "Penailan" in four names, on both sides (three working clients; one public list has them right, against
the others). Points are text with three decimals. A flag is "1" or "" when read and "1" or "0" when written.
Documents: 879 (PAK), 880 (SK PAK). Sources: a real answer in newSimpeg; laravel-siasn-simpeg-api, rumahASN.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import (
    AngkaKredit,
    Bulat,
    Desimal,
    DokRef,
    IdRekaman,
    Payload,
    PenandaKirim,
    PenandaSatu,
    PetaDokumen,
    Record,
    Tanggal,
    Teks,
    TeksWajib,
)

__all__ = ["AngkaKreditPayload", "RiwayatAngkaKredit", "delete", "get", "list_for", "save"]

_PENANDA: Final = ("is_angka_kredit_pertama", "is_integrasi", "is_konversi")
_RINCIAN: Final = ("kredit_utama_baru", "kredit_penunjang_baru")


class RiwayatAngkaKredit(Record):
    """One decision on credit points (PAK). Rows with none of the three flags exist."""

    tampak: ClassVar = ("tanggal_sk", "tahun_mulai_penilaian", "tahun_selesai_penilaian")

    id: IdRekaman
    pns_id: Teks = Field(default=None, alias="pns")
    nomor_sk: Teks = Field(default=None, alias="nomorSk")
    tanggal_sk: Tanggal = Field(default=None, alias="tanggalSk")
    bulan_mulai_penilaian: Bulat = Field(default=None, alias="bulanMulaiPenailan")
    tahun_mulai_penilaian: Bulat = Field(default=None, alias="tahunMulaiPenailan")
    bulan_selesai_penilaian: Bulat = Field(default=None, alias="bulanSelesaiPenailan")
    tahun_selesai_penilaian: Bulat = Field(default=None, alias="tahunSelesaiPenailan")
    kredit_utama_baru: Desimal = Field(default=None, alias="kreditUtamaBaru")
    kredit_penunjang_baru: Desimal = Field(default=None, alias="kreditPenunjangBaru")
    kredit_baru_total: Desimal = Field(default=None, alias="kreditBaruTotal")
    riwayat_jabatan_id: Teks = Field(default=None, alias="rwJabatan")
    nama_jabatan: Teks = Field(default=None, alias="namaJabatan")
    is_angka_kredit_pertama: PenandaSatu = Field(default=False, alias="isAngkaKreditPertama")
    is_integrasi: PenandaSatu = Field(default=False, alias="isIntegrasi")
    is_konversi: PenandaSatu = Field(default=False, alias="isKonversi")
    path: PetaDokumen = ()
    sumber: Teks = Field(default=None, alias="Sumber")
    dibuat_pada: Tanggal = Field(default=None, alias="created_at")
    diubah_pada: Tanggal = Field(default=None, alias="updated_at")


class AngkaKreditPayload(Payload):
    """One decision on credit points to save. Without ``id`` a new row, with it that row changed.

    Exactly one of the three flags is True. With ``is_integrasi`` or ``is_konversi`` the main and the supporting
    points stay empty and only the total is sent (rumahASN); points have at most three decimals and are not rounded.
    ``riwayat_jabatan_id`` is the id of a row of riwayat jabatan (a functional position). Months are 1 to 12.
    Which fields the server insists on is not known; None is not mentioned.
    """

    tampak: ClassVar = ("tanggal_sk", "tahun_mulai_penilaian", "tahun_selesai_penilaian")

    id: str | None = None
    pns_id: TeksWajib = Field(serialization_alias="pnsId")
    nomor_sk: TeksWajib = Field(serialization_alias="nomorSk")
    tanggal_sk: Tanggal = Field(default=None, serialization_alias="tanggalSk")
    bulan_mulai_penilaian: Bulat = Field(default=None, serialization_alias="bulanMulaiPenailan", ge=1, le=12)
    tahun_mulai_penilaian: Bulat = Field(default=None, serialization_alias="tahunMulaiPenailan")
    bulan_selesai_penilaian: Bulat = Field(default=None, serialization_alias="bulanSelesaiPenailan", ge=1, le=12)
    tahun_selesai_penilaian: Bulat = Field(default=None, serialization_alias="tahunSelesaiPenailan")
    kredit_utama_baru: AngkaKredit = Field(default=None, serialization_alias="kreditUtamaBaru")
    kredit_penunjang_baru: AngkaKredit = Field(default=None, serialization_alias="kreditPenunjangBaru")
    kredit_baru_total: AngkaKredit = Field(serialization_alias="kreditBaruTotal")
    riwayat_jabatan_id: TeksWajib = Field(serialization_alias="rwJabatanId")
    is_angka_kredit_pertama: PenandaKirim = Field(default=False, serialization_alias="isAngkaKreditPertama")
    is_integrasi: PenandaKirim = Field(default=False, serialization_alias="isIntegrasi")
    is_konversi: PenandaKirim = Field(default=False, serialization_alias="isKonversi")
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: RiwayatAngkaKredit) -> AngkaKreditPayload:
        """Make the write that would leave *record* as it is.

        Beside integrasi or konversi the main and supporting points are left out when they say no more than the
        total does (zero, or their sum is the total); whether SIASN then keeps them in the row is not known.

        Raises:
            ConfigError: the row lacks something a write must say, or says what a write may not.
        """
        points = sum(getattr(record, name) or 0 for name in _RINCIAN)
        implied = (record.is_integrasi or record.is_konversi) and points in (0, record.kredit_baru_total)
        return cls._dari(record, **(dict.fromkeys(_RINCIAN) if implied else {}))

    def _berselisih(self) -> Iterable[str]:
        if self.kredit_baru_total is None:
            yield "kredit_baru_total"
        if sum(getattr(self, name) for name in _PENANDA) != 1:
            yield from _PENANDA
        if self.is_integrasi or self.is_konversi:
            yield from (name for name in _RINCIAN if getattr(self, name) is not None)


def list_for(nip: Nip | str) -> Call[list[RiwayatAngkaKredit]]:
    """Every decision on credit points of *nip*."""
    return Call("GET", "/pns/rw-angkakredit/{nip}", list[RiwayatAngkaKredit], params={"nip": Nip.of(nip)})


def get(row_id: str) -> Call[RiwayatAngkaKredit]:
    """One decision on credit points, by its row id. Unknown id: NotFound."""
    return Call("GET", "/angkakredit/id/{id}", RiwayatAngkaKredit, params={"id": row_id}, shape=Shape.OBJEK)


def save(payload: AngkaKreditPayload) -> Call[str]:
    """Create or change one decision on credit points; returns the row's id, ``""`` when SIASN does not say it."""
    return Call("POST", "/angkakredit/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one decision on credit points; returns ``""``, SIASN names no row."""
    return Call("DELETE", "/angkakredit/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
