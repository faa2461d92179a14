"""One transaction with the host's database, and the tables it may name.

A driver's error holds the statement and its parameters, and those hold people: only its kind and, of a
read, the words before anything it quotes leave this module, and no cause is kept.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from siasn_client.errors import Effect, SiasnError
from simpeg_adapters.errors import HostBroken
from simpeg_adapters.sql.kolom import MYSQL
from simpeg_adapters.sql.mode import mode_tulis

__all__ = ["DARI_BASIS_DATA", "huruf_asing", "jaga_log", "rusak", "transaksi"]

T = TypeVar("T")

DARI_BASIS_DATA: Final = (SQLAlchemyError, UnicodeDecodeError)
"""What a database raises; drivers let bytes of another charset through as the second."""

_GARBLED: Final = "Ada teks e-Simpeg yang hurufnya rusak dan tidak dapat dibaca. Perbaiki penulisannya di e-Simpeg."
_ONE_STATE: Final = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"
_QUOTED: Final = re.compile(r"[\"'`«“\n]")


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


def transaksi(engine: Engine, kerja: Callable[[Connection], T], *, apa: str, menulis: bool = False) -> T:
    """Run *kerja* in one transaction; it is undone when anything is raised.

    A pooled connection that the server has closed meanwhile (``wait_timeout``) is replaced once: for a read at any
    time, for a write only before *kerja* began. Tables without transactions (MyISAM) undo nothing, and a read of
    them is no snapshot.

    Args:
        kerja: for a read it may be run twice.
        apa: what is being done, for developers.
        menulis: take the write lock at the beginning where the database has only one (SQLite).

    Raises:
        HostBroken: the database could not be reached, or refused. Its ``effect`` is UNKNOWN only where
            the commit itself broke off; anything before that was undone.
    """
    begun: list[bool] = []
    for first in (True, False):
        try:
            return _sekali(engine, kerja, menulis, begun)
        except DARI_BASIS_DATA as error:
            failed: SiasnError = _gagal(error, apa, menulis, begun)
            again = first and getattr(error, "connection_invalidated", False) and not (menulis and begun)
        except SiasnError as error:
            failed, again = error.with_traceback(None), False
        if not again:
            break
    raise failed  # here, where no frame below holds a row that a traceback could print


def _sekali(engine: Engine, kerja: Callable[[Connection], T], menulis: bool, begun: list[bool]) -> T:
    """Run it once; *begun* says how far it came: begun, and done up to the commit."""
    begun.clear()
    with engine.begin() as conn:
        with _mulai(conn, menulis):
            begun.append(True)
            result = kerja(conn)
        begun.append(True)
    return result


def _gagal(error: Exception, apa: str, menulis: bool, begun: list[bool]) -> HostBroken:
    failed = rusak(error, apa, menulis=menulis)
    if not (menulis and len(begun) == 2):
        failed.effect = Effect.NONE
    return failed


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


@contextmanager
def _mulai(conn: Connection, menulis: bool) -> Iterator[None]:
    """Make it one transaction: SQLite's driver opens none for a SELECT, and only late for a write.

    A read sees one state of all tables, whatever others write meanwhile. A write also says something at once, so
    that a dead connection is noticed while nothing has been done.
    """
    match conn.dialect.name:
        case "sqlite" if not getattr(conn.connection.dbapi_connection, "in_transaction", False):
            conn.exec_driver_sql("BEGIN IMMEDIATE" if menulis else "BEGIN")
        case name if name in MYSQL and menulis:
            with mode_tulis(conn):
                yield
            return
        case name if name in MYSQL:
            conn.exec_driver_sql(_ONE_STATE)
        case "postgresql":
            conn.exec_driver_sql("SELECT 1" if menulis else f"{_ONE_STATE}, READ ONLY")
        case _:
            pass
    yield
