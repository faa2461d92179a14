"""One suite for every PaceStore: the queue that all workers of a token share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import create_engine

from siasn_client.ports import PaceStore
from simpeg_adapters.memory import MemoryPace
from simpeg_adapters.sql import SqlPace

pytestmark = pytest.mark.acceptance  # processes that wait for each other

NOW = datetime(2026, 1, 2, tzinfo=UTC)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


DATABASES = ["sqlite", "mariadb", "postgresql"]


@pytest.fixture(params=["memory", *DATABASES])
def store(request: pytest.FixtureRequest, basis_data: Callable[[str], str]) -> Iterator[PaceStore]:
    if request.param == "memory":
        yield MemoryPace()
        return
    engine = create_engine(basis_data(request.param))
    yield SqlPace(engine)
    engine.dispose()


def test_slots_are_handed_out_ahead_one_interval_apart(store: PaceStore) -> None:
    assert [store.reserve("k", NOW, 2.0).tunggu for _ in range(3)] == pytest.approx([0.0, 2.0, 4.0])
    assert store.reserve("k", after(60), 2.0).tunggu == 0.0


def test_the_queues_of_two_tokens_do_not_wait_for_each_other(store: PaceStore) -> None:
    store.reserve("k", NOW, 60.0)
    assert store.reserve("lain", NOW, 60.0).tunggu == 0.0


def test_a_pause_holds_everybody_and_ends_with_one_probe(store: PaceStore) -> None:
    before = store.reserve("k", NOW, 1.0)
    store.pause("k", after(30))
    assert store.halted("k", after(1), before)
    probe, other = store.reserve("k", after(1), 1.0), store.reserve("k", after(1), 1.0)
    assert (probe.tunggu, bool(probe.uji), bool(other.uji)) == (pytest.approx(29.0), True, False)
    assert not store.halted("k", after(30), probe)
    assert store.halted("k", after(31), other)
    store.answered("k")
    assert not store.halted("k", after(31), other)


def test_another_pause_takes_the_place_of_the_probe(store: PaceStore) -> None:
    store.pause("k", after(30))
    probe = store.reserve("k", NOW, 1.0)
    store.pause("k", after(60))
    assert store.halted("k", after(30), probe)
    assert store.reserve("k", after(30), 1.0).uji


def test_what_happens_to_a_queue_nobody_knows_is_harmless(store: PaceStore) -> None:
    store.answered("baru")
    assert not store.halted("baru lagi", NOW, store.reserve("lain", NOW, 0.0))


def test_threads_that_ask_at_once_get_different_slots(store: PaceStore) -> None:
    with ThreadPoolExecutor(8) as pool:
        slots = sorted(each.tunggu for each in pool.map(lambda _: store.reserve("k", NOW, 1.0), range(40)))
    assert slots == pytest.approx([float(n) for n in range(40)])


PEKERJA = """
import sys
from datetime import UTC, datetime, timedelta
from sqlalchemy import create_engine
from simpeg_adapters.sql import SqlPace
store = SqlPace(create_engine(sys.argv[1]))
for _ in range(25):
    now = datetime.now(UTC)
    slot = now + timedelta(seconds=store.reserve("k", now, 0.05).tunggu)
    print(slot.timestamp())
"""


@pytest.mark.parametrize("jenis", DATABASES)
def test_processes_together_never_exceed_the_rate_in_any_window(basis_data: Callable[[str], str], jenis: str) -> None:
    """H7: four workers at once, none of which knows of the others; the table is made by whoever comes first."""
    url = basis_data(jenis)
    workers = [
        subprocess.Popen([sys.executable, "-c", PEKERJA, url], stdout=subprocess.PIPE, text=True, encoding="utf-8")
        for _ in range(4)
    ]
    said = [worker.communicate(timeout=60)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0] * 4
    slots = sorted(float(line) for each in said for line in each.split())
    assert len(slots) == 100
    assert all(later - earlier >= 0.05 - 1e-4 for earlier, later in pairwise(slots))
