"""The whole live schema, and how well columns are filled that no profile names: counted by the database, no row read.

A column that a person named is looked up in the schema first; only what was found there enters a statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import ColumnElement, Connection, Engine, TableClause, and_, case, func, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from simpeg_adapters.errors import HostBroken
from simpeg_adapters.inventaris.letak import Letak
from simpeg_adapters.inventaris.ukur import Takaran
from simpeg_adapters.mapping import Skema
from simpeg_adapters.sql.kolom import bangun_tabel, persis
from simpeg_adapters.sql.sambungan import transaksi

__all__ = ["hitung_kolom", "skema_penuh"]

_NOTHING: Final = ("", "-", "0000-00-00", "0000-00-00 00:00:00")


def skema_penuh(engine: Engine, skema: Skema) -> Skema:
    """Return the columns of every table and view of the database's own schema, beside those of *skema*.

    Raises:
        HostBroken: the database cannot be reached.
    """
    try:
        look = inspect(engine)
        names = {*look.get_table_names(), *look.get_view_names()} - set(skema)
        rest = {name: {str(each["name"]): each["type"] for each in look.get_columns(name)} for name in sorted(names)}
    except SQLAlchemyError as error:
        failed = type(error).__name__
    else:
        return {**rest, **skema}
    raise HostBroken(message=f"the schema cannot be read ({failed})")


def hitung_kolom(engine: Engine, skema: Skema, letak: Iterable[Letak]) -> Mapping[str, Takaran]:
    """Count rows, and rows that hold something, of each column; by ``table.column``. All in one transaction.

    Raises:
        HostBroken: the database cannot be read.
    """
    wanted = {str(each): each for each in letak if each.kolom in skema.get(each.tabel, {})}
    dialect = engine.dialect.name
    tables = bangun_tabel({each.tabel: skema[each.tabel] for each in wanted.values()}, dialect)

    def count(conn: Connection) -> dict[str, Takaran]:
        return {name: _hitung(conn, tables[each.tabel], each, dialect) for name, each in wanted.items()}

    return transaksi(engine, count, apa="counting named columns") if wanted else {}


def _hitung(conn: Connection, table: TableClause, letak: Letak, dialect: str) -> Takaran:
    there: ColumnElement[bool] = table.c[letak.kolom].is_not(None)
    if not letak.berkas:
        there = and_(there, persis(table.c[letak.kolom], dialect).not_in(_NOTHING))
    rows, filled = conn.execute(select(func.count(), func.sum(case((there, 1), else_=0))).select_from(table)).one()
    return Takaran(int(rows), int(filled or 0))
