"""The columns of the export, in their order.

Order of 1-67: three independent public programs (kanekescom/laravel-siasn-simpeg, rumahASN, silakap). 68-69: one
family of programs. The export had 65 columns in March 2024, 67 from July 2024, and has 69 since; no document of BKN
describes it. Headings are upper case with blanks; programs that convert the file write them otherwise, so they are
matched by their letters and digits only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final

from attrs import frozen

from siasn_client.errors import FileRefused

__all__ = ["KOLOM", "VERSI", "Kolom", "Macam", "kenali"]


class Macam(Enum):
    """How the values of a column are read."""

    TEKS = "teks"
    KODE = "kode"  # text, with leading zeros where the code has two characters
    ANGKA = "angka"  # digits that are text: NIP, NIK, telephone
    TANGGAL = "tanggal"
    BULAT = "bulat"
    PENANDA = "penanda"


@frozen
class Kolom:
    """One column: its heading, the name of its field, how it is read, and how wide its code is at least."""

    judul: str
    nama: str
    macam: Macam
    lebar: int = 1


_KODE_DUA: Final = frozenset({"JENIS PEGAWAI ID", "KEDUDUKAN HUKUM ID", "TINGKAT PENDIDIKAN ID"})
"""Codes that BKN writes with two characters at least ("01"; "101" has three)."""

_ANGKA: Final = frozenset({"NIP BARU", "NIP LAMA", "NIK", "NOMOR HP", "NPWP NOMOR", "BPJS", "KARTU ASN VIRTUAL"})
_BULAT: Final = frozenset({"MK TAHUN", "MK BULAN", "TAHUN LULUS"})
_PENANDA: Final = frozenset({"IS VALID NIK", "FLAG IKD"})
_KODE: Final = frozenset({"JENIS KELAMIN", "STATUS CPNS PNS"})
_SUSUNAN: Final = (
    "PNS ID|NIP BARU|NIP LAMA|NAMA|GELAR DEPAN|GELAR BELAKANG|TEMPAT LAHIR ID|TEMPAT LAHIR NAMA|TANGGAL LAHIR|"
    "JENIS KELAMIN|AGAMA ID|AGAMA NAMA|JENIS KAWIN ID|JENIS KAWIN NAMA|NIK|NOMOR HP|EMAIL|EMAIL GOV|ALAMAT|"
    "NPWP NOMOR|BPJS|JENIS PEGAWAI ID|JENIS PEGAWAI NAMA|KEDUDUKAN HUKUM ID|KEDUDUKAN HUKUM NAMA|STATUS CPNS PNS|"
    "KARTU ASN VIRTUAL|NOMOR SK CPNS|TANGGAL SK CPNS|TMT CPNS|NOMOR SK PNS|TANGGAL SK PNS|TMT PNS|GOL AWAL ID|"
    "GOL AWAL NAMA|GOL AKHIR ID|GOL AKHIR NAMA|TMT GOLONGAN|MK TAHUN|MK BULAN|JENIS JABATAN ID|JENIS JABATAN NAMA|"
    "JABATAN ID|JABATAN NAMA|TMT JABATAN|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|PENDIDIKAN ID|"
    "PENDIDIKAN NAMA|TAHUN LULUS|KPKN ID|KPKN NAMA|LOKASI KERJA ID|LOKASI KERJA NAMA|UNOR ID|UNOR NAMA|"
    "INSTANSI INDUK ID|INSTANSI INDUK NAMA|INSTANSI KERJA ID|INSTANSI KERJA NAMA|SATUAN KERJA INDUK ID|"
    "SATUAN KERJA INDUK NAMA|SATUAN KERJA KERJA ID|SATUAN KERJA KERJA NAMA|IS VALID NIK|NAMA SEKOLAH|FLAG IKD|"
    "ESELON ID|ESELON NAMA"
)


def _macam(judul: str) -> Macam:
    if judul.startswith(("TANGGAL ", "TMT ")):
        return Macam.TANGGAL
    kinds = ((_ANGKA, Macam.ANGKA), (_BULAT, Macam.BULAT), (_PENANDA, Macam.PENANDA), (_KODE, Macam.KODE))
    found = next((macam for titles, macam in kinds if judul in titles), None)
    return found or (Macam.KODE if judul.endswith(" ID") else Macam.TEKS)


KOLOM: Final = tuple(
    Kolom(judul, judul.lower().replace(" ", "_"), _macam(judul), 2 if judul in _KODE_DUA else 1)
    for judul in _SUSUNAN.split("|")
)
"""All 69, in order. The name of a field is its heading in lower case with underscores: ``nip_baru``."""

VERSI: Final = (65, 67, 69)
"""How many of :data:`KOLOM` the known versions of the export have, from the first one on."""

_WAJIB: Final = ("nip_baru", "nama", "kedudukan_hukum_id")
_DIKENAL: Final = {"".join(filter(str.isalnum, kolom.judul)).casefold(): kolom.nama for kolom in KOLOM}


def kenali(judul: Sequence[str]) -> Mapping[str, str]:
    """Find the known columns among the headings of a file: heading to field name, in the order of the file.

    Raises:
        FileRefused: it is not this export: a column that it cannot do without is missing, or one is there twice.

    >>> kenali(("Nip_Baru", "NAMA", "kedudukan hukum id", "catatan"))
    {'Nip_Baru': 'nip_baru', 'NAMA': 'nama', 'kedudukan hukum id': 'kedudukan_hukum_id'}
    """
    found = {each: name for each in judul if (name := _DIKENAL.get(_bare(each)))}
    names = list(found.values())
    if missing := [kolom.judul for kolom in KOLOM if kolom.nama in _WAJIB and kolom.nama not in names]:
        raise FileRefused(
            f"no column {missing[0]}",
            pesan=f"Berkas ini bukan ekspor Data ASN dari SIASN: kolom {', '.join(missing)} tidak ada. "
            "Unduh ulang Data ASN dari laman SIASN, lalu ulangi.",
        )
    if twice := next((kolom.judul for kolom in KOLOM if names.count(kolom.nama) > 1), None):
        raise FileRefused(
            f"two columns {twice}",
            pesan=f"Ekspor Data ASN ini memuat dua kolom {twice}. Hapus salah satu, atau unduh ulang, lalu ulangi.",
        )
    return found


def _bare(judul: str) -> str:
    return "".join(filter(str.isalnum, judul)).casefold()
