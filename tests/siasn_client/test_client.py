"""The two drivers: same results, one token for all, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from datetime import UTC, datetime
from itertools import count
from typing import Any

import httpx
import pytest

import siasn_client
from siasn_client import (
    Ada,
    Alamat,
    AsyncSiasn,
    Call,
    Credentials,
    Gagal,
    Kosong,
    Nip,
    PasswordGrant,
    Secret,
    Settings,
    Siasn,
)
from siasn_client.call import Token
from siasn_client.conversation.tokens import MemoryTokens
from siasn_client.errors import ConfigError, NotFound, SiasnError
from siasn_client.resources import data_utama, golongan, jabatan, pendidikan, skp22
from siasn_client.steps import AskEach, Do, Exclusive, Flow, Monotonic, Now, Sleep, Step, do
from siasn_client.testing import GangguanPlan, Tiruan
from siasn_client.testing.kabupaten import Kabupaten

SETTINGS = Settings(alamat=Alamat.tiruan(), pace=None)
STRANGER = "199912312025011000"
READS = (data_utama.get, golongan.list_for, jabatan.list_for, pendidikan.list_for, skp22.list_for)


@pytest.fixture(scope="module")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(pegawai=20, seed=7)


@pytest.fixture
def tiruan(kabupaten: Kabupaten) -> Tiruan:
    return Tiruan(kabupaten)


@pytest.fixture
def credentials(tiruan: Tiruan) -> Credentials:
    return _credentials(tiruan)


def _credentials(tiruan: Tiruan) -> Credentials:
    said = tiruan.credentials()
    sso = PasswordGrant(Secret(said["username"]), Secret(said["password"]))
    return Credentials(said["consumer_key"], Secret(said["consumer_secret"]), said["client_id"], sso)


class Cepat(Siasn):
    """A client that does not wait."""

    def _sleep(self, seconds: float) -> None:
        return None


def calls(kabupaten: Kabupaten) -> Iterator[Call[Any]]:
    return (make(nip) for nip in [*kabupaten.nips, STRANGER] for make in READS)


class Lambat:
    """A fake that takes a moment for a token and counts them."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked["token" if "token" in request.url.path else "api"] += 1
        if "token" in request.url.path:
            time.sleep(0.02)
            return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})
        return httpx.Response(200, json={"code": 1, "data": [{"id": "8ae4"}]})


def test_both_clients_give_the_same_from_the_same_calls(
    tiruan: Tiruan, credentials: Credentials, kabupaten: Kabupaten
) -> None:
    async def asynchronous() -> list[Any]:
        async with AsyncSiasn(credentials, SETTINGS, transport=tiruan.async_transport()) as siasn:
            return [pair async for pair in siasn.map(calls(kabupaten))]

    with Siasn(credentials, SETTINGS, transport=tiruan.transport()) as siasn:
        found = list(siasn.map(calls(kabupaten)))

    assert _told(found) == _told(asyncio.run(asynchronous()))
    assert len(found) == 21 * 5
    assert not any(isinstance(reading, Gagal) for _, reading in found)
    assert all(type(reading) is Kosong for call, reading in found if call.params["nip"] == Nip(STRANGER))


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_flow_is_handed_each_call_as_it_finishes(
    tiruan: Tiruan, credentials: Credentials, kabupaten: Kabupaten, kind: str
) -> None:
    """``AskEach`` is ``map`` from inside a flow; a hand that raises ends it, and no call is left behind."""

    def flow(hand: Callable[[Call[Any], Any], object]) -> Flow[None]:
        yield from AskEach(calls(kabupaten), hand, in_flight=4)

    def run(hand: Callable[[Call[Any], Any], object]) -> None:
        if kind == "sync":
            with Siasn(credentials, SETTINGS, transport=tiruan.transport()) as siasn:
                return siasn.run(flow(hand))
        return asyncio.run(asynchronous(hand))

    async def asynchronous(hand: Callable[[Call[Any], Any], object]) -> None:
        async with AsyncSiasn(credentials, SETTINGS, transport=tiruan.async_transport()) as siasn:
            await siasn.run(flow(hand))

    told: list[Any] = []
    run(lambda call, found: told.append((call, found)))
    assert len(told) == 21 * 5
    assert not any(isinstance(found, Gagal) for _, found in told)
    with pytest.raises(ZeroDivisionError):
        run(lambda call, found: 1 / 0)


