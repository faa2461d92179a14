"""H7: whose turn it is, among the calls of one client and among all workers of a token."""

from __future__ import annotations

import random
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.conversation import antrean
from siasn_client.conversation.exchange import exchange
from siasn_client.conversation.turns import take
from siasn_client.errors import CircuitOpen, Effect, ServerBroken, SiasnError
from siasn_client.ports import Giliran
from siasn_client.resources import golongan, skp22
from siasn_client.steps import Flow, Sleep
from simpeg_adapters.memory import MemoryPace

NIP = "199002282015031000"
READ = golongan.list_for(NIP)
WRITE = skp22.save(
    skp22.Skp22Payload(
        pns_dinilai_id="p1", tahun=2024, hasil_kinerja_nilai=2, perilaku_kerja_nilai=2, kuadran_kinerja_nilai=2
    )
)
QUOTA = {"code": "900803", "message": "Message throttled out"}


def work(session: Any, calls: int, think: random.Random) -> Flow[int]:
    """One worker: calls with thinking between them; counts those that failed."""
    failed = 0
    for _ in range(calls):
        try:
            yield from exchange(READ, session)
        except SiasnError:
            failed += 1
        yield from Sleep(think.uniform(0, 0.3))
    return failed


def busy(simulasi: Any, alat: SimpleNamespace, sessions: list[Any], seed: int) -> list[float]:
    """Three workers in each of the clients, a slow token server, answers after a while; when they sent."""
    luck = random.Random(seed)  # noqa: S311

    def server(request: Any, now: float) -> tuple[float, Any]:
        if "token" in request.operation:
            return 7.0, alat.ok(None)
        return luck.uniform(0.02, 2.5), alat.ok()

    simulasi.server = server
    for client, session in enumerate(sessions):
        for _ in range(3):
            simulasi.tambah(work(session, 12, luck), client=client, at=luck.uniform(0, 3))
    simulasi.jalan()
    return simulasi.instants()


def never_above(instants: list[float], interval: float) -> bool:
    """In no window more than the limit: no two sends are closer than the interval (instants have microseconds)."""
    return all(later - earlier >= interval - 1e-5 for earlier, later in pairwise(instants))


@pytest.mark.parametrize("seed", range(5))
def test_all_workers_of_a_token_together_never_send_faster_than_the_pace(
    simulasi: Any, alat: SimpleNamespace, seed: int
) -> None:
    store = MemoryPace()
    sent = busy(simulasi, alat, [alat.sesi(store, pace=2.0) for _ in range(4)], seed)
    assert len(sent) == 4 * 3 * 12
    assert never_above(sent, 0.5)


def test_clients_that_do_not_share_their_pace_are_found_out(simulasi: Any, alat: SimpleNamespace) -> None:
    """The negative control of the test above: the same work, every client with a queue of its own."""
    assert not never_above(busy(simulasi, alat, [alat.sesi(pace=2.0) for _ in range(4)], 0), 0.5)


def test_one_client_keeps_its_pace_without_a_store(simulasi: Any, alat: SimpleNamespace) -> None:
    assert never_above(busy(simulasi, alat, [alat.sesi(pace=2.0)], 1), 0.5)


def storm(simulasi: Any, alat: SimpleNamespace, sessions: list[Any], until: float) -> list[float]:
    """64 workers meet a used-up quota that asks for 30 s each time; when they sent while it was gone."""

    def server(request: Any, now: float) -> tuple[float, Any]:
        if "token" in request.operation:
            return 0.0, alat.ok(None)
        if now < until:
            return 0.2, alat.ok(QUOTA, 429, **{"retry-after": "30"})
        return 0.2, alat.ok()

    simulasi.server = server
    luck = random.Random(7)  # noqa: S311
    for number in range(64):
        client = number % len(sessions)
        simulasi.tambah(work(sessions[client], 2, luck), client=client)
    simulasi.jalan()
    return [now for now in simulasi.instants() if now < until]


def one_probe_per_pause(asked: list[float]) -> bool:
    """After those that were under way when the first "wait" came: one request per pause of 30 s."""
    probes = [now for now in asked if now > asked[0] + 0.2]
    return len(probes) >= 3 and all(later - earlier >= 30.0 for earlier, later in pairwise(probes))


