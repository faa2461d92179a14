"""Pensiun (retirement): the proposals in a range of dates, ``/pns/list-pensiun-instansi``.

Field list: one real answer (a kabupaten's client, SITUBONDO) and rumahASN; the last four fields came in
2025-05. Within one row ``tmtPensiun`` is a timestamp and the other dates are ``dd-mm-yyyy``. The history of
endings is another family: ``/pns/rw-pemberhentian``.
"""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Part, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import Halaman, IdRekaman, NipRekaman, Record, Tanggal, Teks
from siasn_client.wire.tanggal import format_tanggal

__all__ = ["UsulanPensiun", "halaman", "list_for"]


class UsulanPensiun(Record):
    """The proposal to retire one person.

    ``status_usulan`` is an id of :data:`siasn_client.kode.STATUS_USUL`; ``detail_layanan_nama`` is a name of
    :data:`siasn_client.kode.JENIS_PENSIUN` ("BUP KPP"). The pension and the service years are text.
    """

    tampak: ClassVar = ("status_usulan", "detail_layanan_nama", "tmt_pensiun")

    id: IdRekaman
    pns_id: Teks = Field(default=None, alias="pnsId")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nama: Teks = None
    tanggal_lahir: Tanggal = Field(default=None, alias="tglLahir")
    status_usulan: Teks = Field(default=None, alias="statusUsulan")
    status_usulan_nama: Teks = Field(default=None, alias="statusUsulanNama")
    detail_layanan_nama: Teks = Field(default=None, alias="detailLayananNama")
    instansi_id: Teks = Field(default=None, alias="instansiId")
    instansi_nama: Teks = Field(default=None, alias="instansiNama")
    nomor_pertek: Teks = Field(default=None, alias="pertekNomor")
    tanggal_pertek: Tanggal = Field(default=None, alias="pertekTgl")
    path_pertek: Teks = Field(default=None, alias="pathPertek")
    nomor_sk: Teks = Field(default=None, alias="skNomor")
    tanggal_sk: Tanggal = Field(default=None, alias="skTgl")
    path_sk: Teks = Field(default=None, alias="pathSk")
    path_sk_preview: Teks = Field(default=None, alias="pathSkPreview")
    keterangan_ttd: Teks = Field(default=None, alias="keteranganTtd")
    golongan_id: Teks = Field(default=None, alias="golonganId")
    golongan_kpp_id: Teks = Field(default=None, alias="golonganKppId")
    tmt_pensiun: Tanggal = Field(default=None, alias="tmtPensiun")
    masa_kerja_pns_tahun: Teks = Field(default=None, alias="mkPnsTahun")
    masa_kerja_pns_bulan: Teks = Field(default=None, alias="mkPnsBulan")
    gaji_pensiun_bulat: Teks = Field(default=None, alias="gajiPensiunBulat")


def halaman(awal: date, akhir: date, limit: int = 100, offset: int = 0) -> Call[Halaman[UsulanPensiun]]:
    """One page of the proposals whose TMT pensiun is from *awal* to *akhir*.

    *offset* counts rows, not pages. ``limit`` and ``offset`` are sent by some clients and listed in no schema:
    a server that ignores them repeats the whole list, which shows against the page's ``count``. Whether the
    last day itself belongs to the range is not known.

    Raises:
        ValueError: *akhir* is before *awal*; SIASN would answer with an empty list.
    """
    if akhir < awal:
        raise ValueError("the range ends before it begins")
    query: dict[str, Part] = {
        "tglAwal": format_tanggal(awal) or "",
        "tglAkhir": format_tanggal(akhir) or "",
        "limit": limit,
        "offset": offset,
    }
    return Call("GET", "/pns/list-pensiun-instansi", Halaman[UsulanPensiun], query=query, shape=Shape.HALAMAN)


def list_for(nip: Nip | str) -> Call[list[UsulanPensiun]]:
    """Every retirement proposal of *nip*. Confidence: medium (two gateways list it, no working client)."""
    query: dict[str, Part] = {"nip": Nip.of(nip)}
    return Call("GET", "/pns/list-pensiun-instansibynip", list[UsulanPensiun], query=query)
