"""Ports over SQLAlchemy: SQLite, MariaDB/MySQL and PostgreSQL."""

from __future__ import annotations

from simpeg_adapters.sql.host import SqlHost
from simpeg_adapters.sql.jurnal import SqlJournal
from simpeg_adapters.sql.laju import SqlPace

__all__ = ["SqlHost", "SqlJournal", "SqlPace"]