def _told(pairs: Iterable[tuple[Call[Any], Any]]) -> list[tuple[str, str]]:
    """What was found, by call, in an order of its own."""
    return sorted(
        (f"{call.path} {call.params['nip']!r}{hash(call.params['nip'])}", _said(found)) for call, found in pairs
    )


def _said(reading: Any) -> str:
    return str([row.dump() for row in reading.rows]) if isinstance(reading, Ada) else type(reading).__name__


@pytest.mark.parametrize("seed", range(3))
def test_misfortune_changes_no_result(kabupaten: Kabupaten, seed: int) -> None:
    plain, unlucky = Tiruan(kabupaten), Tiruan(kabupaten, gangguan=GangguanPlan.ringan(seed))

    def read(tiruan: Tiruan) -> list[tuple[str, str]]:
        with Cepat(_credentials(tiruan), SETTINGS, transport=tiruan.transport()) as siasn:
            return _told(siasn.map(calls(kabupaten)))

    assert read(unlucky) == read(plain)


def test_twenty_threads_ask_for_one_token_of_each_kind(credentials: Credentials) -> None:
    lambat = Lambat()
    start = threading.Barrier(20)
    with Siasn(credentials, SETTINGS, transport=httpx.MockTransport(lambat)) as siasn:

        def work() -> None:
            start.wait()
            siasn.riwayat.golongan(STRANGER)

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert lambat.asked == {"token": 2, "api": 20}


def test_twenty_tasks_ask_for_one_token_of_each_kind(credentials: Credentials) -> None:
    asked: Counter[str] = Counter()

    async def handler(request: httpx.Request) -> httpx.Response:
        asked["token" if "token" in request.url.path else "api"] += 1
        await asyncio.sleep(0.01)
        body = {"access_token": "t", "expires_in": 3600, "code": 1, "data": [{"id": "8ae4"}]}
        return httpx.Response(200, json=body)

    async def run() -> None:
        async with AsyncSiasn(credentials, SETTINGS, transport=httpx.MockTransport(handler)) as siasn:
            await asyncio.gather(*(siasn.riwayat.golongan(STRANGER) for _ in range(20)))

    asyncio.run(run())
    assert asked == {"token": 2, "api": 20}


def test_twenty_threads_share_a_token_request_that_fails(credentials: Credentials) -> None:
    """Each asking in its turn would make the last one wait for twenty dead lines."""
    asked: Counter[str] = Counter()
    start = threading.Barrier(20)

    def handler(request: httpx.Request) -> httpx.Response:
        sso = "openid-connect" in request.url.path
        asked["SSO" if sso else "lain"] += 1
        if sso:
            time.sleep(0.05)
            raise httpx.ReadTimeout("x")
        return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})

    errors: list[SiasnError] = []
    with Siasn(
        credentials, Settings(alamat=Alamat.tiruan(), pace=None, attempts=1), transport=httpx.MockTransport(handler)
    ) as siasn:

        def work() -> None:
            start.wait()
            try:
                siasn.riwayat.golongan(STRANGER)
            except SiasnError as error:
                errors.append(error)

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert siasn._session.pace.broken == asked["SSO"], "what was not asked is no news"
    assert [type(error).__name__ for error in errors] == ["NoAnswer"] * 20
    assert len({id(error) for error in errors}) == 20
    assert asked["SSO"] <= 3


class Mencabut:
    """A SIASN that can end its tokens at once, and counts how often each was renewed."""

    def __init__(self, body: Any, apart: float = 0.0) -> None:
        self.body, self.apart, self.refused = body, apart, 0
        self.made: Counter[str] = Counter()
        self.generation = 1
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            kind = "SSO" if "openid-connect" in request.url.path else "APIM" if "token" in request.url.path else ""
            if kind:
                self.made[kind] += 1
                body = {"access_token": f"{kind}{self.generation}", "expires_in": 3600, "refresh_expires_in": 0}
                return httpx.Response(200, json=body)
            both = (request.headers["authorization"], request.headers["auth"])
            good = all(held.endswith(str(self.generation)) for held in both)
            self.refused += not good
        if not good:
            time.sleep(self.refused * self.apart)
            return httpx.Response(401, json=self.body)
        return httpx.Response(200, json={"code": 1, "data": [{"id": "8ae4"}]})


