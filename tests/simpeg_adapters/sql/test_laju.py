"""The shared pace in a database: what it keeps, and what a broken one says. The suite is in contracts."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from siasn_client.errors import Effect
from simpeg_adapters.errors import JurnalError
from simpeg_adapters.sql import SqlJournal, SqlPace

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def test_it_stands_beside_the_journal_and_survives_a_process(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{(tmp_path / 'jurnal.db').as_posix()}")
    SqlJournal(engine)
    SqlPace(engine).reserve("k", NOW, 30.0)
    assert SqlPace(engine).reserve("k", NOW, 30.0).tunggu == 30.0
    with engine.connect() as conn:
        rows = conn.execute(text("SELECT kunci, berikut, ditahan, uji FROM siasn_laju")).all()
    assert [tuple(row) for row in rows] == [("k", round((NOW.timestamp() + 60) * 10**6), 0, 0)]
    engine.dispose()


def test_nothing_is_made_before_the_first_use(tmp_path: Path) -> None:
    SqlPace(create_engine(f"sqlite:///{(tmp_path / 'jurnal.db').as_posix()}"))
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_cannot_be_used_stops_the_call_before_it_is_sent(tmp_path: Path) -> None:
    store = SqlPace(create_engine(f"sqlite:///{(tmp_path / 'tidak-ada' / 'jurnal.db').as_posix()}"))
    with pytest.raises(JurnalError) as caught:
        store.reserve("k", NOW, 1.0)
    assert caught.value.effect is Effect.NONE


def test_a_changed_row_is_read_whatever_its_size(tmp_path: Path) -> None:
    """Somebody's clock was hours ahead: the row is not believed, and the next slot is now."""
    engine = create_engine(f"sqlite:///{(tmp_path / 'jurnal.db').as_posix()}")
    store = SqlPace(engine)
    store.reserve("k", NOW, 1.0)
    with engine.begin() as conn:
        conn.execute(text("UPDATE siasn_laju SET berikut = 9223372036854775807"))
    assert store.reserve("k", NOW, 1.0).tunggu == 0.0
    engine.dispose()
