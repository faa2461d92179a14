"""Which sequence counts the key of a table, where it is one of PostgreSQL's."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, text

from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.pemeriksaan import skema_tabel
from simpeg_adapters.sql.sambungan import transaksi

__all__ = ["urutan_kunci"]

_ASK = text("SELECT pg_get_serial_sequence(:tabel, :kolom)")


def urutan_kunci(engine: Engine, profil: Profil) -> dict[str, str]:
    """Return table -> its sequence for the tables that rows may be added to; nothing on other databases.

    Raises:
        HostBroken: the database cannot be read.
    """
    if engine.dialect.name != "postgresql":
        return {}
    return transaksi(engine, lambda conn: dict(_urutan(conn, profil)), apa="asking for sequences")


def _urutan(conn: Connection, profil: Profil) -> Iterator[tuple[str, str]]:
    quote = conn.dialect.identifier_preparer.quote_identifier
    for kind in profil.jenis.values():
        for where in kind.semua:
            if where.sisip:
                schema, plain = skema_tabel(where.tabel)
                full = f"{quote(schema)}.{quote(plain)}" if schema else quote(plain)
                found = conn.execute(_ASK, {"tabel": full, "kolom": where.kunci}).scalar()
                if found:
                    yield where.tabel, str(found)
