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
    ESELON,
    JENIS_JABATAN,
    JENIS_KAWIN,
    KEDUDUKAN_HUKUM,
    TINGKAT_PENDIDIKAN,
    Tabel,
)
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["agama", "eselon", "jenis_jabatan", "jenis_kawin", "jenis_kelamin", "kedudukan_hukum", "tingkat_pendidikan"]

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
