"""A scripted SIASN and a virtual clock; every exchange test runs through both drivers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from siasn_client import Alamat, AsyncSiasn, Credentials, PasswordGrant, Secret, Settings, Siasn
from siasn_client.events import Event

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