MISMATCH = {"code": 0, "data": "Token SSO mismatch"}


def _all_at_once(kind: str, credentials: Credentials, handler: Mencabut, count: int = 64) -> None:
    """Send *count* calls at the same time, in threads or in tasks, after every token was ended."""

    async def tasks() -> None:
        async with AsyncSiasn(credentials, SETTINGS, transport=httpx.MockTransport(handler)) as siasn:
            await siasn.riwayat.golongan(STRANGER)
            handler.generation += 1
            await asyncio.gather(*(siasn.riwayat.golongan(STRANGER) for _ in range(count)))

    if kind == "tasks":
        asyncio.run(tasks())
        return
    with (
        Siasn(credentials, SETTINGS, transport=httpx.MockTransport(handler)) as siasn,
        ThreadPoolExecutor(count) as pool,
    ):
        siasn.riwayat.golongan(STRANGER)
        handler.generation += 1
        start = threading.Barrier(count)

        def work() -> object:
            start.wait()
            return siasn.riwayat.golongan(STRANGER)

        for done in [pool.submit(work) for _ in range(count)]:
            done.result()


@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_sixty_four_refused_tokens_are_one_renewal_of_each(credentials: Credentials, kind: str) -> None:
    handler = Mencabut(MISMATCH)
    _all_at_once(kind, credentials, handler)
    assert handler.made == {"APIM": 2, "SSO": 2}


