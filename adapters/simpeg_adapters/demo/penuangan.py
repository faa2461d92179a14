"""Pour a kabupaten's e-Simpeg side into the tables of a schema, dirty.

``siasn_client.testing.kabupaten`` hands over clean rows with BKN's codes; here they become rows of one of
:data:`~simpeg_adapters.demo.skema.SKEMA` in local codes. The truth file was written before: nothing here
changes a meaning.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import field, frozen
from sqlalchemy import Connection, Date, Engine, Float, Integer, Table, func, insert, select, text

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.catatan import Kotor
from simpeg_adapters.demo.kotor import kotori
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.demo.tuangan import BarisTuang, Tuangan, susun_tuangan

__all__ = ["Tertuang", "tuang", "tuangkan"]

_BATCH: Final = 2000
_TANPA_KETAT: Final = text("SET SESSION sql_mode = ''")  # as on the hosts: a zero date goes into a NOT NULL column

Poured = dict[str, Any]


@frozen
class Tertuang:
    """What was poured: every dirty value, and (kind, the host's key of a row) -> the kabupaten's id."""

    kotor: list[Kotor] = field(repr=False)
    kunci: Mapping[tuple[str, str], str] = field(repr=False)


def tuang(
    kabupaten: Kabupaten, engine: Engine, seed: int, skema: str = "tb_01", *, dengan_kotor: bool = True
) -> list[Kotor]:
    """Create the tables, pour everybody, and return every dirty value that was put in.

    The same kabupaten, seed and schema give the same rows on every database; only a NIP column of 18
    characters gets NIPs with spaces on SQLite alone, which does not measure. Without dirt the rows still have
    the schema's own ways: local codes, zero dates, ratings in words.

    Raises:
        KeyError: no such schema.
        ValueError: a row uses a code that the kabupaten's reference does not have.
        sqlalchemy.exc.SQLAlchemyError: the tables exist already, or cannot be made.
    """
    return tuangkan(kabupaten, engine, seed, skema, dengan_kotor=dengan_kotor).kotor


def tuangkan(
    kabupaten: Kabupaten,
    engine: Engine,
    seed: int,
    skema: str = "tb_01",
    *,
    dengan_kotor: bool = True,
    nip_longgar: bool | None = None,
) -> Tertuang:
    """Do what :func:`tuang` does and say which host row is which row of the kabupaten as well.

    Args:
        nip_longgar: whether NIPs with spaces are poured; None for wherever the column or the database lets them.
    """
    tuangan = susun_tuangan(kabupaten, SKEMA[skema])
    longgar = tuangan.skema.nip_longgar or engine.dialect.name == "sqlite" if nip_longgar is None else nip_longgar
    kotor = kotori(tuangan, kabupaten, seed, nip_longgar=longgar) if dengan_kotor else []
    metadata = tuangan.skema.metadata
    with engine.begin() as conn:
        if conn.dialect.name in ("mysql", "mariadb"):
            conn.execute(_TANPA_KETAT)
        metadata.create_all(conn, checkfirst=False)
        for name, rows in _per_tabel(tuangan).items():
            _masukkan(conn, metadata.tables[name], rows)
    return Tertuang(kotor, tuangan.kunci)


def _masukkan(conn: Connection, table: Table, rows: list[Poured]) -> None:
    """Insert by batches; a database that counts keys is told where to go on."""
    typed = [_bertipe(table, row) for row in rows]
    for start in range(0, len(typed), _BATCH):
        conn.execute(insert(table), typed[start : start + _BATCH])
    key = table.autoincrement_column
    if conn.dialect.name == "postgresql" and key is not None and typed:
        last = select(func.max(key)).scalar_subquery()
        conn.execute(select(func.setval(func.pg_get_serial_sequence(table.name, key.name), last)))


def _bertipe(table: Table, row: Mapping[str, str]) -> Poured:
    """Give every column of the table what its type takes; a column nobody filled has its default."""
    found: Poured = {}
    for column in table.columns:
        value = row.get(column.name)
        if value is None or (value == "" and column.nullable):
            found[column.name] = _baku(column) if value is None and column.name not in row else None
        elif isinstance(column.type, Integer):
            found[column.name] = int(float(value))
        elif isinstance(column.type, Float):
            found[column.name] = float(value)
        elif isinstance(column.type, Date):
            found[column.name] = date.fromisoformat(value)
        else:
            found[column.name] = value
    return {name: value for name, value in found.items() if value is not None or table.columns[name].nullable}


def _baku(column: Any) -> str | None:
    default = column.server_default
    return None if default is None else str(default.arg)


def _per_tabel(tuangan: Tuangan) -> dict[str, list[Poured]]:
    """Every table's rows, columns by name; a row with joined tables becomes a row of each."""
    tables: dict[str, list[Poured]] = {}
    for reference in tuangan.rujukan:
        table = tuangan.skema.rujukan[reference.rujukan]
        row = {table.kode: reference.kode, table.nama: reference.nama, table.padanan: reference.padanan}
        tables.setdefault(table.tabel.name, []).append(row)
    for poured in tuangan.baris:
        for name, columns in _pecah(poured):
            tables.setdefault(name, []).append(columns)
    for extra in tuangan.sisipan:
        tables.setdefault(extra.tabel, []).append({**extra.kolom})
    return tables


def _pecah(row: BarisTuang) -> Iterator[tuple[str, Poured]]:
    own: Poured = {}
    joined: dict[str, Poured] = {alias: {} for alias in row.tata.sambung}
    for name, value in row.kolom.items():
        alias, _, column = name.rpartition(".")
        (joined[alias] if alias else own)[column] = value
    yield row.tabel, own
    for alias, columns in joined.items():
        yield row.tata.sambung[alias].tabel, columns
