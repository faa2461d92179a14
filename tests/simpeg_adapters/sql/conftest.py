"""A small e-Simpeg, clean or dirty, in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping

import pytest
from sqlalchemy import Engine, create_engine, select
from sqlalchemy.pool import StaticPool

from siasn_client.baris import Ada, Baris, Jenis
from siasn_client.privacy import Nip
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.demo.skema import METADATA
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

Dump = Mapping[str, list[tuple[str, ...]]]


@pytest.fixture(scope="session")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(24, seed=3, selisih=False)


@pytest.fixture(scope="session")
def tertuang(kabupaten: Kabupaten) -> Iterator[sqlite3.Connection]:
    """Everybody poured once; each test gets a copy."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    tuang(kabupaten, engine, 3, dengan_kotor=False)
    raw = engine.raw_connection()
    yield raw.driver_connection
    raw.close()
    engine.dispose()


@pytest.fixture
def engine(tertuang: sqlite3.Connection) -> Iterator[Engine]:
    def salin() -> sqlite3.Connection:
        copy = sqlite3.connect(":memory:")
        tertuang.backup(copy)
        return copy

    engine = create_engine("sqlite://", creator=salin, poolclass=StaticPool)
    yield engine
    engine.dispose()


@pytest.fixture
def host(engine: Engine) -> SqlHost:
    return SqlHost(engine, profil_bawaan("tb_01"), writable=True)


@pytest.fixture
def isi(engine: Engine) -> Callable[[], Dump]:
    """Everything that stands in the database."""

    def dump() -> Dump:
        with engine.connect() as conn:
            return {
                name: [tuple(row) for row in conn.execute(select(table).order_by(*table.primary_key))]
                for name, table in METADATA.tables.items()
            }

    return dump


@pytest.fixture
def baris(host: SqlHost) -> Callable[[Nip, Jenis], tuple[Baris, ...]]:
    """What the host says of one person and kind."""

    def read(nip: Nip, jenis: Jenis) -> tuple[Baris, ...]:
        found = host.read([nip], [jenis])[nip][jenis]
        return found.rows if isinstance(found, Ada) else ()

    return read
