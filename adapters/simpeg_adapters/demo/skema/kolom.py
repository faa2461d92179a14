"""Columns of the poured tables, in the few shapes that e-Simpeg databases have."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, Date, Float, Integer, MetaData, String, Table
from sqlalchemy.dialects import mysql

from simpeg_adapters.demo.tata import TabelRujukan

__all__ = ["NOL", "angka", "boleh_kosong", "hari", "hari_nol", "id_", "koma", "rujukan", "tanggal_teks", "teks"]

NOL: Final = "0000-00-00"
_HARI_NOL: Final = String(10).with_variant(mysql.DATE(), "mysql", "mariadb")  # nobody else's DATE holds a zero


def teks(panjang: int, *nama: str) -> list[Column[Any]]:
    """Texts that may not be NULL."""
    return [Column(satu, String(panjang), nullable=False, server_default="") for satu in nama]


def boleh_kosong(panjang: int, *nama: str) -> list[Column[Any]]:
    """Texts that may be NULL."""
    return [Column(satu, String(panjang)) for satu in nama]


def tanggal_teks(*nama: str) -> list[Column[Any]]:
    """Dates as text; wide enough for "30 September 2020", which people type into such columns."""
    return [Column(satu, String(20), nullable=False, server_default=NOL) for satu in nama]


def hari_nol(*nama: str) -> list[Column[Any]]:
    """Dates that may not be NULL and are zero instead: a DATE where the database has such a one, else a text."""
    return [Column(satu, _HARI_NOL, nullable=False, server_default=NOL) for satu in nama]


def hari(*nama: str) -> list[Column[Any]]:
    """Real dates, NULL for none."""
    return [Column(satu, Date) for satu in nama]


def angka(*nama: str) -> list[Column[Any]]:
    """Whole numbers, NULL for none."""
    return [Column(satu, Integer) for satu in nama]


def koma(*nama: str) -> list[Column[Any]]:
    """Floating numbers, NULL for none: what some programs keep codes in."""
    return [Column(satu, Float(53)) for satu in nama]


def id_(nama: str = "id") -> Column[Any]:
    """The key that the database counts itself."""
    return Column(nama, Integer, primary_key=True, autoincrement=True)


def rujukan(metadata: MetaData, tabel: str, kode: Column[Any], nama: str, padanan: str, **pilihan: Any) -> TabelRujukan:
    """A reference table of three columns: local code, name, BKN's id."""
    columns = (kode, *teks(400, nama), *teks(36, padanan))
    return TabelRujukan(Table(tabel, metadata, *columns, **pilihan), kode.name, nama, padanan)
