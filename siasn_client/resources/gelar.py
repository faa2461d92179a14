"""Pencantuman gelar (titles): academic ``/partition/list-pg-instansi``, professional ``/partition/profesi-instansi``.

Field list: a migration of rumahASN, written for the academic list; that the professional list has the same
fields is assumed. Confidence: medium. "None" is said here with HTTP 200, code 1 and a sentence in ``data``.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import IdRekaman, NipRekaman, Objek, Record, Tanggal, Teks

__all__ = ["UsulanGelar", "akademik", "profesi"]


class UsulanGelar(Record):
    """The proposal to add one title.

    ``usulan_data`` and ``dokumen_usulan`` are kept as they came. ``status_usulan`` is an id of
    :data:`siasn_client.kode.STATUS_USUL`. The date of a refusal is text: its spelling is not known.
    """

    tampak: ClassVar = ("status_usulan", "jenis_layanan_nama")

    id: IdRekaman
    pns_id: Teks = None
    nip: NipRekaman = None
    nama: Teks = None
    tmt_cpns: Tanggal = None
    instansi_id: Teks = None
    instansi_nama: Teks = None
    kanreg_id: Teks = None

    # the proposal
    status_usulan: Teks = None
    status_usulan_nama: Teks = None
    jenis_layanan_nama: Teks = None
    detail_layanan: Teks = None
    detail_layanan_nama: Teks = None
    tipe: Teks = None
    tipe_usulan: Teks = None
    tipe_pegawai: Teks = None
    sumber: Teks = None
    periode: Teks = None
    periode_id: Teks = None
    tanggal_usulan: Tanggal = Field(default=None, alias="tgl_usulan")
    id_riwayat: Teks = None
    id_riwayat_update: Teks = None
    usulan_data: Objek = None
    dokumen_usulan: Objek = None

    # who looked at it, and what they said
    nip_verifikator: NipRekaman = None
    nama_verifikator: Teks = None
    unor_verifikator: Teks = None
    unor_verifikator_nama: Teks = None
    pns_id_approval: Teks = None
    nip_approval: NipRekaman = None
    nama_approval: Teks = None
    unor_approval_id: Teks = None
    unor_approval_nama: Teks = None
    rekomendasi_approval: Teks = None
    alasan_tolak_id: Teks = None
    alasan_tolak_nama: Teks = None
    alasan_tolak_tambahan: Teks = None
    tanggal_tolak_bkn: Teks = Field(default=None, alias="tgl_tolak_bkn")


def akademik(nip: Nip | str) -> Call[list[UsulanGelar]]:
    """Every proposal of *nip* to add an academic title. Confidence: medium."""
    return Call("GET", "/partition/list-pg-instansi", list[UsulanGelar], query={"nip": Nip.of(nip)})


def profesi(nip: Nip | str) -> Call[list[UsulanGelar]]:
    """Every proposal of *nip* to add a professional title. Confidence: medium."""
    return Call("GET", "/partition/profesi-instansi", list[UsulanGelar], query={"nip": Nip.of(nip)})
