"""Look at a live schema: tables, columns, keys, and a sample of rows whose shapes are counted and then forgotten.

Read only, and nothing that was read leaves this module but as counts; see ``mapping.saran.bentuk``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Engine, Inspector, inspect, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.types import Date, DateTime, Float, Integer, LargeBinary, Numeric, String, TypeEngine

from simpeg_adapters.errors import HostBroken
from simpeg_adapters.mapping.saran.bentuk import Bentuk, ukur_bentuk
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.sql.kolom import bangun_tabel
from simpeg_adapters.sql.sambungan import jaga_log, transaksi

__all__ = ["lihat_skema"]

_ROWS: Final = 2000
"""Rows of each table that are looked at."""

_FEW: Final = 3
_SEX: Final = 14


def lihat_skema(
    engine: Engine, *, skema: Iterable[str] = (), kemajuan: Callable[[int], None] = lambda done: None
) -> list[TabelTampak]:
    """Look at every table of the database.

    Args:
        skema: further schemas ("validasi"); their tables are spelled with them.
        kemajuan: is told of every table that was looked at.

    Raises:
        HostBroken: the database cannot be read.
    """
    jaga_log()
    failed = ""
    try:
        look = inspect(engine)
        names: list[tuple[str | None, str]] = [(None, name) for name in sorted(look.get_table_names())]
        names += [(schema, name) for schema in skema for name in sorted(look.get_table_names(schema))]
        return [_satu(engine, look, schema, name, kemajuan) for schema, name in names]
    except SQLAlchemyError as error:
        failed = type(error).__name__
    raise HostBroken(message=f"the schema cannot be read ({failed})")


def _satu(
    engine: Engine, look: Inspector, schema: str | None, name: str, kemajuan: Callable[[int], None]
) -> TabelTampak:
    columns = look.get_columns(name, schema)
    types = {str(each["name"]): each["type"] for each in columns if not isinstance(each["type"], LargeBinary)}
    full = f"{schema}.{name}" if schema else name
    rows = _contoh(engine, full, types)
    shapes = [ukur_bentuk(row[number] for row in rows) for number in range(len(types))]
    sex = _lahir(rows, list(types), shapes)
    found = TabelTampak(
        full,
        tuple(
            KolomTampak(
                column,
                _tipe(type_),
                type_.length if isinstance(type_, String) else None,
                shapes[number],
                sex.get(column, {}),
            )
            for number, (column, type_) in enumerate(types.items())
        ),
        tuple(map(str, look.get_pk_constraint(name, schema).get("constrained_columns") or ())),
        len(rows),
        _asing(look, schema, name),
    )
    kemajuan(1)
    return found


def _contoh(engine: Engine, table: str, types: Mapping[str, TypeEngine[Any]]) -> Sequence[Sequence[str]]:
    """The first rows of a table, as texts."""
    if not types:
        return []
    made = bangun_tabel({table: types}, engine.dialect.name)[table]
    statement = select(*made.c).limit(_ROWS)

    def read(conn: Connection) -> list[tuple[str, ...]]:
        return [tuple(map(mentah, row)) for row in conn.execute(statement)]

    return transaksi(engine, read, apa=f"looking at {table}")


def _lahir(
    rows: Sequence[Sequence[str]], columns: Sequence[str], shapes: Sequence[Bentuk]
) -> dict[str, dict[str, float]]:
    """Column -> value -> share of men by the NIP of the same row; only of columns with two or three values."""
    nip = next((n for n, shape in enumerate(shapes) if shape.mirip("nip", 0.8)), None)
    if nip is None:
        return {}
    found = {}
    for number, column in enumerate(columns):
        if number != nip and 1 < shapes[number].berbeda <= _FEW:
            pairs = [(row[number].strip(), PEMBERSIH["nip"](row[nip])) for row in rows]
            found[column] = _bagian([(PEMBERSIH["kode"](value), digits) for value, digits in pairs if value])
    return found


def _bagian(pairs: Iterable[tuple[str, str]]) -> dict[str, float]:
    men, everybody = Counter[str](), Counter[str]()
    for value, digits in pairs:
        if len(digits) > _SEX:
            everybody[value] += 1
            men[value] += digits[_SEX] == "1"
    return {value: men[value] / count for value, count in everybody.items()}


def _asing(look: Inspector, schema: str | None, name: str) -> dict[str, tuple[str, str]]:
    return {
        str(each["constrained_columns"][0]): (str(each["referred_table"]), str(each["referred_columns"][0]))
        for each in look.get_foreign_keys(name, schema)
        if len(each["constrained_columns"]) == 1 and each["referred_columns"]
    }


def _tipe(type_: TypeEngine[Any]) -> str:
    match type_:
        case DateTime():
            return "waktu"
        case Date():
            return "tanggal"
        case Integer():
            return "bulat"
        case Float() | Numeric():
            return "pecahan"
        case String():
            return "teks"
    return "lain"
