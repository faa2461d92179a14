"""Codes of BKN's small tables, as text with their leading zeros, and the letters of sex.

Spreadsheets and float columns take the zero away ("1" for kedudukan hukum "01", "5.0" for tingkat
pendidikan "05"); three characters ("101", PPPK paruh waktu) stay. A name out of the table stands for its code,
whatever its capitals, spaces and signs. Zero is the code of nothing in every table of BKN; it is what a number
column holds that nobody filled. Eselon "99" (NON) means that the person has none.
A code that our copy of a table does not have is kept: the copy may be older than SIASN.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from siasn_client.baris import Tanda
from siasn_client.kode import (
    AGAMA,
    CLTN,
    ESELON,
    JENIS_DIKLAT,
    JENIS_HUKUMAN,
    JENIS_JABATAN,
    JENIS_KAWIN,
    JENIS_PEMBERHENTIAN,
    KEDUDUKAN_HUKUM,
    LATIHAN_STRUKTURAL,
    PENGHARGAAN,
    TINGKAT_HUKUMAN,
    TINGKAT_PENDIDIKAN,
    Tabel,
)
from siasn_client.sanding.kanonik.polos import polos

__all__ = [
    "agama",
    "cltn",
    "eselon",
    "jenis_diklat",
    "jenis_hukuman",
    "jenis_jabatan",
    "jenis_kawin",
    "jenis_kelamin",
    "jenis_pegawai",
    "jenis_pemberhentian",
    "kedudukan_hukum",
    "latihan_struktural",
    "penghargaan",
    "tingkat_hukuman",
    "tingkat_pendidikan",
]

_NUMBER: Final = re.compile(r"0*(\d{1,4})(?:[.,]0+)?")
_NOT_A_SIGN: Final = re.compile(r"[\W_]+")
_NO_ESELON: Final = "99"
_SEX: Final = dict.fromkeys(("m", "l", "lakilaki", "lk", "pria"), "M") | dict.fromkeys(
    ("f", "p", "perempuan", "pr", "wanita"), "F"
)


def _names(tabel: Tabel[Any], **lain: str) -> Mapping[str, str]:
    """Name to code, without the names that two codes share."""
    rows = [(_bare(row.nama), row.id) for row in tabel.values() if row.nama]
    names = [name for name, _ in rows]
    return {name: code for name, code in rows if names.count(name) == 1} | lain


def _bare(nama: str) -> str:
    return _NOT_A_SIGN.sub("", nama.casefold())


_AGAMA: Final = _names(AGAMA, katolik="3", buddha="5", protestan="2", kristenprotestan="2", khonghucu="6")
_ESELON: Final = _names(ESELON, noneselon=_NO_ESELON)
_JENIS_JABATAN: Final = _names(JENIS_JABATAN, struktural="1", fungsional="2", pelaksana="4")
_JENIS_KAWIN: Final = _names(JENIS_KAWIN, kawin="1", janda="3", duda="3")
_KEDUDUKAN: Final = _names(KEDUDUKAN_HUKUM)
_TINGKAT: Final = _names(TINGKAT_PENDIDIKAN)
_CLTN: Final = _names(CLTN, cutidiluartanggungannegara="1")
_DIKLAT: Final = _names(JENIS_DIKLAT)
_STRUKTURAL: Final = _names(LATIHAN_STRUKTURAL)
_SATYALANCANA: Final = {
    f"{before}karyasatya{years}": f"20{place}"
    for place, names in enumerate((("10tahun", "xtahun"), ("20tahun", "xxtahun"), ("30tahun", "xxxtahun")), start=1)
    for years in names
    for before in ("satyalancana", "satyalencana")
}
_PENGHARGAAN: Final = {**_names(PENGHARGAAN), **_SATYALANCANA}
_HUKUMAN: Final = _names(JENIS_HUKUMAN)
_PEMBERHENTIAN: Final = _names(JENIS_PEMBERHENTIAN)
_NO_NAMES: Final[Mapping[str, str]] = {}
_TINGKAT_HUKUMAN: Final = {
    name: row.id for row in TINGKAT_HUKUMAN.values() for name in (row.id.lower(), row.nama.lower())
}


def agama(text: str) -> str | Tanda:
    """Read an agama; match by name where local codes have another order.

    >>> agama("3"), agama("Katolik"), agama("03")
    ('3', '3', '3')
    """
    return _code(text, 1, _AGAMA)


def jenis_jabatan(text: str) -> str | Tanda:
    """Read a jenis jabatan in BKN's codes (1, 2, 4).

    >>> jenis_jabatan("4"), jenis_jabatan("2.0"), jenis_jabatan("Pelaksana")
    ('4', '2', '4')
    """
    return _code(text, 1, _JENIS_JABATAN)


def jenis_kawin(text: str) -> str | Tanda:
    """Read a marital status.

    >>> jenis_kawin("1"), jenis_kawin("Belum Kawin")
    ('1', '4')
    """
    return _code(text, 1, _JENIS_KAWIN)


def kedudukan_hukum(text: str) -> str | Tanda:
    """Read a kedudukan hukum.

    >>> kedudukan_hukum("1"), kedudukan_hukum("101"), kedudukan_hukum("PPPK Aktif")
    ('01', '101', '71')
    """
    return _code(text, 2, _KEDUDUKAN)


def tingkat_pendidikan(text: str) -> str | Tanda:
    """Read a level of education.

    >>> tingkat_pendidikan("5"), tingkat_pendidikan("40.0"), tingkat_pendidikan("S-1/Sarjana")
    ('05', '40', '40')
    """
    return _code(text, 2, _TINGKAT)


def jenis_pegawai(text: str) -> str | Tanda:
    """Read a jenis pegawai by its code; SIASN pads it to two digits.

    >>> jenis_pegawai("1"), jenis_pegawai("15"), jenis_pegawai("PNS Daerah")
    ('01', '15', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _code(text, 2, _NO_NAMES)


def latihan_struktural(text: str) -> str | Tanda:
    """Read which structural training.

    >>> latihan_struktural("2"), latihan_struktural("SEPALA/ADUM/DIKLAT PIM TK.IV")
    ('2', '2')
    """
    return _code(text, 1, _STRUKTURAL)


def jenis_diklat(text: str) -> str | Tanda:
    """Read a kind of training.

    >>> jenis_diklat("03"), jenis_diklat("Bimbingan Teknis")
    ('3', '8')
    """
    return _code(text, 1, _DIKLAT)


def penghargaan(text: str) -> str | Tanda:
    """Read an honour.

    >>> penghargaan("201"), penghargaan("Karya Satya 10 Tahun"), penghargaan("Satyalancana Karya Satya X Tahun")
    ('201', '201', '201')
    """
    return _code(text, 3, _PENGHARGAAN)


def jenis_hukuman(text: str) -> str | Tanda:
    """Read a sanction.

    >>> jenis_hukuman("02"), jenis_hukuman("Teguran Tertulis")
    ('2', '2')
    """
    return _code(text, 1, _HUKUMAN)


def tingkat_hukuman(text: str) -> str | Tanda:
    """Read the level of a sanction: R, S or B; a host's digit is its mapping's business.

    >>> tingkat_hukuman("r"), tingkat_hukuman("Hukuman Disiplin Berat"), tingkat_hukuman("1")
    ('R', 'B', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    bare = _bare(plain)
    for before in ("hukuman", "disiplin", "tingkat"):
        bare = bare.removeprefix(before)
    return _TINGKAT_HUKUMAN.get(bare, Tanda.TAK_TERBACA)


def cltn(text: str) -> str | Tanda:
    """Read which leave outside the state's charge, or what stands in the same table.

    >>> cltn("1"), cltn("Perpanjangan CLTN"), cltn("Cuti di Luar Tanggungan Negara")
    ('1', '5', '1')
    """
    return _code(text, 1, _CLTN)


def jenis_pemberhentian(text: str) -> str | Tanda:
    """Read why somebody ceased to be a pegawai.

    >>> jenis_pemberhentian("01"), jenis_pemberhentian("Pemberhentian Karena BUP")
    ('1', '1')
    """
    return _code(text, 1, _PEMBERHENTIAN)


def eselon(text: str) -> str | Tanda:
    """Read an eselon.

    >>> eselon("32"), eselon("III.b"), eselon("99"), eselon("NON")
    ('32', '32', <Tanda.KOSONG: 'kosong'>, <Tanda.KOSONG: 'kosong'>)
    """
    code = _code(text, 2, _ESELON)
    return Tanda.KOSONG if code == _NO_ESELON else code


def jenis_kelamin(text: str) -> str | Tanda:
    """Read sex as SIASN writes it, M or F; here "P" is perempuan.

    >>> jenis_kelamin("Laki-laki"), jenis_kelamin("P"), jenis_kelamin("1")
    ('M', 'F', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    plain = polos(text)
    return _SEX.get(_bare(plain), Tanda.TAK_TERBACA) if plain else Tanda.KOSONG


def _code(text: str, width: int, names: Mapping[str, str]) -> str | Tanda:
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if found := _NUMBER.fullmatch(plain):
        code = int(found[1])
        return str(code).zfill(width) if code else Tanda.KOSONG
    return names.get(_bare(plain), Tanda.TAK_TERBACA)