def test_a_client_in_which_everybody_renews_is_found_out(
    credentials: Credentials, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The negative control: forgetting whatever is held, and not the token that was refused."""

    def forget(kind: Token, token: Secret, tokens: Any) -> Flow[None]:
        tokens.held.pop(kind, None)
        tokens.store = MemoryTokens()
        yield from ()

    monkeypatch.setattr("siasn_client.conversation.exchange.drop", forget)
    handler = Mencabut(MISMATCH, apart=0.005)
    _all_at_once("threads", credentials, handler)
    assert handler.made.total() > 4


def test_tokens_that_end_in_the_middle_of_a_batch_cost_no_call(credentials: Credentials) -> None:
    """Every ninth request ends the token it carries, also for everybody who shares it."""
    lock, tokens, dead, requests = threading.Lock(), count(), set(), count(1)

    def handler(request: httpx.Request) -> httpx.Response:
        with lock:
            if "token" in request.url.path:
                return httpx.Response(200, json={"access_token": f"t{next(tokens)}", "expires_in": 3600})
            if next(requests) % 9 == 0:
                dead.add(request.headers["auth"])
            if request.headers["auth"] in dead:
                return httpx.Response(401, json={"message": "invalid or expired jwt"})
        return httpx.Response(200, json={"code": 1, "data": [{"id": "8ae4"}]})

    with Siasn(credentials, SETTINGS, transport=httpx.MockTransport(handler)) as siasn:
        found = list(siasn.map((golongan.list_for(STRANGER) for _ in range(300)), in_flight=4))
    assert not any(isinstance(reading, Gagal) for _, reading in found)
    assert len(dead) > 10


def test_a_map_is_lazy_and_bounded(credentials: Credentials) -> None:
    lambat = Lambat()
    taken: list[int] = []

    def source() -> Iterator[Call[Any]]:
        for number in range(100):
            taken.append(number)
            yield golongan.list_for(STRANGER)

    with Siasn(credentials, SETTINGS, transport=httpx.MockTransport(lambat)) as siasn:
        mapped = siasn.map(source(), in_flight=4)
        assert taken == []
        for done, _ in enumerate(mapped, start=1):
            assert len(taken) <= done + 4
            if done == 10:
                break
        mapped.close()
    assert len(taken) <= 14


def test_an_async_map_is_lazy_and_bounded_and_leaves_no_task(credentials: Credentials) -> None:
    taken: list[int] = []

    def source() -> Iterator[Call[Any]]:
        for number in range(100):
            taken.append(number)
            yield golongan.list_for(STRANGER)

    async def run() -> int:
        async with AsyncSiasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
            async with aclosing(siasn.map(source(), in_flight=4)) as mapped:
                done = 0
                async for _ in mapped:
                    done += 1
                    if done == 10:
                        break
            return len(asyncio.all_tasks()) - 1

    assert asyncio.run(run()) == 0
    assert len(taken) <= 14


@pytest.mark.parametrize("in_flight", [0, -1])
def test_a_map_that_could_ask_nothing_is_refused(credentials: Credentials, in_flight: int) -> None:
    with pytest.raises(ValueError, match="in_flight"):
        _mapped("sync", credentials, Lambat(), [golongan.list_for(STRANGER)], in_flight)
    with pytest.raises(ValueError, match="in_flight"):
        _mapped("async", credentials, Lambat(), [golongan.list_for(STRANGER)], in_flight)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_map_never_writes(credentials: Credentials, kind: str) -> None:
    lambat = Lambat()
    with pytest.raises(ValueError, match="jabatansync writes"):
        _mapped(kind, credentials, lambat, [data_utama.jabatansync("p1")], 1)
    assert not lambat.asked


class Waktu:
    """A clock that moves only when somebody sleeps; and a SIASN that is down from one instant to another."""

    def __init__(self, down: float, up: float) -> None:
        self.now, self.down, self.up = 0.0, down, up
        self.asked = 0
        self._lock = threading.Lock()

    def pass_by(self, seconds: float) -> None:
        with self._lock:
            self.now += seconds

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if "token" in request.url.path:
            return httpx.Response(200, json={"access_token": "t", "expires_in": 86400})
        self.asked += 1
        if self.asked > 50:
            self.pass_by(0.1)
        if self.down <= self.now < self.up:
            return httpx.Response(502, text="<html>")
        return httpx.Response(200, json={"code": 1, "data": [{"id": "8ae4"}]})


def _mapped(kind: str, credentials: Credentials, handler: Any, asked: Any, in_flight: int = 4) -> Counter[str]:
    """Map through a client of either kind on the handler's clock, if it has one; count what came of it."""

    class Cepat:
        def _monotonic(self) -> float:
            return handler.now if isinstance(handler, Waktu) else time.monotonic()

    class CepatSync(Cepat, Siasn):
        def _sleep(self, seconds: float) -> None:
            handler.pass_by(seconds)
            time.sleep(0.002)  # while one sleeps the others work, as they would on a real clock

    class CepatAsync(Cepat, AsyncSiasn):
        async def _sleep(self, seconds: float) -> None:
            handler.pass_by(seconds)
            await asyncio.sleep(0)

    def name(found: Any) -> str:
        return type(found.error if isinstance(found, Gagal) else found).__name__

    async def asynchronous() -> Counter[str]:
        async with CepatAsync(credentials, SETTINGS, transport=httpx.MockTransport(handler)) as siasn:
            return Counter([name(found) async for _, found in siasn.map(asked, in_flight=in_flight)])

    if kind == "async":
        return asyncio.run(asynchronous())
    with CepatSync(credentials, SETTINGS, transport=httpx.MockTransport(handler)) as siasn:
        return Counter(name(found) for _, found in siasn.map(asked, in_flight=in_flight))


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_batch_waits_out_an_outage(credentials: Credentials, kind: str) -> None:
    waktu = Waktu(down=5.0, up=125.0)
    found = _mapped(kind, credentials, waktu, [golongan.list_for(STRANGER) for _ in range(400)])
    assert found == {"Ada": 400}, "nothing fails, not even what was under way when it began"
    assert waktu.now > 125.0
    assert waktu.asked < 400 + 40, "an outage is not multiplied"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_batch_does_not_wait_for_ever(credentials: Credentials, kind: str) -> None:
    waktu = Waktu(down=5.0, up=float("inf"))
    found = _mapped(kind, credentials, waktu, [golongan.list_for(STRANGER) for _ in range(400)])
    assert found.total() == 400
    assert found["CircuitOpen"] > 200
    assert 300.0 < waktu.now < 500.0


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_siasn_that_never_answered_is_not_waited_for(credentials: Credentials, kind: str) -> None:
    waktu = Waktu(down=0.0, up=float("inf"))
    found = _mapped(kind, credentials, waktu, [golongan.list_for(STRANGER) for _ in range(400)])
    assert found.total() == 400
    assert waktu.now < 60.0
    assert waktu.asked < 60


def test_a_map_of_nothing_yields_nothing(credentials: Credentials) -> None:
    with Siasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
        assert list(siasn.map([])) == []


def test_two_clients_in_one_process_never_mix_their_tokens(credentials: Credentials) -> None:
    seen: dict[str, set[str]] = {"satu": set(), "dua": set()}

    def handler(name: str) -> Any:
        def answer(request: httpx.Request) -> httpx.Response:
            if "token" in request.url.path:
                return httpx.Response(200, json={"access_token": f"milik-{name}", "expires_in": 3600})
            seen[name].add(request.headers["auth"])
            return httpx.Response(200, json={"code": 1, "data": []})

        return answer

    with (
        Siasn(credentials, SETTINGS, transport=httpx.MockTransport(handler("satu"))) as one,
        Siasn(credentials, SETTINGS, transport=httpx.MockTransport(handler("dua"))) as two,
    ):
        for client in (one, two, one, two):
            client.riwayat.golongan(STRANGER)
    assert seen == {"satu": {"bearer milik-satu"}, "dua": {"bearer milik-dua"}}


# steps


def everything(log: list[str]) -> Flow[str]:
    now = yield from Now()
    yield from Sleep(0.0)
    seconds = yield from Monotonic()
    inside = yield from Exclusive("kunci", lambda: inner(log))
    called = yield from do(threading.current_thread)
    log.append(f"{now.tzinfo is UTC} {seconds > 0} {inside} {called.name == threading.current_thread().name}")
    return "selesai"


def inner(log: list[str]) -> Flow[str]:
    log.append("di dalam")
    yield from Sleep(0.0)
    return "terkunci"


def test_every_step_is_performed_by_both_drivers(credentials: Credentials) -> None:
    log: list[str] = []

    async def run() -> str:
        async with AsyncSiasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
            return await siasn.run(everything(log))

    with Siasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
        assert siasn.run(everything(log)) == "selesai"
    assert asyncio.run(run()) == "selesai"
    assert log == ["di dalam", "True True terkunci True", "di dalam", "True True terkunci False"]


def test_exclusive_flows_of_one_key_do_not_overlap_and_of_two_keys_do(credentials: Credentials) -> None:
    order: list[str] = []

    def careful(name: str) -> Flow[None]:
        order.append(f"+{name}")
        yield from Sleep(0.001)
        order.append(f"-{name}")

    async def run() -> None:
        async with AsyncSiasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
            flows = [Exclusive("sama", lambda n=n: careful(n)) for n in ("a", "b")]  # type: ignore[misc]
            await asyncio.gather(*(siasn.run(_once(flow)) for flow in flows))
            assert order == ["+a", "-a", "+b", "-b"]
            order.clear()
            flows = [Exclusive(n, lambda n=n: careful(n)) for n in ("a", "b")]  # type: ignore[misc]
            await asyncio.gather(*(siasn.run(_once(flow)) for flow in flows))
            assert order[:2] == ["+a", "+b"]

    asyncio.run(run())


def _once(step: Step[Any]) -> Flow[Any]:
    return (yield from step)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_error_of_a_port_is_raised_in_the_flow(credentials: Credentials, kind: str) -> None:
    def port() -> None:
        raise OSError("disk penuh")

    def flow() -> Flow[str]:
        try:
            yield from Do(port)
        except OSError as error:
            return str(error)
        return "?"

    async def run() -> str:
        async with AsyncSiasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
            return await siasn.run(flow())

    if kind == "async":
        assert asyncio.run(run()) == "disk penuh"
        return
    with Siasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
        assert siasn.run(flow()) == "disk penuh"


def test_what_is_no_step_is_said_to_be_none(credentials: Credentials) -> None:
    def flow() -> Flow[None]:
        yield "bukan langkah"  # type: ignore[misc]

    with (
        Siasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn,
        pytest.raises(TypeError, match="str, which is not a step"),
    ):
        siasn.run(flow())


@pytest.mark.parametrize("fails", [False, True])
def test_a_port_call_is_finished_even_when_the_task_is_cancelled(credentials: Credentials, fails: bool) -> None:
    began, finish, done = threading.Event(), threading.Event(), []

    def port() -> None:
        began.set()
        finish.wait(5)
        done.append("tersimpan")
        if fails:
            raise OSError("disk penuh")

    async def run() -> None:
        async with AsyncSiasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn:
            task = asyncio.ensure_future(siasn.run(_once(Do(port))))
            await asyncio.to_thread(began.wait)
            task.cancel()
            await asyncio.sleep(0)
            task.cancel()
            asyncio.get_running_loop().call_later(0.01, finish.set)
            with pytest.raises(asyncio.CancelledError):
                await task
            assert done == ["tersimpan"]

    asyncio.run(run())


def test_a_flow_that_is_left_is_closed(credentials: Credentials) -> None:
    closed: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield from Do(_interrupt)
        finally:
            closed.append("tertutup")

    with (
        Siasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat())) as siasn,
        pytest.raises(KeyboardInterrupt),
    ):
        siasn.run(flow())
    assert closed == ["tertutup"]