@pytest.mark.parametrize("shared", [True, False])
@pytest.mark.parametrize("pace", [10.0, None])
def test_a_used_up_quota_is_asked_once_per_pause_however_many_wait(
    simulasi: Any, alat: SimpleNamespace, shared: bool, pace: float | None
) -> None:
    store = MemoryPace() if shared else None
    sessions = [alat.sesi(store, pace=pace) for _ in range(4 if shared else 1)]
    assert one_probe_per_pause(storm(simulasi, alat, sessions, 200.0))
    assert simulasi.now < 260.0, "and when it is back nobody is left waiting"


def test_a_queue_without_a_probe_is_found_out(
    simulasi: Any, alat: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: after a pause everybody goes on at once."""
    monkeypatch.setattr(antrean.Antrean, "halted", lambda queue, now, giliran: now < queue.ditahan)
    assert not one_probe_per_pause(storm(simulasi, alat, [alat.sesi(MemoryPace(), pace=10.0)], 200.0))


def test_a_pause_of_one_client_is_a_pause_of_the_others(simulasi: Any, alat: SimpleNamespace) -> None:
    store = MemoryPace()
    first, second = alat.sesi(store), alat.sesi(store)
    replies = [alat.ok(QUOTA, 429, **{"retry-after": "50"})]
    simulasi.server = lambda request, now: (
        0.0,
        alat.ok(None) if "token" in request.operation else replies.pop(0) if replies else alat.ok(),
    )
    simulasi.tambah(exchange(READ, first), client=1)
    simulasi.tambah(exchange(READ, second), client=2, at=5.0)
    simulasi.jalan()
    assert [now for now in simulasi.instants() if now > 0] == sorted(now for now in simulasi.instants() if now >= 50.0)


class Rusak:
    """A shared queue that fails at one of its methods."""

    def __init__(self, at: str) -> None:
        self.at = at

    def __getattr__(self, name: str) -> Any:
        def act(*args: Any) -> Any:
            if name == self.at:
                raise SiasnError("the store is broken")
            return {"reserve": Giliran(0.0, uji=1.0), "halted": False}.get(name)

        return act


@pytest.mark.parametrize("at", ["reserve", "halted"])
def test_a_shared_queue_that_fails_before_the_call_fails_it_unsent(dunia: Any, at: str) -> None:
    dunia.client._session.store = Rusak(at)
    with pytest.raises(SiasnError, match="the store is broken") as caught:
        dunia.send(WRITE)
    assert caught.value.effect is Effect.NONE
    assert dunia.skrip.sent() == []


def test_a_shared_queue_that_fails_after_the_answer_changes_nothing_of_it(dunia: Any) -> None:
    """A write that was saved must not be called lost because a counter could not be moved."""
    dunia.client._session.store = Rusak("answered")
    dunia.skrip.api = [(200, {"success": True, "mapData": {"rwSkpId": "8ae4"}})]
    assert dunia.send(WRITE) == "8ae4"


def test_a_pause_that_the_shared_queue_does_not_hear_is_at_least_our_own(dunia: Any) -> None:
    dunia.client._session.store = Rusak("pause")
    dunia.skrip.api = [(429, QUOTA, {"retry-after": "40"}), (200, {"code": 1, "data": [{"id": "1"}]})]
    dunia.send(READ)
    assert dunia.jam.passed >= 40.0
    assert dunia.client._session.queue.ditahan == 40.0


def test_a_probe_that_an_open_breaker_refuses_is_given_back(simulasi: Any, alat: SimpleNamespace) -> None:
    session = alat.sesi()
    session.queue = session.queue.pause(10.0)

    def broken_meanwhile() -> Flow[None]:
        yield from Sleep(5.0)
        session.pace = session.pace.failed(5.0, at_once=True)

    waiting = simulasi.tambah(take(session, "/x"))
    simulasi.tambah(broken_meanwhile())
    simulasi.jalan()
    assert isinstance(waiting.error, CircuitOpen)
    assert session.queue.ditahan == 0.0


# H2 and H8: an outage


def outage(
    simulasi: Any, alat: SimpleNamespace, session: Any, *, until: float, calls: int = 10_000, stop: float = float("inf")
) -> list[float]:
    """Sixteen workers make calls, half a second after a failure; SIASN is down until an instant.

    Returns when calls got through.
    """
    through: list[float] = []

    def server(request: Any, now: float) -> tuple[float, Any]:
        if "token" in request.operation:
            return 0.0, alat.ok(None)
        return 0.01, alat.ok() if now >= until else alat.ok("", 502)

    def worker() -> Flow[None]:
        for _ in range(calls // 16):
            if simulasi.now > stop:
                return
            try:
                yield from exchange(READ, session)
                through.append(simulasi.now)
            except SiasnError:
                yield from Sleep(0.5)

    simulasi.server = server
    for _ in range(16):
        simulasi.tambah(worker())
    simulasi.jalan()
    return through


FOR_EVER = float("inf")


@pytest.mark.acceptance  # ten thousand calls
def test_an_outage_is_not_amplified(simulasi: Any, alat: SimpleNamespace) -> None:
    outage(simulasi, alat, alat.sesi(), until=FOR_EVER)
    assert len(simulasi.instants()) <= 1.1 * 10_000 + 100
    assert len(simulasi.instants()) < 100, "and the breaker does much better than that"


def without_breaker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("siasn_client.conversation.pace.Pace.failed", lambda pace, now, at_once=False: pace)


@pytest.mark.acceptance  # ten thousand calls
def test_without_the_breaker_the_budget_alone_keeps_the_promise(
    simulasi: Any, alat: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_breaker(monkeypatch)
    outage(simulasi, alat, alat.sesi(), until=FOR_EVER)
    assert 10_000 <= len(simulasi.instants()) <= 1.1 * 10_000 + 100


def test_a_client_without_a_budget_is_found_out(
    simulasi: Any, alat: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: four attempts for everybody are four times the requests."""
    without_breaker(monkeypatch)
    monkeypatch.setattr("siasn_client.conversation.pace.Pace.repeat", lambda pace: pace)
    outage(simulasi, alat, alat.sesi(), until=FOR_EVER, calls=1_600)
    assert len(simulasi.instants()) > 3 * 1_600 > 1.1 * 1_600 + 100


@pytest.mark.acceptance  # ten thousand calls
@pytest.mark.parametrize("until", [35.0, 123.4, 341.0])
def test_full_speed_is_back_within_thirty_seconds(simulasi: Any, alat: SimpleNamespace, until: float) -> None:
    through = outage(simulasi, alat, alat.sesi(), until=until, calls=10**6, stop=until + 31.5)
    assert until <= through[0] <= until + 30.5
    later = [now for now in through if through[0] + 0.6 <= now < through[0] + 0.8]
    assert len(later) > 0.9 * 0.2 * 16 / 0.01, "sixteen workers, a hundredth of a second each"


def test_an_open_breaker_lets_one_probe_through_per_half_minute(simulasi: Any, alat: SimpleNamespace) -> None:
    outage(simulasi, alat, alat.sesi(), until=FOR_EVER, calls=16 * 400)
    asked = [now for now in simulasi.instants() if now > 5.0]
    assert len(asked) > 3
    assert all(later - earlier >= 30.0 for earlier, later in pairwise(asked))


def test_the_state_of_the_breaker_is_told(simulasi: Any, alat: SimpleNamespace) -> None:
    outage(simulasi, alat, alat.sesi(), until=35.0, calls=10**6, stop=63.0)
    told = [type(event).__name__ for event in simulasi.events]
    assert (told.count("Opened"), told.count("Closed")) == (1, 1)
    assert told.index("Opened") < told.index("Closed")


def test_ten_failures_in_a_row_open_it_and_nine_do_not(dunia: Any) -> None:
    dunia.skrip.api = [(502, "<html>")]
    session = dunia.client._session
    for count in range(1, 11):
        with pytest.raises(ServerBroken):
            dunia.send(WRITE)
        assert session.pace.down is (count == 10)
    with pytest.raises(CircuitOpen):
        dunia.send(WRITE)
