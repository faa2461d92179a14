"""One cell to one value; what cannot be read is said, and never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from siasn_client.sanding.kanonik.tanggal import tanggal
from simpeg_adapters.lembar.buku import teks_sel
from simpeg_adapters.lembar_skp.susunan import Bidang, Macam
from skp_core.bahasa import angka
from skp_core.bahasa import tanggal as tanggal_tertulis
from skp_core.skema import label

__all__ = ["SelSalah", "baca_sel", "kosong", "tulis_sel"]

_NIP: Final = 18
_BARIS: Final = re.compile(r"\r\n|\r|\n")
_PANGKAT: Final = re.compile(r"[0-9][.,]?[0-9]{0,30}[eE]\+?[0-9]{1,3}")
_BERTITIK: Final = re.compile(r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,9}(?:,[0-9]{1,30})?")
_POLOS: Final = re.compile(r"-?[0-9]{1,30}(?:[.,][0-9]{1,30})?")
_RUSAK: Final = (
    "NIP rusak: Excel menyimpannya sebagai bilangan dan angka terakhirnya hilang. "
    "Ubah format sel menjadi Teks, lalu ketik ulang ke-18 angkanya"
)


_PANJANG: Final = "bilangannya terlalu panjang dan rusak oleh Excel; ubah format sel menjadi Teks, lalu ketik ulang"


class SelSalah(ValueError):
    """A cell cannot be read; says why in Indonesian, never what stood there."""


def kosong(isi: object) -> bool:
    """Is a cell empty, or nothing but blanks?"""
    return isi is None or (isinstance(isi, str) and not isi.strip())


def baca_sel(bidang: Bidang, isi: object) -> Any:
    """Read a cell as its field; the field's own nothing where the cell is empty.

    Raises:
        SelSalah: it holds something else.
    """
    if kosong(isi):
        return _KOSONG[bidang.macam]
    if bidang.macam is Macam.ANGKA:
        return _angka(isi)
    if bidang.macam is Macam.TANGGAL:
        return _tanggal(isi)
    if bidang.macam is Macam.NIP:
        return _nip(isi)
    if bidang.pilihan is not None:
        return _pilihan(bidang.pilihan, teks_sel(isi), banyak=bidang.macam is Macam.HIMPUNAN)
    return _teks(isi, deret=bidang.macam is Macam.DERET)


def tulis_sel(bidang: Bidang, nilai: Any) -> str:
    """Write a value as the text of a cell."""
    return "" if nilai is None else _TULIS[bidang.macam](nilai)


_KOSONG: Final[Mapping[Macam, Any]] = MappingProxyType(
    {
        Macam.TEKS: "",
        Macam.DERET: (),
        Macam.ANGKA: None,
        Macam.TANGGAL: None,
        Macam.NIP: None,
        Macam.PILIHAN: None,
        Macam.HIMPUNAN: (),
    }
)
_TULIS: Final[Mapping[Macam, Callable[[Any], str]]] = MappingProxyType(
    {
        Macam.TEKS: str,
        Macam.DERET: "\n".join,
        Macam.ANGKA: lambda nilai: angka(Decimal(nilai)),
        Macam.TANGGAL: tanggal_tertulis,
        Macam.NIP: str,
        Macam.PILIHAN: label,
        Macam.HIMPUNAN: lambda nilai: "; ".join(map(label, nilai)),
    }
)


def _teks(isi: object, *, deret: bool) -> Any:
    if isinstance(isi, bool):
        raise SelSalah("harus berupa teks, bukan nilai benar atau salah")
    if isinstance(isi, datetime | date):
        isi = tanggal_tertulis(isi)
    text = teks_sel(isi)
    if isinstance(isi, int | float):
        if "E" in text:
            raise SelSalah(
                "bilangannya terlalu panjang dan rusak oleh Excel; ubah format sel menjadi Teks, ketik ulang"
            )
        text = text.replace(".", ",")
    return tuple(each for each in _BARIS.split(text) if each.strip()) if deret else text


def _angka(isi: object) -> Decimal:
    """Read a number: of a number cell as it is, of a text as Indonesians write it (1.234,5)."""
    if isinstance(isi, int | float) and not isinstance(isi, bool):
        text = teks_sel(isi)
        if "E" in text:
            raise SelSalah(_PANJANG)
        return Decimal(text)
    if isinstance(isi, str):
        text = isi.strip().replace("−", "-")
        if _BERTITIK.fullmatch(text):
            return Decimal(text.replace(".", "").replace(",", "."))
        if _POLOS.fullmatch(text):
            return Decimal(text.replace(",", "."))
        if text.endswith("%"):
            raise SelSalah("tulis angkanya saja; tanda % ditulis di kolom Satuan")
    raise SelSalah("harus angka saja, misalnya 90 atau 3,5; satuan dan kata punya kolom sendiri")


def _tanggal(isi: object) -> date:
    if isinstance(isi, datetime):
        if isi.time() != time():
            raise SelSalah("harus tanggal tanpa jam")
        return isi.date()
    if isinstance(isi, date):
        return isi
    found = tanggal(isi) if isinstance(isi, str) else None
    if not isinstance(found, date):
        raise SelSalah("harus tanggal, misalnya 31 Januari 2025 atau 31-01-2025")
    return found


def _nip(isi: object) -> str:
    if isinstance(isi, int | float):
        raise SelSalah(_RUSAK)
    text = re.sub(r"[\s'’`]", "", isi) if isinstance(isi, str) else ""
    if _PANGKAT.fullmatch(text):
        raise SelSalah(_RUSAK)
    if len(text) != _NIP or not (text.isascii() and text.isdecimal()):
        raise SelSalah("NIP harus 18 angka")
    return text


def _pilihan(jenis: type[StrEnum], text: str, *, banyak: bool) -> Any:
    known = {_lipat(name): each for each in jenis for name in (label(each), str(each), each.name)}
    parts = [each for each in re.split(r"[;\n]", text) if each.strip()] if banyak else [text]
    found = [known.get(_lipat(each)) for each in parts]
    if None in found:
        choices = "; ".join(label(each) for each in jenis)
        raise SelSalah(f"harus salah satu dari: {choices}" + (" (beberapa dipisah titik koma)" if banyak else ""))
    return tuple(each for each in jenis if each in found) if banyak else found[0]


def _lipat(text: str) -> str:
    return " ".join(text.casefold().replace("_", " ").split()).rstrip(".")
