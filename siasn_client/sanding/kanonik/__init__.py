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
from siasn_client.sanding.kanonik.angka import banyak_bulan, banyak_tahun
from siasn_client.sanding.kanonik.email import email
from siasn_client.sanding.kanonik.gelar import gelar
from siasn_client.sanding.kanonik.golongan import golongan
from siasn_client.sanding.kanonik.kartu import bpjs, nomor_kartu, npwp
from siasn_client.sanding.kanonik.kode import (
    agama,
    eselon,
    jenis_jabatan,
    jenis_kawin,
    jenis_kelamin,
    kedudukan_hukum,
    tingkat_pendidikan,
)
from siasn_client.sanding.kanonik.nama import nama
from siasn_client.sanding.kanonik.nomor_induk import nik, nip_atau_nrp
from siasn_client.sanding.kanonik.nomor_sk import nomor_sk
from siasn_client.sanding.kanonik.pengenal import pengenal
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
    "email",
    "eselon",
    "gelar",
    "golongan",
    "jenis_jabatan",
    "jenis_kawin",
    "jenis_kelamin",
    "kedudukan_hukum",
    "kuadran",
    "nama",
    "nik",
    "nip_atau_nrp",
    "nomor_kartu",
    "nomor_sk",
    "npwp",
    "pengenal",
    "rating",
    "tahun",
    "tanggal",
    "tanggal_lahir",
    "teks",
    "telepon",
    "tempat",
    "tingkat_pendidikan",
]

Kanonik = Callable[[str], Nilai | Tanda]

BERULANG: Final[frozenset[Kanonik]] = frozenset(
    {
        agama,
        banyak_bulan,
        banyak_tahun,
        eselon,
        golongan,
        jenis_jabatan,
        jenis_kawin,
        jenis_kelamin,
        kedudukan_hukum,
        kuadran,
        pengenal,
        rating,
        tahun,
        tanggal,
        tingkat_pendidikan,
    }
)
"""The forms whose values come again and again and say nothing about a person: worth remembering once read."""
