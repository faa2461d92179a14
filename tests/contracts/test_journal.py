"""One suite for every journal and lease: in memory and over SQLAlchemy, on three databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import MetaData, create_engine

from siasn_client.errors import LeaseHeld
from siasn_client.ports import Catatan, Keadaan
from simpeg_adapters.memory import MemoryJournal
from simpeg_adapters.sql import SqlJournal
from simpeg_adapters.sql.meja import buat_tabel

NOW = datetime(2026, 3, 2, 1, 0, 0, 250_000, tzinfo=UTC)
LINGKUP = "A5EB03E2/tiruan"


SERVER = [pytest.param(jenis, marks=pytest.mark.acceptance) for jenis in ("mariadb", "postgresql")]


@pytest.fixture(params=["memory", "sqlite", "sqlite dalam memori", *SERVER])
def journal(request: pytest.FixtureRequest, basis_data: Callable[[str], str]) -> Iterator[Any]:
    if request.param == "memory":
        yield MemoryJournal()
        return
    found = SqlJournal(create_engine("sqlite://" if " " in request.param else basis_data(request.param)))
    yield found
    found.close()


def catatan(butir: str = "b1", rencana: str = "r1", **rest: Any) -> Catatan:
    values = {"langkah": "simpan", "keadaan": Keadaan.NIAT, "putaran": 1, "sidik": "s", "pada": NOW, **rest}
    return Catatan(rencana, butir, **values)


def test_rows_come_back_as_they_were_written_and_in_that_order(journal: Any) -> None:
    rows = [catatan("b2"), catatan("b1", id_siasn="RJ1", alasan="Belum ditemukan; “dikirim” lagi."), catatan("b3")]
    for row in rows:
        journal.append(row)
    assert list(journal.read("r1")) == rows


def test_the_plans_of_one_journal_do_not_see_each_other(journal: Any) -> None:
    journal.append(catatan(rencana="r1"))
    journal.append(catatan(rencana="r2"))
    assert [row.rencana for row in journal.read("r2")] == ["r2"]
    assert list(journal.read("r3")) == []


def test_an_instant_of_another_offset_is_the_same_instant(journal: Any) -> None:
    journal.append(catatan(pada=NOW.astimezone(tz=datetime.fromisoformat("2026-01-01T00:00:00+07:00").tzinfo)))
    assert journal.read("r1")[0].pada == NOW


@pytest.mark.parametrize("other", [{"pada": NOW + timedelta(hours=1)}, {"sidik": "t", "alasan": "lain"}, {}])
def test_a_row_of_one_round_is_written_once_whoever_writes(journal: Any, other: dict[str, Any]) -> None:
    """Two runs that both believe to hold the lease: the second intent is refused before anything is sent."""
    journal.append(catatan())
    with pytest.raises(LeaseHeld):
        journal.append(catatan(**other))
    journal.append(catatan(keadaan=Keadaan.TAK_PASTI))
    journal.append(catatan(putaran=2))
    journal.append(catatan(langkah="sinkron"))
    journal.append(catatan("b2"))
    journal.append(catatan(rencana="r2"))
    assert len(journal.read("r1")) == 5


def test_a_lease_is_held_until_it_ends(journal: Any) -> None:
    journal.acquire(LINGKUP, "satu", NOW, 60)
    with pytest.raises(LeaseHeld):
        journal.acquire(LINGKUP, "dua", NOW + timedelta(seconds=59), 60)
    journal.acquire(LINGKUP, "dua", NOW + timedelta(seconds=60), 60)


def test_its_holder_renews_it_under_the_same_counter(journal: Any) -> None:
    counter = journal.acquire(LINGKUP, "satu", NOW, 60)
    assert journal.acquire(LINGKUP, "satu", NOW + timedelta(seconds=50), 60) == counter
    with pytest.raises(LeaseHeld):
        journal.acquire(LINGKUP, "dua", NOW + timedelta(seconds=100), 60)


def test_its_holder_may_shorten_it(journal: Any) -> None:
    journal.acquire(LINGKUP, "satu", NOW, 600)
    journal.acquire(LINGKUP, "satu", NOW, 10)
    journal.acquire(LINGKUP, "dua", NOW + timedelta(seconds=11), 60)


def test_the_counter_grows_with_every_holder_also_across_scopes(journal: Any) -> None:
    counters = [journal.acquire(LINGKUP, "satu", NOW, 1), journal.acquire("lain/tiruan", "satu", NOW, 1)]
    later = NOW + timedelta(seconds=2)
    counters += [journal.acquire(LINGKUP, "dua", later, 60), journal.acquire("lain/tiruan", "dua", later, 60)]
    journal.release(LINGKUP, counters[2])
    counters.append(journal.acquire(LINGKUP, "tiga", later, 60))
    assert counters == sorted(set(counters))


def test_a_released_lease_is_free_and_a_lost_one_is_left_alone(journal: Any) -> None:
    first = journal.acquire(LINGKUP, "satu", NOW, 60)
    journal.release(LINGKUP, first)
    second = journal.acquire(LINGKUP, "dua", NOW, 60)
    journal.release(LINGKUP, first)
    with pytest.raises(LeaseHeld):
        journal.acquire(LINGKUP, "tiga", NOW, 60)
    journal.append(catatan(), second)


def test_only_the_holder_of_the_lease_writes(journal: Any) -> None:
    first = journal.acquire(LINGKUP, "satu", NOW, 1)
    journal.append(catatan(), first)
    second = journal.acquire(LINGKUP, "dua", NOW + timedelta(seconds=2), 60)
    with pytest.raises(LeaseHeld):
        journal.append(catatan("b2"), first)
    journal.append(catatan("b3"), second)
    journal.release(LINGKUP, second)
    with pytest.raises(LeaseHeld):
        journal.append(catatan("b4"), second)
    assert [row.butir for row in journal.read("r1")] == ["b1", "b3"]


def test_a_lease_that_ran_out_but_was_not_taken_still_writes(journal: Any) -> None:
    """The counter is the fence, not the clock: a slow holder is stopped by a successor, not by time."""
    counter = journal.acquire(LINGKUP, "satu", NOW, 1)
    journal.append(catatan(pada=NOW + timedelta(hours=1)), counter)
    assert len(journal.read("r1")) == 1


@pytest.mark.parametrize("journal", ["memory", "sqlite", *SERVER], indirect=True)
def test_threads_that_write_at_once_lose_no_row(journal: Any) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: journal.append(catatan(f"b{n}")), range(40)))
    assert sorted(row.butir for row in journal.read("r1")) == sorted(f"b{n}" for n in range(40))


@pytest.mark.parametrize("journal", ["memory", "sqlite", *SERVER], indirect=True)
def test_of_threads_that_want_one_lease_one_gets_it(journal: Any) -> None:
    """Each takes another scope as well: no two counters are ever the same."""

    def ask(number: int) -> tuple[int, int]:
        own = journal.acquire(f"lain/{number}", f"p{number}", NOW, 60)
        try:
            return own, journal.acquire(LINGKUP, f"p{number}", NOW, 60)
        except LeaseHeld:
            return own, 0

    with ThreadPoolExecutor(4) as pool:
        got = list(pool.map(ask, range(12)))
    counters = [number for pair in got for number in pair if number]
    assert len(counters) == 13
    assert len(set(counters)) == 13


@pytest.mark.parametrize("jenis", SERVER)
def test_several_workers_may_make_the_same_journal_at_once(basis_data: Callable[[str], str], jenis: str) -> None:
    """SQLite has its own test beside its locks."""
    address = basis_data(jenis)

    together = Barrier(6)

    def begin(number: int) -> None:
        engine = create_engine(address)
        engine.connect().close()
        together.wait(30)
        found = SqlJournal(engine)
        found.append(catatan(f"b{number}"))
        found.close()

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(begin, range(12)))
    found = SqlJournal(create_engine(address))
    assert len(found.read("r1")) == 12
    found.close()


@pytest.mark.acceptance
def test_on_postgresql_those_who_make_the_tables_queue(basis_data: Callable[[str], str]) -> None:
    """While one makes them (here: holds its turn) another waits, and finds them afterwards."""
    address = basis_data("postgresql")
    other = create_engine(address)
    with other.connect() as first, ThreadPoolExecutor(1) as pool:
        buat_tabel(first, MetaData())
        second = pool.submit(lambda: SqlJournal(create_engine(address)))
        with pytest.raises(TimeoutError):
            second.result(0.5)
        first.rollback()
        second.result(30).close()
    other.dispose()