def _interrupt() -> None:
    raise KeyboardInterrupt


# life and death of a client


def test_a_client_that_is_not_closed_is_warned_about(credentials: Credentials) -> None:
    for kind in (Siasn, AsyncSiasn):
        with pytest.warns(ResourceWarning, match=f"unclosed {kind.__name__}"):
            _forget_one(kind, credentials)


def _forget_one(kind: Any, credentials: Credentials) -> None:
    kind(credentials, SETTINGS, transport=httpx.MockTransport(Lambat()))
    gc.collect()


def test_a_closed_client_says_so_and_closes_twice(credentials: Credentials) -> None:
    siasn = Siasn(credentials, SETTINGS, transport=httpx.MockTransport(Lambat()))
    siasn.close()
    siasn.close()
    with pytest.raises(ConfigError, match="closed"):
        siasn.riwayat.golongan(STRANGER)


def test_a_client_that_could_not_be_made_needs_no_closing(credentials: Credentials, tmp_path: Any) -> None:
    for kind in (Siasn, AsyncSiasn):
        with pytest.raises(ConfigError):
            kind(credentials, Settings(ca_bundle=str(tmp_path / "tidak-ada.pem")))
    gc.collect()


def test_a_client_prints_no_secret(credentials: Credentials) -> None:
    with Siasn(
        credentials, Settings(alamat=Alamat.tiruan(), instansi="A5EB"), transport=httpx.MockTransport(Lambat())
    ) as s:
        assert repr(s) == "Siasn(tiruan, instansi='A5EB')"
        for secret in (credentials.consumer_secret, credentials.sso.password):  # type: ignore[union-attr]
            assert secret.buka() not in repr(vars(s)) + repr(s._session)


