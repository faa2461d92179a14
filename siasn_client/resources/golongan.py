"""Riwayat golongan (rank history): ``/pns/rw-golongan``. Read only; SIASN has no write for it.

Field list: laravel-siasn-simpeg and rumahASN; ``tmtGolongan`` came as a timestamp in the one real
answer (newSimpeg) and as ``dd-mm-yyyy`` elsewhere. Document: 858. After a change of rank call
:func:`siasn_client.resources.data_utama.golongansync`.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, Desimal, IdRekaman, NipRekaman, PetaDokumen, Record, Tanggal, Teks

__all__ = ["RiwayatGolongan", "list_for"]


class RiwayatGolongan(Record):
    """One rank a pegawai has held. ``golongan`` is its name ("III/a"; "IX" for PPPK)."""

    tampak: ClassVar = ("golongan", "tmt_golongan")

    id: IdRekaman
    id_pns: Teks = Field(default=None, alias="idPns")
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nip_lama: Teks = Field(default=None, alias="nipLama")
    golongan_id: Teks = Field(default=None, alias="golonganId")
    golongan: Teks = None
    pangkat: Teks = None
    sk_nomor: Teks = Field(default=None, alias="skNomor")
    sk_tanggal: Tanggal = Field(default=None, alias="skTanggal")
    tmt_golongan: Tanggal = Field(default=None, alias="tmtGolongan")
    nomor_pertek_bkn: Teks = Field(default=None, alias="noPertekBkn")
    tanggal_pertek_bkn: Tanggal = Field(default=None, alias="tglPertekBkn")
    jumlah_kredit_utama: Desimal = Field(default=None, alias="jumlahKreditUtama")
    jumlah_kredit_tambahan: Desimal = Field(default=None, alias="jumlahKreditTambahan")
    jenis_kp_id: Teks = Field(default=None, alias="jenisKPId")
    jenis_kp_nama: Teks = Field(default=None, alias="jenisKPNama")
    masa_kerja_golongan_tahun: Bulat = Field(default=None, alias="masaKerjaGolonganTahun")
    masa_kerja_golongan_bulan: Bulat = Field(default=None, alias="masaKerjaGolonganBulan")
    path: PetaDokumen = ()
    dibuat_pada: Tanggal = Field(default=None, alias="createdAt")
    diubah_pada: Tanggal = Field(default=None, alias="updatedAt")


def list_for(nip: Nip | str) -> Call[list[RiwayatGolongan]]:
    """Every rank *nip* has held."""
    return Call("GET", "/pns/rw-golongan/{nip}", list[RiwayatGolongan], params={"nip": Nip.of(nip)})
