"""A scripted SIASN and a virtual clock; every exchange test runs through both drivers."""

from __future__ import annotations

import asyncio
import base64
import heapq
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from siasn_client import Alamat, AsyncSiasn, Credentials, PasswordGrant, Secret, Settings, Siasn
from siasn_client.call import Answer
from siasn_client.conversation.session import Session
from siasn_client.conversation.tokens import MemoryTokens, Tokens
from siasn_client.events import Event
from siasn_client.steps import Do, Exclusive, Monotonic, Now, Send, Sleep, Tell

EPOCH = datetime(2026, 1, 2, tzinfo=UTC)
OK = {"code": 1, "data": [{"id": "8ae4"}]}
Reply = Any  # (status, body) | (status, body, headers) | Exception


class Skrip:
    """Answers the API from a list; the last entry repeats. Counts tokens; keeps every request."""

    def __init__(self) -> None:
        self.api: list[Reply] = [(200, OK)]
        self.token_replies: dict[str, list[Reply]] = {"APIM": [], "SSO": []}
        self.requests: list[httpx.Request] = []
        self.tokens: dict[str, int] = {"APIM": 0, "SSO": 0}
        self.life = 3600

    def sent(self) -> list[httpx.Request]:
        """The requests that were no token requests."""
        return [request for request in self.requests if "token" not in request.url.path]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        kind = {"/oauth2/token": "APIM"}.get(request.url.path, "SSO" if "/openid-connect/" in request.url.path else "")
        if not kind:
            return self._reply(self.api.pop(0) if len(self.api) > 1 else self.api[0])
        self.tokens[kind] += 1
        if self.token_replies[kind]:
            return self._reply(self.token_replies[kind].pop(0))
        body = {"access_token": f"t-{kind}-{self.tokens[kind]}", "expires_in": self.life}
        return self._reply((200, body))

    def _reply(self, reply: Reply) -> httpx.Response:
        if isinstance(reply, Exception):
            raise reply
        status, body, headers = (*reply, {})[:3]
        raw = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        every = {"content-type": "application/json", **headers}
        return httpx.Response(status, content=raw, headers=[(name.encode(), _raw(every[name])) for name in every])


def _raw(value: str | bytes) -> bytes:
    return value if isinstance(value, bytes) else value.encode()


class Jam:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed += seconds


class Dunia:
    """One client of either kind over a script, with the virtual clock."""

    def __init__(self, kind: str) -> None:
        self.kind, self.skrip, self.jam = kind, Skrip(), Jam()
        self.events: list[Event] = []
        self.settings = Settings(alamat=Alamat.tiruan(), pace=None, on_event=self.events.append)
        self.credentials = Credentials(
            "kunci",
            Secret("rahasia-apim"),
            "klien",
            PasswordGrant(Secret("199001012015011000"), Secret("sandi-rahasia")),
        )
        self.tokens: Any = None
        self._client: Any = None
        self._runner = asyncio.Runner() if kind == "async" else None

    @property
    def client(self) -> Any:
        if self._client is None:
            maker = _sync if self.kind == "sync" else _async
            self._client = maker(self)
        return self._client

    def send(self, call: Any) -> Any:
        return self._wait(self.client.send(call))

    def run(self, flow: Any) -> Any:
        return self._wait(self.client.run(flow))

    def close(self) -> None:
        if self._client is not None:
            self._wait(self._client.aclose() if self._runner else self._client.close())
        if self._runner:
            self._runner.close()

    def _wait(self, answer: Any) -> Any:
        return self._runner.run(answer) if self._runner else answer


def _clocked(base: type[Any], dunia: Dunia) -> dict[str, Callable[..., Any]]:
    return {
        "_now": lambda self: EPOCH + timedelta(seconds=dunia.jam.passed),
        "_monotonic": lambda self: dunia.jam.passed,
    }


def _sync(dunia: Dunia) -> Siasn:
    kind = type(
        "SiasnVirtual", (Siasn,), {**_clocked(Siasn, dunia), "_sleep": lambda self, seconds: dunia.jam.sleep(seconds)}
    )
    client: Siasn = kind(
        dunia.credentials, dunia.settings, transport=httpx.MockTransport(dunia.skrip), tokens=dunia.tokens
    )
    return client


def _async(dunia: Dunia) -> AsyncSiasn:
    async def sleep(self: Any, seconds: float) -> None:
        dunia.jam.sleep(seconds)
        await asyncio.sleep(0)

    kind = type("AsyncSiasnVirtual", (AsyncSiasn,), {**_clocked(AsyncSiasn, dunia), "_sleep": sleep})
    client: AsyncSiasn = kind(
        dunia.credentials, dunia.settings, transport=httpx.MockTransport(dunia.skrip), tokens=dunia.tokens
    )
    return client


@pytest.fixture(params=["sync", "async"])
def dunia(request: pytest.FixtureRequest) -> Iterator[Dunia]:
    world = Dunia(request.param)
    yield world
    world.close()


