"""What the values of a column look like, counted: shares and lengths, never a value that is kept or written. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from siasn_client.kode import GOLONGAN, GOLONGAN_PPPK
from siasn_client.sanding.kanonik import tanggal
from simpeg_adapters.mapping.values import PEMBERSIH

__all__ = ["Bentuk", "ukur_bentuk"]

_EMPTY: Final = frozenset({"", "-", "0000-00-00", "0000-00-00 00:00:00", "null", "NULL"})
_FLOAT: Final = re.compile(r"(\d{1,18})\.0{1,6}")
_ROMAN: Final = frozenset(row.nama.upper() for row in GOLONGAN.values())
_PPPK: Final = frozenset(GOLONGAN_PPPK)
_FEW: Final = 120


def _nip(text: str) -> bool:
    """18 digits that begin with a birthday and go on with the month of a beginning."""
    digits = PEMBERSIH["nip"](text)
    if len(digits) != 18 or not digits.isdecimal():
        return False
    return _hari(f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}") and digits[14] in "12"


def _hari(text: str) -> bool:
    return isinstance(tanggal(text), date) or text.startswith("1970-01-01")


def _golongan(text: str) -> str:
    return text.upper().replace(" ", "").replace(".", "/")


_POLA: Final[Mapping[str, re.Pattern[str]]] = {
    "angka16": re.compile(r"'?\d{16}"),
    "tahun": re.compile(r"(?:19|20)\d\d(?:\.0{1,6})?"),
    "bulan": re.compile(r"(?:0?[1-9]|1[012])(?:\.0{1,6})?"),
    "surel": re.compile(r"[^@\s]{1,64}@[^@\s.]{1,64}(?:\.[^@\s.]{1,64}){1,8}"),
    "id_bkn": re.compile(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
    "bulat": re.compile(r"\d{1,18}(?:\.0{1,6})?"),
    "pecahan": re.compile(r"\d{1,18}[.,]\d{1,18}"),
    "telepon": re.compile(r"'?(?:\+?62|0)[\d\s\-]{7,14}"),
}
_LOOKS: Final[Mapping[str, Callable[[str], object]]] = MappingProxyType(
    {
        **{name: pattern.fullmatch for name, pattern in _POLA.items()},
        "nip": _nip,
        "tanggal": lambda text: len(text) > 5 and _hari(text),
        "golongan": lambda text: _golongan(text) in _ROMAN or _golongan(text) in _PPPK,
        "golongan_pns": lambda text: _golongan(text) in _ROMAN,
        "kata": lambda text: sum(map(str.isalpha, text)) > 2 * sum(map(str.isdigit, text)),
        "nomor": lambda text: any(sign.isdigit() for sign in text),
    }
)
"""Every look by its name; a value has several."""


@frozen
class Bentuk:
    """The shape of one column.

    Args:
        baris: how many rows were looked at.
        terisi: how many of them hold something; a zero date is nothing.
        berbeda: how many different things.
        bagian: look -> share of the filled ones that have it.
        terpanjang: letters of the longest.
        nilai: the different values, while the draft is made; never shown, never written.
    """

    baris: int = 0
    terisi: int = 0
    berbeda: int = 0
    bagian: Mapping[str, float] = MappingProxyType({})
    terpanjang: int = 0
    nilai: frozenset[str] = field(default=frozenset(), repr=False)

    def mirip(self, look: str, least: float = 0.9) -> bool:
        """Do nearly all filled values look like that?"""
        return self.terisi > 0 and self.bagian.get(look, 0.0) >= least

    @property
    def unik(self) -> bool:
        """Is every value there once only, in every row?"""
        return self.baris > 0 and self.terisi == self.baris == self.berbeda

    @property
    def sedikit(self) -> bool:
        """Few different values among many: a code, or a word out of a list."""
        return 0 < self.berbeda <= _FEW and (self.berbeda < self.terisi or self.terisi <= 1)


def ukur_bentuk(values: Iterable[str]) -> Bentuk:
    """Count the looks of the values of a column, as texts.

    >>> found = ukur_bentuk(["01-04-2020", "", "2021-05-01"])
    >>> found.baris, found.terisi, found.mirip("tanggal"), found.mirip("nip")
    (3, 2, True, False)
    """
    rows, filled = 0, list[str]()
    for value in values:
        rows += 1
        text = value.strip()
        if text not in _EMPTY:
            whole = _FLOAT.fullmatch(text)
            filled.append(whole.group(1) if whole else text)
    kinds = set(filled)
    looks = {text: [name for name, look in _LOOKS.items() if look(text)] for text in kinds}
    count = dict.fromkeys(_LOOKS, 0)
    for text in filled:
        for name in looks[text]:
            count[name] += 1
    return Bentuk(
        rows,
        len(filled),
        len(kinds),
        {name: number / len(filled) for name, number in count.items() if number},
        max(map(len, kinds), default=0),
        frozenset(kinds),
    )