def test_the_default_is_production_and_nothing_is_sent_before_the_first_call(credentials: Credentials) -> None:
    with Siasn(credentials) as siasn:
        assert siasn.settings == Settings()
        assert isinstance(siasn._now(), datetime)


def test_only_errors_of_ours_leave_a_namespace(credentials: Credentials) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError(STRANGER)

    with (
        Cepat(credentials, SETTINGS, transport=httpx.MockTransport(handler)) as siasn,
        pytest.raises(SiasnError) as caught,
    ):
        siasn.pns.data_utama(STRANGER)
    assert not isinstance(caught.value, NotFound)


IMPORT = """
import sys
sys.modules["trio"] = None  # where it is installed, httpcore imports it and trio starts ldconfig; not ours
seen = []
def hook(event, args):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "urllib.")):
        seen.append(event)
    if event == "_thread.start_new_thread":
        seen.append(event)
    python = (".py", ".pyc", ".so", ".pyd", ".zip", "entry_points.txt")  # pydantic looks for its plugins
    if event == "open" and isinstance(args[0], str) and "pycache" not in args[0] and not args[0].endswith(python):
        seen.append(f"open {args[0]}")
import logging, os
before = (list(logging.getLogger().handlers), logging.getLogger().level, dict(os.environ))
environ = os.environ.__class__.__getitem__
reads = []
os.environ.__class__.__getitem__ = lambda self, key: (reads.append(key), environ(self, key))[1]
sys.addaudithook(hook)
import siasn_client
assert before == (list(logging.getLogger().handlers), logging.getLogger().level, dict(os.environ))
assert not [key for key in reads if key.startswith("SIASN")], reads
print(seen)
"""


def test_importing_opens_reads_and_starts_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_the_public_names_are_sorted_and_there() -> None:
    assert list(siasn_client.__all__) == sorted(siasn_client.__all__)
    assert all(hasattr(siasn_client, name) for name in siasn_client.__all__)
