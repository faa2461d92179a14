"""Pengadaan (recruitment): the proposals of one formation year, ``/pengadaan/list-pengadaan-instansi``.

Field list: the migrations of kanekescom/laravel-siasn-simpeg and rumahASN. Decrees and technical approvals
are fetched with ``download-dok`` by ``path_ttd_sk`` and ``path_ttd_pertek``; a decree is uploaded by
``nomor_peserta`` and the formation year. Dates come in two spellings within one row: timestamps
(``tgl_pertek``, ``tgl_sk``) and ``yyyy-mm-dd`` (the contract of a PPPK).
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Part, Shape
from siasn_client.wire import Bulat, Halaman, IdRekaman, NipRekaman, Objek, Record, RekamanMentah, Tanggal, Teks

__all__ = ["UsulanPengadaan", "dokumen", "halaman"]


class UsulanPengadaan(Record):
    """The proposal to appoint one candidate. ``nip`` is None until BKN has given one.

    ``jenis_formasi_id`` has four characters: 01xx CPNS, 02xx PPPK. ``usulan_data`` is the nested proposal as
    it came. Sums and service years are text here: nobody says whether ``"0"`` means none.
    """

    tampak: ClassVar = ("periode", "jenis_formasi_nama")

    id: IdRekaman
    orang_id: Teks = None
    nomor_peserta: Teks = Field(default=None, alias="no_peserta")
    nip: NipRekaman = None
    nama: Teks = None
    periode: Bulat = None
    instansi_id: Teks = None
    nomor_pertek: Teks = Field(default=None, alias="no_pertek")
    tanggal_pertek: Tanggal = Field(default=None, alias="tgl_pertek")
    path_ttd_pertek: Teks = None
    nomor_sk: Teks = Field(default=None, alias="no_sk")
    tanggal_sk: Tanggal = Field(default=None, alias="tgl_sk")
    path_ttd_sk: Teks = None
    tanggal_kontrak_mulai: Tanggal = Field(default=None, alias="tgl_kontrak_mulai")
    tanggal_kontrak_akhir: Tanggal = Field(default=None, alias="tgl_kontrak_akhir")
    jenis_formasi_id: Teks = None
    jenis_formasi_nama: Teks = None
    masa_kerja_tahun: Teks = Field(default=None, alias="mk_tahun")
    masa_kerja_bulan: Teks = Field(default=None, alias="mk_bulan")
    tingkat_pendidikan_id: Teks = Field(default=None, alias="tk_pendidikan_id")
    pendidikan_id: Teks = None
    golongan_id: Teks = None
    gaji_pokok: Teks = None
    usulan_data: Objek = None


def halaman(tahun: int, limit: int = 100, offset: int = 0) -> Call[Halaman[UsulanPengadaan]]:
    """One page of the proposals of formation year *tahun*.

    *offset* counts rows, not pages; public clients ask for 10 to 1000 rows at a time. The page's ``count`` is
    the number of rows of the whole list.
    """
    query: dict[str, Part] = {"tahun": tahun, "limit": limit, "offset": offset}
    return Call("GET", "/pengadaan/list-pengadaan-instansi", Halaman[UsulanPengadaan], query=query, shape=Shape.HALAMAN)


def dokumen(tahun: int | None = None) -> Call[list[RekamanMentah]]:
    """The documents of one formation year, as they come: no public source lists their fields.

    Confidence: medium for the call (four clients), none for the rows. Without *tahun* SIASN decides which year.
    """
    query: dict[str, Part] = {} if tahun is None else {"tahun": tahun}
    return Call("GET", "/pengadaan/dokumen-pengadaan", list[RekamanMentah], query=query)
