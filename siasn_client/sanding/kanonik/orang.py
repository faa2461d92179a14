"""What is said of a person in a word or a digit: alive or not, which child, which parent, which status."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["jenis_anak", "peran_orang_tua", "status_hidup", "status_pegawai"]

_NOT_A_SIGN: Final = re.compile(r"[\W_]+")
_FLOAT: Final = re.compile(r"0*(\d{1,4})(?:[.,]0+)?")
_ALIVE: Final = dict.fromkeys(("1", "true", "hidup", "masihhidup", "ya", "y"), "1") | dict.fromkeys(
    ("0", "false", "meninggal", "meninggaldunia", "sudahmeninggal", "wafat", "almarhum", "almarhumah", "alm", "tidak"),
    "0",
)
_CHILD: Final = {
    "1": "1",
    "kandung": "1",
    "anakkandung": "1",
    "ak": "1",
    "2": "2",
    "tiri": "2",
    "anaktiri": "2",
    "at": "2",
    "3": "3",
    "angkat": "3",
    "anakangkat": "3",
    "aa": "3",
}
_PARENT: Final = dict.fromkeys(("ayah", "bapak", "ayahkandung", "bapakkandung"), "ayah") | dict.fromkeys(
    ("ibu", "ibukandung"), "ibu"
)
_STATUS: Final = (
    dict.fromkeys(("c", "cpns", "calonpns", "calonpegawainegerisipil"), "C")
    | dict.fromkeys(("p", "pns", "pegawainegerisipil"), "P")
    | dict.fromkeys(("pppk", "p3k"), "PPPK")
    | dict.fromkeys(("pppkparuhwaktu", "p3kparuhwaktu", "paruhwaktu"), "PPPK PARUH WAKTU")
)


def status_hidup(text: str) -> str | Tanda:
    """Read whether somebody is alive, as SIASN writes it: "1" alive, "0" dead.

    >>> status_hidup("1"), status_hidup("Hidup"), status_hidup("false"), status_hidup("2")
    ('1', '1', '0', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _word(text, _ALIVE)


def jenis_anak(text: str) -> str | Tanda:
    """Read what kind of child: "1" kandung, "2" tiri, "3" angkat.

    >>> jenis_anak("1"), jenis_anak("Anak Kandung"), jenis_anak("ANGKAT"), jenis_anak("AK")
    ('1', '1', '3', '1')
    """
    return _word(text, _CHILD)


def peran_orang_tua(text: str) -> str | Tanda:
    """Read which parent: "ayah" or "ibu"; a host's digit is its mapping's business.

    >>> peran_orang_tua("Bapak"), peran_orang_tua("IBU"), peran_orang_tua("1")
    ('ayah', 'ibu', <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    return _word(text, _PARENT)


def status_pegawai(text: str) -> str | Tanda:
    """Read the status of a pegawai: CPNS is "C", PNS is "P", as SIASN's export abbreviates them.

    >>> status_pegawai("PNS"), status_pegawai("C"), status_pegawai("PPPK")
    ('P', 'C', 'PPPK')
    """
    return _word(text, _STATUS)


def _word(text: str, words: Mapping[str, str]) -> str | Tanda:
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if number := _FLOAT.fullmatch(plain):
        return words.get(number[1], Tanda.TAK_TERBACA)
    return words.get(_NOT_A_SIGN.sub("", plain.casefold()), Tanda.TAK_TERBACA)