class _Tugas:
    """One worker: a stack of flows, the inner ones under a lock."""

    def __init__(self, flow: Any, client: int) -> None:
        self.stack: list[tuple[Any, tuple[int, str] | None]] = [(flow, None)]
        self.client = client
        self.result: Any = None
        self.error: Exception | None = None


class Simulasi:
    """Many workers of many clients on one virtual clock: flows are driven, nothing waits, no thread runs.

    ``server`` is asked ``(request, now)`` and answers ``(seconds, Answer or exception)``.
    """

    def __init__(self) -> None:
        self.now = 0.0
        self.server: Callable[[Any, float], tuple[float, Any]] = lambda request, now: (0.0, ok())
        self.sent: list[tuple[float, str]] = []
        self.events: list[Event] = []
        self.tugas: list[_Tugas] = []
        self._due: list[tuple[float, int, _Tugas, Any, Exception | None]] = []
        self._number = 0
        self._held: dict[tuple[int, str], list[tuple[_Tugas, Any]]] = {}

    def tambah(self, flow: Any, *, client: int = 0, at: float = 0.0) -> _Tugas:
        """Let one more worker begin *flow* at an instant."""
        tugas = _Tugas(flow, client)
        self.tugas.append(tugas)
        self._later(at, tugas, None)
        return tugas

    def jalan(self) -> None:
        """Run until nobody has anything left to do."""
        while self._due:
            self.now, _, tugas, answer, error = heapq.heappop(self._due)
            self._go_on(tugas, answer, error)

    def instants(self, part: str = "/pns/") -> list[float]:
        """When requests to a path were sent, in order."""
        return [now for now, operation in self.sent if part in operation]

    def _later(self, at: float, tugas: _Tugas, answer: Any, error: Exception | None = None) -> None:
        self._number += 1
        heapq.heappush(self._due, (at, self._number, tugas, answer, error))

    def _go_on(self, tugas: _Tugas, answer: Any, error: Exception | None) -> None:
        while True:
            flow, lock = tugas.stack[-1]
            try:
                step = flow.send(answer) if error is None else flow.throw(error)
            except StopIteration as end:
                answer, error = end.value, None
            except Exception as raised:
                answer, error = None, raised
            else:
                answer = error = None
                match step:
                    case Sleep(seconds):
                        return self._later(self.now + seconds, tugas, None)
                    case Send(request):
                        self.sent.append((self.now, request.operation))
                        seconds, reply = self.server(request, self.now)
                        failed = reply if isinstance(reply, Exception) else None
                        return self._later(self.now + seconds, tugas, None if failed else reply, failed)
                    case Exclusive(key, make):
                        if (tugas.client, key) in self._held:
                            return self._held[tugas.client, key].append((tugas, make))
                        self._held[tugas.client, key] = []
                        tugas.stack.append((make(), (tugas.client, key)))
                    case _:
                        try:
                            answer = self._at_once(step)
                        except Exception as raised:
                            error = raised
                continue
            tugas.stack.pop()
            if lock is not None:
                self._free(lock)
            if not tugas.stack:
                tugas.result, tugas.error = answer, error
                return None

    def _free(self, lock: tuple[int, str]) -> None:
        waiting = self._held[lock]
        if not waiting:
            del self._held[lock]
            return
        tugas, make = waiting.pop(0)
        tugas.stack.append((make(), lock))
        self._later(self.now, tugas, None)

    def _at_once(self, step: Any) -> Any:
        match step:
            case Now():
                return EPOCH + timedelta(seconds=self.now)
            case Monotonic():
                return self.now
            case Tell(event):
                return self.events.append(event)
            case Do(function):
                return function()
        raise AssertionError(f"{step} has no place here")


def ok(body: Any = OK, status: int = 200, **headers: str) -> Answer:
    """One answer of the API, or of a token server."""
    said = {"access_token": "t", "expires_in": 43200} if body is None else body
    return Answer(status, {"content-type": "application/json", **headers}, json.dumps(said).encode())


def sesi(store: Any = None, pace: float | None = None, **settings: Any) -> Session:
    """The session of one more client of the same office."""
    how = Settings(alamat=Alamat.tiruan(), instansi="I1", pace=pace, **settings)
    who = Credentials("kunci", Secret("rahasia-apim"), "klien", PasswordGrant(Secret("operator"), Secret("sandi-x")))
    return Session(how, Tokens(who, how, MemoryTokens()), store=store)


@pytest.fixture
def simulasi() -> Simulasi:
    return Simulasi()


@pytest.fixture
def alat() -> SimpleNamespace:
    return SimpleNamespace(ok=ok, sesi=sesi, EPOCH=EPOCH)


@pytest.fixture
def jwt() -> Callable[..., str]:
    """A token that says what it is told to say; its signature is none."""

    def make(**claims: Any) -> str:
        part = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
        return f"{base64.urlsafe_b64encode(b'{}').decode().rstrip('=')}.{part}.c2lnbmF0dXJl"

    return make
