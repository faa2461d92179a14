"""Columns as each database has them: what a text is bound as, and how two texts are compared exactly.

A database compares text by its collation: capitals and accents may not count, trailing spaces may not count,
a number may be compared with a text as a float. Here it is asked for a superset, or exactly; what a row is, and
whose, is decided in this program.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Date,
    DateTime,
    Enum,
    Float,
    Integer,
    Numeric,
    String,
    TableClause,
    Text,
    cast,
    column,
    func,
    table,
)
from sqlalchemy.dialects.mysql import CHAR, SET, YEAR
from sqlalchemy.types import NullType, TypeEngine

from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping import Skema
from simpeg_adapters.mapping.pemeriksaan import skema_tabel
from simpeg_adapters.mapping.values import PEMBERSIH

__all__ = ["MYSQL", "bangun_tabel", "isi_kolom", "persis", "salah_satu", "seperti_terlihat"]

MYSQL: Final = frozenset({"mysql", "mariadb"})
_NO_DATE: Final = (
    "Kolom {kolom} hanya menerima tanggal lengkap, sedangkan yang diketahui hanya tahunnya. Tidak ada yang ditulis. "
    "Isi tanggalnya langsung di e-Simpeg."
)
_TOO_LONG: Final = (
    "Kolom {kolom} hanya memuat {muat} huruf, sedangkan isi penggantinya lebih panjang. Tidak ada yang ditulis. "
    "Pendekkan isinya, atau lebarkan kolomnya."
)
_YEAR: Final = re.compile(r"\d{4}")
_WHOLE: Final = re.compile(r"[+-]?\d{1,18}")


def bangun_tabel(skema: Skema, dialect: str) -> Mapping[str, TableClause]:
    """Make the tables that statements are built from: exactly what the live schema has.

    On SQLite columns are plain text to SQLAlchemy: its own date type cannot read a zero date. A column of
    listed words is text too: old hosts hold words that are not in the list.
    """
    found = {}
    for name, columns in skema.items():
        schema, plain = skema_tabel(name)
        made = (column(c, _tipe(type_, dialect)) for c, type_ in columns.items())
        found[name] = table(plain, *made, schema=schema)
    return found


def _tipe(type_: TypeEngine[Any], dialect: str) -> TypeEngine[Any]:
    if dialect == "sqlite" or isinstance(type_, Enum | SET):
        return String()
    return Integer() if isinstance(type_, YEAR) else type_


def isi_kolom(table: TableClause, texts: Mapping[str, str], dialect: str = "") -> dict[str, str | None]:
    """The values to bind: "nothing" is an empty text, but NULL in a column that holds no text.

    A zero date is NULL, too, where the column holds dates and the database has no zero date (all but MariaDB/MySQL).

    Raises:
        WriteRefused: a bare year for a column that holds whole dates, or more letters than a column holds.
    """
    return {name: _nilai(table.c[name], name, text, dialect) for name, text in texts.items()}


def _nilai(column: ColumnElement[Any], name: str, text: str, dialect: str) -> str | None:
    match column.type:
        case Date() | DateTime():
            if _YEAR.fullmatch(text):
                raise WriteRefused(_NO_DATE.format(kolom=name))
            return text if text and (dialect in MYSQL or PEMBERSIH["tanggal_lahir"](text)) else None
        case String(length=int() as most) if len(text) > most:
            raise WriteRefused(_TOO_LONG.format(kolom=name, muat=most))
        case String() | NullType():
            return text
    return text or None


def salah_satu(column: ColumnElement[Any], texts: Iterable[str]) -> ColumnElement[bool]:
    """The condition "is one of these", each text as the column's type wants it; an index serves.

    A superset: the database may let capitals, accents or trailing spaces pass. What no value of that type can be
    is left out: to ask would be an error on some databases and a neighbour's row on others.
    """
    values = [value for text in texts if (value := _terikat(column.type, text)) is not None]
    return column.in_(values)


def _terikat(type_: TypeEngine[Any], text: str) -> object:
    try:
        match type_:
            case Integer():
                return int(text) if _WHOLE.fullmatch(text) else None
            case Float():
                return float(text)
            case Numeric():
                return Decimal(text)
            case Date():
                return date.fromisoformat(text)
    except (ValueError, InvalidOperation):
        return None
    return text


def persis(column: ColumnElement[Any], dialect: str) -> ColumnElement[str]:
    """A column as a text without outer spaces whose order and equality are those of its characters alone."""
    if dialect in MYSQL:
        whole: ColumnElement[str] = cast(column, CHAR(charset="utf8mb4"))
        return func.trim(whole).collate("utf8mb4_bin")
    if dialect == "postgresql":
        return func.trim(cast(column, Text)).collate("C")
    return func.trim(column).collate("BINARY")


def seperti_terlihat(table: TableClause, mentah: Mapping[str, object], dialect: str) -> list[ColumnElement[bool]]:
    """The conditions that a row still holds what the driver gave, column by column.

    Fractions in columns of floats are left out, because what is printed of them is not what is stored, and so are
    types that have no equality everywhere (JSON).
    """
    found = (_masih(table.c[name], value, dialect) for name, value in mentah.items())
    return [condition for condition in found if condition is not None]


def _masih(column: ColumnElement[Any], value: object, dialect: str) -> ColumnElement[bool] | None:
    if value is None:
        return column.is_(None)
    type_ = column.type
    if dialect == "sqlite":
        return column == value
    if isinstance(type_, String):
        if not isinstance(value, str):
            return None
        if dialect not in MYSQL:
            return column == value
        return func.hex(cast(column, CHAR(charset="utf8mb4"))) == value.encode().hex().upper()
    if isinstance(type_, Float):
        return column == value if float(str(value)).is_integer() else None
    return column == value if isinstance(type_, Integer | Numeric | Date | DateTime) else None
