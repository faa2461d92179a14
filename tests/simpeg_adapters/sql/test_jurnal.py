"""The journal and the lease in SQL: durable, shared by workers, and damage noticed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.schema import CreateTable

from siasn_client.errors import Effect, JournalDamaged, LeaseHeld
from siasn_client.ports import Catatan, Keadaan
from simpeg_adapters.errors import JurnalError
from simpeg_adapters.sql.jurnal import (
    _ALL,
    _HIGHEST,
    _HOLDER,
    _INSERT,
    _LAST,
    _LEASE,
    _METADATA,
    _SAME,
    SqlJournal,
    _catatan,
)

NOW = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "jurnal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[SqlJournal]:
    found = SqlJournal(create_engine(f"sqlite:///{path.as_posix()}"))
    yield found
    found.close()


def write(journal: SqlJournal, *butir: str) -> None:
    for name in butir:
        journal.append(Catatan("r", name, "simpan", Keadaan.NIAT, 1, "s", NOW))


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_sqlite_writes_ahead_and_waits_for_the_disk(journal: SqlJournal, path: Path) -> None:
    """synchronous is a setting of each connection, so it is asked of the one that writes."""
    seen: list[Any] = []

    @event.listens_for(journal._engine, "before_cursor_execute")
    def look(conn: Any, cursor: Any, statement: str, *rest: Any) -> None:
        if statement.startswith("INSERT"):
            seen.append(conn.connection.dbapi_connection.execute("PRAGMA synchronous").fetchone()[0])

    write(journal, "a")
    assert seen == [2]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_second_process_reads_what_the_first_wrote(journal: SqlJournal, path: Path) -> None:
    write(journal, "a", "b")
    other = SqlJournal(create_engine(f"sqlite:///{path.as_posix()}"))
    assert [row.butir for row in other.read("r")] == ["a", "b"]
    other.close()


def test_several_workers_may_make_the_same_journal_at_once(path: Path) -> None:
    def begin(number: int) -> None:
        found = SqlJournal(create_engine(f"sqlite:///{path.as_posix()}"))
        write(found, f"b{number}")
        found.close()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(begin, range(16)))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*), max(nomor) FROM siasn_jurnal").fetchone() == (16, 16)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE siasn_jurnal SET keadaan = 'terkirim' WHERE nomor = 2",
        "UPDATE siasn_jurnal SET keadaan = 'aneh' WHERE nomor = 2",
        "UPDATE siasn_jurnal SET putaran = 2 WHERE nomor = 1",
        "UPDATE siasn_jurnal SET pada = '2026-03-02T01:00:00.000001+00:00' WHERE nomor = 3",
        "UPDATE siasn_jurnal SET rantai = '' WHERE nomor = 3",
        "DELETE FROM siasn_jurnal WHERE nomor = 1",
        "DELETE FROM siasn_jurnal WHERE nomor = 2",
        "UPDATE siasn_jurnal SET nomor = nomor + 10 WHERE nomor = 3",
    ],
)
def test_a_changed_lost_or_moved_row_is_damage(journal: SqlJournal, path: Path, damage: str) -> None:
    write(journal, "a", "b", "c")
    change(path, damage)
    with pytest.raises(JournalDamaged):
        journal.read("r")


def test_two_workers_under_one_name_do_not_share_a_lease(journal: SqlJournal, path: Path) -> None:
    """Two terminals of one operator are two workers, whatever they call themselves."""
    journal.acquire("l", "operator", NOW, 60)
    other = SqlJournal(create_engine(f"sqlite:///{path.as_posix()}"))
    with pytest.raises(LeaseHeld) as refused:
        other.acquire("l", "operator", NOW, 60)
    assert "60 detik" in refused.value.pesan
    other.close()


def test_a_database_that_fails_stops_the_sender_and_shows_no_row(journal: SqlJournal, path: Path) -> None:
    change(path, "DROP TABLE siasn_jurnal")
    with pytest.raises(JurnalError) as failed:
        write(journal, "a")
    assert failed.value.effect is Effect.UNKNOWN
    assert "OperationalError" in str(failed.value)


def test_a_lock_that_cannot_be_had_is_an_error_not_a_guess(journal: SqlJournal, path: Path) -> None:
    impatient = SqlJournal(create_engine(f"sqlite:///{path.as_posix()}", connect_args={"timeout": 0.05}))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(JurnalError):
            write(impatient, "a")
    write(impatient, "a")
    assert len(impatient.read("r")) == 1
    impatient.close()


@pytest.mark.parametrize("dialect", [mysql.dialect(), postgresql.dialect()], ids=["mysql", "postgresql"])
def test_its_tables_and_statements_can_be_said_to_the_other_databases(dialect: Any) -> None:
    """Compiled, not run: no such server is at hand here."""
    for table in _METADATA.sorted_tables:
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))
    for statement in (_LAST, _SAME, _ALL, _INSERT, _HOLDER, _LEASE, _HIGHEST):
        assert str(statement.compile(dialect=dialect))
    assert "FOR UPDATE" in str(_HOLDER.compile(dialect=dialect))


def test_a_row_that_was_refused_leaves_nothing_behind(journal: SqlJournal) -> None:
    with pytest.raises(LeaseHeld):
        journal.append(Catatan("r", "a", "simpan", Keadaan.NIAT, 1, "s", NOW), 99)
    write(journal, "b")
    assert [row.butir for row in journal.read("r")] == ["b"]


def test_the_database_itself_refuses_a_second_row_of_one_round(journal: SqlJournal, path: Path) -> None:
    """Where two transactions do not see each other, the constraint decides."""
    write(journal, "a")
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        change(path, "INSERT INTO siasn_jurnal SELECT rencana, 9, butir, langkah, keadaan, putaran, sidik, pada, "
                     "id_siasn, alasan, versi, rantai FROM siasn_jurnal")  # fmt: skip


def test_a_journal_of_a_newer_program_is_refused_in_words(journal: SqlJournal, path: Path) -> None:
    write(journal, "a")
    change(path, "UPDATE siasn_jurnal SET versi = 2")
    with pytest.raises(JournalDamaged) as refused:
        journal.read("r")
    assert "lebih baru" in refused.value.pesan


def test_another_database_gets_a_plain_transaction(path: Path) -> None:
    """Tried on SQLite under another name: nothing of its PRAGMAs and BEGIN IMMEDIATE is said."""
    engine = create_engine(f"sqlite:///{path.as_posix()}")
    engine.dialect.name = "lain"
    said: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *args: said.append(args[2]))
    journal = SqlJournal(engine)
    pegangan = journal.acquire("l", "satu", NOW, 60)
    journal.append(Catatan("r", "a", "simpan", Keadaan.NIAT, 1, "s", NOW), pegangan)
    with pytest.raises(LeaseHeld):
        journal.append(Catatan("r", "b", "simpan", Keadaan.NIAT, 1, "s", NOW), pegangan + 1)
    assert [row.butir for row in journal.read("r")] == ["a"]
    assert not [each for each in said if "IMMEDIATE" in each or "synchronous" in each]
    journal.close()


def test_a_state_that_this_program_does_not_know_is_damage() -> None:
    row = SimpleNamespace(rencana="r", nomor=1, butir="a", langkah="simpan", keadaan="aneh", putaran=1, sidik="",
                          pada=NOW.isoformat(), id_siasn=None, alasan="")  # fmt: skip
    with pytest.raises(JournalDamaged):
        _catatan(row)  # type: ignore[arg-type]
