"""Pour a kabupaten's e-Simpeg side into the embedded tables, dirty.

``siasn_client.testing.kabupaten`` hands over clean rows with BKN's codes; here they become rows of the
``tb_01`` family in local codes. The truth file was written before: nothing here changes a meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Engine, Table, func, insert, select

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.catatan import Kotor
from simpeg_adapters.demo.kotor import kotori
from simpeg_adapters.demo.skema import METADATA, RUJUKAN, r_gol, r_jab, r_kinerjaasn, r_pend
from simpeg_adapters.demo.tuangan import Tuangan, susun_tuangan

__all__ = ["SESUDAH", "tuang"]

_BATCH: Final = 5000

SESUDAH: Final = {
    "postgresql": tuple(
        select(
            func.setval(func.pg_get_serial_sequence(table.name, "id"), select(func.max(table.c.id)).scalar_subquery())
        )
        for table in (r_gol, r_jab, r_pend, r_kinerjaasn)
    )
}
"""What a database is told after rows came with their keys: PostgreSQL's next key does not follow by itself."""


def tuang(kabupaten: Kabupaten, engine: Engine, seed: int, *, dengan_kotor: bool = True) -> list[Kotor]:
    """Create the tables, pour everybody, and return every dirty value that was put in.

    The same kabupaten and seed give the same rows. On SQLite some NIPs are poured with spaces, which
    the key column of other databases (18 characters) cannot hold. Without dirt the rows still have the
    schema's own ways: local codes, zero dates, ratings in words.

    Raises:
        ValueError: a row uses a code that the kabupaten's reference does not have.
        sqlalchemy.exc.SQLAlchemyError: the tables exist already, or cannot be made.
    """
    tuangan = susun_tuangan(kabupaten)
    longgar = engine.dialect.name == "sqlite"
    kotor = kotori(tuangan, kabupaten, seed, nip_longgar=longgar) if dengan_kotor else []
    METADATA.create_all(engine, checkfirst=False)
    with engine.begin() as conn:
        for table, rows in _per_tabel(tuangan):
            for start in range(0, len(rows), _BATCH):
                conn.execute(insert(table), rows[start : start + _BATCH])
        for statement in SESUDAH.get(conn.dialect.name, ()):
            conn.execute(statement)
    return kotor


def _per_tabel(tuangan: Tuangan) -> Iterator[tuple[Table, list[dict[str, str]]]]:
    for name, table in RUJUKAN.items():
        code, label, padanan = (column.name for column in table.columns)
        rows = [row for row in tuangan.rujukan if row.rujukan == name]
        yield table, [{code: row.kode, label: row.nama, padanan: row.padanan} for row in rows]
    by_table: dict[str, list[dict[str, str]]] = {}
    for person in tuangan.baris:
        by_table.setdefault(person.tabel, []).append(person.kolom)
    for name, poured in by_table.items():
        yield METADATA.tables[name], poured
