"""What MariaDB/MySQL is told for one transaction that writes, and told back afterwards.

Old hosts run without strict mode: a text that is too long is cut off, a wrong number becomes 0, in silence. While
we write, strict mode is on; zero dates stay allowed, because rows that nobody touches are full of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

__all__ = ["mode_tulis", "ubah_mode"]

_LEPAS: Final = frozenset({"NO_ZERO_IN_DATE", "NO_ZERO_DATE", "TRADITIONAL"})  # TRADITIONAL brings the other two


def ubah_mode(mode: str) -> str:
    """Return the sql_mode to write with, from the one that the host has.

    >>> ubah_mode("")
    'STRICT_ALL_TABLES'
    >>> ubah_mode("ANSI_QUOTES,NO_ZERO_DATE,STRICT_ALL_TABLES")
    'ANSI_QUOTES,STRICT_ALL_TABLES'
    """
    kept = [name for name in mode.split(",") if name and name not in _LEPAS]
    return ",".join(dict.fromkeys((*kept, "STRICT_ALL_TABLES")))


@contextmanager
def mode_tulis(conn: Connection) -> Iterator[None]:
    """Write with strict mode and zero dates; the connection goes back to its pool as it was."""
    before = str(conn.exec_driver_sql("SELECT @@SESSION.sql_mode").scalar() or "")
    _katakan(conn, ubah_mode(before))
    try:
        yield
    finally:
        try:
            _katakan(conn, before)
        except SQLAlchemyError:
            conn.invalidate()  # a dead line: nobody gets it back


def _katakan(conn: Connection, mode: str) -> None:
    conn.exec_driver_sql("SET SESSION sql_mode = %s", (mode,))
