"""Kenaikan pangkat (promotion): the proposals of one period, ``/pns/list-kp-instansi``.

Field list: the migrations of kanekescom/laravel-siasn-simpeg and rumahASN (13 of them: the list grew between
2024-07 and 2025-03). snake_case and camelCase are mixed. ``status_usulan`` is an id of
:data:`siasn_client.kode.STATUS_USUL`; 32 means that the decree is made. Documents are fetched with
``download-dok`` by ``path_ttd_pertek``, ``path_ttd_sk`` and ``path_preview_sk``.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Part, Shape
from siasn_client.wire import Halaman, IdRekaman, NipRekaman, Record, Tanggal, Teks

__all__ = ["UsulanKenaikanPangkat", "get", "halaman"]


class UsulanKenaikanPangkat(Record):
    """The proposal to promote one person.

    Sums, points, years and the three ``tmt_jabatan_*`` are text: their spelling is not known.
    """

    tampak: ClassVar = ("status_usulan", "golongan_baru_id", "tmt_kp")

    id: IdRekaman
    pns_id: Teks = Field(default=None, alias="pnsId")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nama: Teks = None
    gelar_depan: Teks = None
    gelar_belakang: Teks = None

    # the proposal
    status_usulan: Teks = Field(default=None, alias="statusUsulan")
    status_usulan_nama: Teks = Field(default=None, alias="statusUsulanNama")
    jenis_kp: Teks = None
    jenis_prosedur: Teks = None
    is_otomatis: Teks = Field(default=None, alias="isOtomatis")
    alasan_tolak_id: Teks = None
    alasan_tolak_tambahan: Teks = None
    nomor_pertek: Teks = Field(default=None, alias="no_pertek")
    tanggal_pertek: Tanggal = Field(default=None, alias="tgl_pertek")
    path_ttd_pertek: Teks = None
    nomor_sk: Teks = Field(default=None, alias="no_sk")
    tanggal_sk: Tanggal = Field(default=None, alias="tgl_sk")
    path_ttd_sk: Teks = None
    path_preview_sk: Teks = None

    # what it changes, and on what ground
    golongan_baru_id: Teks = Field(default=None, alias="golonganBaruId")
    tmt_kp: Tanggal = Field(default=None, alias="tmtKp")
    masa_kerja_tahun: Teks = None
    masa_kerja_bulan: Teks = None
    gaji_pokok_lama: Teks = None
    gaji_pokok_baru: Teks = None
    angka_kredit: Teks = None
    pendidikan_terakhir: Teks = None
    unor_nama: Teks = None
    unor_induk_id: Teks = None
    jabatan_struktural: Teks = None
    tmt_jabatan_struktural: Teks = None
    jabatan_fungsional: Teks = None
    tmt_jabatan_fungsional: Teks = None
    jabatan_fungsional_umum: Teks = None
    tmt_jabatan_fungsional_umum: Teks = None
    kppn: Teks = None


def halaman(periode: date, limit: int = 100, offset: int = 0) -> Call[Halaman[UsulanKenaikanPangkat]]:
    """One page of the proposals of *periode*, the first day of the month in which they take effect.

    *offset* counts rows, not pages; rumahASN asks for 100 at a time. The page's ``count`` is the number of
    rows of the whole list. The one query of SIASN that spells its date ``yyyy-mm-dd``.
    """
    query: dict[str, Part] = {"periode": periode.isoformat(), "limit": limit, "offset": offset}
    return Call("GET", "/pns/list-kp-instansi", Halaman[UsulanKenaikanPangkat], query=query, shape=Shape.HALAMAN)


def get(usulan_id: str) -> Call[UsulanKenaikanPangkat]:
    """One proposal by its id. An unknown one raises NotFound.

    The query is ``idUsulan`` in two clients and ``IdUsulan`` in one.
    """
    query: dict[str, Part] = {"idUsulan": usulan_id}
    return Call("GET", "/pns/kp-instansi-byId", UsulanKenaikanPangkat, query=query, shape=Shape.OBJEK)
