"""What a database says of a table that matters for a write, asked when it is written."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import Connection, Date, DateTime, Integer, MetaData, Numeric, String, inspect, text
from sqlalchemy.engine.interfaces import ReflectedColumn
from sqlalchemy.types import TypeEngine

from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping.pemeriksaan import skema_tabel
from simpeg_adapters.sql.kolom import MYSQL

__all__ = ["INNODB", "buat_tabel", "isi_wajib", "isian_baru", "tanpa_transaksi"]

_INNODB: Final = {"engine": "InnoDB", "charset": "utf8mb4", "collate": "utf8mb4_bin"}
INNODB: Final[Mapping[str, Any]] = MappingProxyType(
    {f"{dialect}_{name}": value for dialect in sorted(MYSQL) for name, value in _INNODB.items()}
)
"""How MariaDB/MySQL makes our own tables, whatever the server's defaults are; other databases pass it over."""

_NOL: Final = "0000-00-00"
_MUST: Final = (
    "Kolom {kolom} tidak dapat dikosongkan: ia harus berisi. Tidak ada yang ditulis. Ubah langsung di e-Simpeg."
)
_TRANSACTIONAL: Final = frozenset({"innodb", "rocksdb", "tokudb", "ndbcluster"})
_ENGINE: Final = text(
    "SELECT ENGINE FROM information_schema.TABLES "
    "WHERE TABLE_SCHEMA = COALESCE(:schema, DATABASE()) AND TABLE_NAME = :name"
)


_QUEUE: Final = text("SELECT pg_advisory_xact_lock(7300131)")  # any number that all workers agree on


def buat_tabel(conn: Connection, metadata: MetaData) -> None:
    """Make our own tables that are missing, however many workers do so at once.

    On PostgreSQL they queue: there two may both find a table missing, and the second fails on its type's name.
    """
    if conn.dialect.name == "postgresql":
        conn.execute(_QUEUE)
    metadata.create_all(conn)


def tanpa_transaksi(conn: Connection, tabel: str) -> bool:
    """Can a table not undo what it has taken? A view is said to be such: what lies behind it is not looked for."""
    if conn.dialect.name not in MYSQL:
        return False
    schema, name = skema_tabel(tabel)
    engine = conn.execute(_ENGINE, {"schema": schema, "name": name}).scalar()
    return str(engine or "").lower() not in _TRANSACTIONAL


def isi_wajib(conn: Connection, tabel: str, nilai: Mapping[str, str | None]) -> dict[str, str | None]:
    """The values with NULL replaced where a column must hold something: by a zero date, which is no date either.

    Raises:
        WriteRefused: the column has no word for "nothing"; a 0 would be a value.
    """
    if None not in nilai.values():
        return dict(nilai)
    dated = conn.dialect.name in MYSQL
    must = {c["name"]: _kosong(c["type"]) for c in _kolom(conn, tabel) if not c["nullable"]}
    found: dict[str, str | None] = {}
    for name, value in nilai.items():
        found[name] = must.get(name) if value is None and dated else value
        if name in must and value is None and not (found[name] or "").startswith(_NOL):
            raise WriteRefused(_MUST.format(kolom=name))
    return found


def isian_baru(conn: Connection, tabel: str, kecuali: Collection[str]) -> dict[str, str]:
    """What a new row must bring for columns that must hold something and have no default, on MariaDB/MySQL.

    What the server puts there without strict mode: the host's own program leaves them out and lives with that; we
    write in strict mode, which does not. On other databases the row is refused.
    """
    if conn.dialect.name not in MYSQL:
        return {}
    bare = [column for column in _kolom(conn, tabel) if not column["nullable"] and column["default"] is None]
    return {column["name"]: _kosong(column["type"]) for column in bare if column["name"] not in kecuali}


def _kolom(conn: Connection, tabel: str) -> Sequence[ReflectedColumn]:
    schema, name = skema_tabel(tabel)
    return [column for column in inspect(conn).get_columns(name, schema) if column.get("autoincrement") is not True]


def _kosong(type_: TypeEngine[Any]) -> str:
    match type_:
        case DateTime():
            return f"{_NOL} 00:00:00"
        case Date():
            return _NOL
        case Integer() | Numeric():
            return "0"
        case String():
            return ""
    return "0"
