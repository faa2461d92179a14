"""Canonical forms: one pure function per kind of value, from text to a value or a mark.

Each takes the text as a side wrote it and returns the one value that all its spellings mean,
:attr:`Tanda.KOSONG` for "nothing there" in any of its spellings, or :attr:`Tanda.TAK_TERBACA`.
The same functions read both sides. A form is stable: reading its own value again gives the same value.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from siasn_client.baris import Nilai, Tanda
from siasn_client.sanding.kanonik.alamat import alamat
from siasn_client.sanding.kanonik.angka import banyak_bulan, banyak_tahun, kelas_jabatan
from siasn_client.sanding.kanonik.bulan import bulan
from siasn_client.sanding.kanonik.desimal import desimal, rupiah
from siasn_client.sanding.kanonik.email import email
from siasn_client.sanding.kanonik.gelar import gelar
from siasn_client.sanding.kanonik.golongan import golongan
from siasn_client.sanding.kanonik.kartu import bpjs, kode_pos, nomor_kartu, npwp
from siasn_client.sanding.kanonik.kode import (
    agama,
    cltn,
    eselon,
    jenis_diklat,
    jenis_hukuman,
    jenis_jabatan,
    jenis_kawin,
    jenis_kelamin,
    jenis_pegawai,
    jenis_pemberhentian,
    kedudukan_hukum,
    latihan_struktural,
    penghargaan,
    tingkat_hukuman,
    tingkat_pendidikan,
)
from siasn_client.sanding.kanonik.masa import jumlah_jam, masa_bulan, masa_tahun
from siasn_client.sanding.kanonik.nama import nama
from siasn_client.sanding.kanonik.nomor_induk import nik, nip_atau_nrp, nip_lama
from siasn_client.sanding.kanonik.nomor_sk import nomor_sk
from siasn_client.sanding.kanonik.orang import jenis_anak, peran_orang_tua, status_hidup, status_pegawai
from siasn_client.sanding.kanonik.pengenal import pengenal, pengenal_atau_nama
from siasn_client.sanding.kanonik.peraturan import nomor_pp
from siasn_client.sanding.kanonik.rating import kuadran, rating
from siasn_client.sanding.kanonik.tahun import tahun
from siasn_client.sanding.kanonik.tanggal import tanggal, tanggal_lahir
from siasn_client.sanding.kanonik.teks import teks, tempat
from siasn_client.sanding.kanonik.telepon import telepon

__all__ = [
    "BERULANG",
    "Kanonik",
    "agama",
    "alamat",
    "banyak_bulan",
    "banyak_tahun",
    "bpjs",
    "bulan",
    "cltn",
    "desimal",
    "email",
    "eselon",
    "gelar",
    "golongan",
    "jenis_anak",
    "jenis_diklat",
    "jenis_hukuman",
    "jenis_jabatan",
    "jenis_kawin",
    "jenis_kelamin",
    "jenis_pegawai",
    "jenis_pemberhentian",
    "jumlah_jam",
    "kedudukan_hukum",
    "kelas_jabatan",
    "kode_pos",
    "kuadran",
    "latihan_struktural",
    "masa_bulan",
    "masa_tahun",
    "nama",
    "nik",
    "nip_atau_nrp",
    "nip_lama",
    "nomor_kartu",
    "nomor_pp",
    "nomor_sk",
    "npwp",
    "pengenal",
    "pengenal_atau_nama",
    "penghargaan",
    "peran_orang_tua",
    "rating",
    "rupiah",
    "status_hidup",
    "status_pegawai",
    "tahun",
    "tanggal",
    "tanggal_lahir",
    "teks",
    "telepon",
    "tempat",
    "tingkat_hukuman",
    "tingkat_pendidikan",
]

Kanonik = Callable[[str], Nilai | Tanda]

BERULANG: Final[frozenset[Kanonik]] = frozenset(
    {
        agama,
        banyak_bulan,
        banyak_tahun,
        bulan,
        cltn,
        desimal,
        eselon,
        golongan,
        jenis_anak,
        jenis_diklat,
        jenis_hukuman,
        jenis_jabatan,
        jenis_kawin,
        jenis_kelamin,
        jenis_pegawai,
        jenis_pemberhentian,
        jumlah_jam,
        kedudukan_hukum,
        kelas_jabatan,
        kuadran,
        latihan_struktural,
        masa_bulan,
        masa_tahun,
        pengenal,
        penghargaan,
        peran_orang_tua,
        rating,
        status_hidup,
        status_pegawai,
        tahun,
        tanggal,
        tingkat_hukuman,
        tingkat_pendidikan,
    }
)
"""The forms whose values come again and again and say nothing about a person: worth remembering once read."""
