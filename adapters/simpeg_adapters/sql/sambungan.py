"""One transaction with the host's database, and the tables it may name.

A driver's error holds the statement and its parameters, and those hold people: only its kind and, of a
read, the words before anything it quotes leave this module, and no cause is kept.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from sqlalchemy import Connection, Date, DateTime, Engine, String, TableClause, column, table
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.types import NullType

from siasn_client.errors import Effect, SiasnError
from simpeg_adapters.errors import HostBroken, WriteRefused
from simpeg_adapters.mapping import Skema

__all__ = ["DARI_BASIS_DATA", "bangun_tabel", "huruf_asing", "isi_kolom", "jaga_log", "rusak", "transaksi"]

T = TypeVar("T")

DARI_BASIS_DATA: Final = (SQLAlchemyError, UnicodeDecodeError)
"""What a database raises; drivers let bytes of another charset through as the second."""

_GARBLED: Final = "Ada teks e-Simpeg yang hurufnya rusak dan tidak dapat dibaca. Perbaiki penulisannya di e-Simpeg."
_NO_DATE: Final = (
    "Kolom {kolom} hanya menerima tanggal lengkap, sedangkan yang diketahui hanya tahunnya. Tidak ada yang ditulis. "
    "Isi tanggalnya langsung di e-Simpeg."
)
_YEAR: Final = re.compile(r"\d{4}")
_QUOTED: Final = re.compile(r"[\"'`«“\n]")

# Old hosts live with zero dates in NOT NULL columns; strict mode otherwise stays, so that nothing is
# cut off in silence. Said in the MariaDB manual, not tried against a server here.
_ZERO_DATES: Final = (
    "SET SESSION sql_mode = REPLACE(REPLACE(@@SESSION.sql_mode, 'NO_ZERO_IN_DATE', ''), 'NO_ZERO_DATE', '')"
)


class _SaringSql(logging.Filter):
    """Takes rows and parameters out of SQLAlchemy's log; statements stay. Drops no record."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.args and str(record.msg).endswith(("Row %r", "[%s] %r")):
            record.args = (*tuple(record.args)[:-1], "[rahasia]")
        return True


_SARING: Final = _SaringSql()


def jaga_log() -> None:
    """Keep people out of what SQLAlchemy logs at INFO (parameters) and DEBUG (every row), from now on.

    It also acts on the host's own use of SQLAlchemy in the same process; ``hide_parameters`` of an engine
    does the first half for that engine alone, and nothing of SQLAlchemy does the second.
    """
    logging.getLogger("sqlalchemy.engine.Engine").addFilter(_SARING)


def bangun_tabel(skema: Skema, dialect: str) -> Mapping[str, TableClause]:
    """Make the tables that statements are built from: exactly what the live schema has.

    On SQLite columns are plain text to SQLAlchemy: its own date type cannot read a zero date.
    """
    return {
        name: table(name, *(column(c, String() if dialect == "sqlite" else type_) for c, type_ in columns.items()))
        for name, columns in skema.items()
    }


def isi_kolom(table: TableClause, texts: Mapping[str, str]) -> dict[str, str | None]:
    """The values to bind: "nothing" is an empty text, but NULL in a column that holds no text.

    Raises:
        WriteRefused: a bare year for a column that holds whole dates.
    """
    for name, value in texts.items():
        if isinstance(table.c[name].type, Date | DateTime) and _YEAR.fullmatch(value):
            raise WriteRefused(_NO_DATE.format(kolom=name))
    return {
        name: value if value or isinstance(table.c[name].type, String | NullType) else None
        for name, value in texts.items()
    }


def transaksi(engine: Engine, kerja: Callable[[Connection], T], *, apa: str, menulis: bool = False) -> T:
    """Run *kerja* in one transaction; it is undone when anything is raised.

    Args:
        apa: what is being done, for developers.
        menulis: take the write lock at the beginning where the database has only one (SQLite).

    Raises:
        HostBroken: the database could not be reached, or refused. Its ``effect`` is UNKNOWN only where
            the commit itself broke off; anything before that was undone.
    """
    done = False
    try:
        with engine.begin() as conn:
            _mulai(conn, menulis)
            result = kerja(conn)
            done = True
        return result
    except DARI_BASIS_DATA as error:
        failed: SiasnError = rusak(error, apa, menulis=menulis)
        if not (done and menulis):
            failed.effect = Effect.NONE
    except SiasnError as error:
        failed = error.with_traceback(None)
    raise failed  # here, where no frame below holds a row that a traceback could print


def rusak(error: Exception, apa: str, *, menulis: bool = False) -> HostBroken:
    """Translate a database error; of a read also what the driver says before it quotes anything.

    What is quoted may be a value of somebody's row ("could not decode column 'nama' with text '...'").
    """
    what = type(error).__name__
    if isinstance(error, DBAPIError) and error.orig is not None:
        said = _QUOTED.split(str(error.orig), maxsplit=1)[0].strip()
        what = type(error.orig).__name__ if menulis else f"{type(error.orig).__name__}: {said}"
    return HostBroken(_GARBLED if huruf_asing(error) else "", message=f"{apa}: {what}")


def huruf_asing(error: Exception) -> bool:
    """Is it a text in another charset, and not the database, that is at fault?"""
    cause = getattr(error, "orig", None) or error
    return isinstance(cause, UnicodeDecodeError) or "Could not decode" in str(cause)


def _mulai(conn: Connection, menulis: bool) -> None:
    """Make it one transaction: SQLite's driver opens none for a SELECT, and only late for a write."""
    match conn.dialect.name:
        case "sqlite" if not getattr(conn.connection.dbapi_connection, "in_transaction", False):
            conn.exec_driver_sql("BEGIN IMMEDIATE" if menulis else "BEGIN")
        case "mysql" | "mariadb" if menulis:
            conn.exec_driver_sql(_ZERO_DATES)
        case _:
            pass
