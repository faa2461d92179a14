"""The one door to the network: httpx, opened for a single request, with a deadline and a byte cap.

Templates and secrets are opened next door (``opening.py``), for it alone. Nothing httpx knows leaves: an answer is an
:class:`~siasn_client.call.Answer`, a failure is NoAnswer or TooLarge with a scrubbed cause, because
httpx's exceptions hold the request and with it the NIP.

What httpx does not do by itself, measured on 0.28.1:

* its timeouts are per read, so a dripping server holds a call for ever: here every read gets what
  is left of ``Request.seconds`` (sync: a network backend, which also covers the header; async: the
  task is timed out). Name resolution is outside of the sync deadline.
* a small gzip answer inflates without bound: here it is inflated up to the cap.
* one client with many connections is slow: here each has four, and more are made when needed.
* an async client loses its pool slots when a request is cancelled: here it is replaced.
* it logs whole URLs at INFO, and httpcore logs cookies at DEBUG: the first transport attaches a
  filter to those loggers that masks long numbers, tokens and ``Set-Cookie``. It also acts on the
  host's own use of httpx in the same process; nothing is dropped.

Redirects are not followed and the environment is not asked for proxies.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import zlib
from collections.abc import Callable
from contextvars import ContextVar
from http.cookiejar import CookieJar, DefaultCookiePolicy
from time import monotonic
from typing import Any, Final, Generic, TypeVar
from urllib.parse import urlsplit

import httpcore
import httpx
from attrs import define, field

from siasn_client.call import Answer, Request
from siasn_client.config import Settings
from siasn_client.conversation.opening import opened
from siasn_client.conversation.putus import putusnya
from siasn_client.errors import ConfigError, Effect, NoAnswer, SiasnError, TooLarge
from siasn_client.privacy import SaringLog, sebab

__all__ = ["AsyncTransport", "AsyncWire", "SyncTransport", "SyncWire"]

SyncTransport = httpx.BaseTransport
AsyncTransport = httpx.AsyncBaseTransport

C = TypeVar("C")

_PER_CLIENT: Final = 4  # at 64 in flight a third faster than eight: httpx looks through all of a client's connections
_CLIENTS: Final = 16
_POOL_SECONDS: Final = 10.0
_PIECE: Final = 256 * 1024  # bytes inflated at once
_LIMITS: Final = httpx.Limits(max_connections=_PER_CLIENT, max_keepalive_connections=_PER_CLIENT, keepalive_expiry=30)
_LOGGERS: Final = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy")
_SARING: Final = SaringLog()
_NOT_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.InvalidURL)
_FAILURES: Final = (httpx.HTTPError, httpx.InvalidURL, RuntimeError, OSError, zlib.error)  # RuntimeError: it was closed

_deadline: ContextVar[float] = ContextVar("siasn_deadline")


def _left(timeout: float | None) -> float | None:
    """Shorten a timeout to what is left of the request under way."""
    left = _deadline.get(float("inf")) - monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout("deadline")
    return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    """A connection on which no single read outlives the deadline."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: Any = None, timeout: Any = None) -> _Stream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    """httpcore's own sockets, wrapped."""

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *args: Any, **more: Any) -> _Stream:
        return _Stream(super().connect_tcp(host, port, _left(timeout), *args, **more))


@define(eq=False)
class _Member(Generic[C]):
    client: C
    busy: set[object] = field(factory=set)


class _Fleet(Generic[C]):
    """Clients of four connections each. Without a lock: a race makes one client more, no harm."""

    def __init__(self, make: Callable[[], C], most: int) -> None:
        self._make, self._most = make, most
        self.members: list[_Member[C]] = []
        self.closed = False

    def pick(self) -> _Member[C]:
        """Return the first client with a free connection, a new one, or the least busy."""
        if self.closed:
            raise ConfigError("this client is closed")
        members = list(self.members)
        for member in members:
            if len(member.busy) < _PER_CLIENT:
                return member
        if len(members) >= self._most:
            return min(members, key=lambda member: len(member.busy))
        member = _Member(self._make())
        self.members.append(member)
        return member

    def retire(self, member: _Member[C]) -> None:
        """Use this client no more."""
        if member in self.members:
            self.members.remove(member)


class _Full(Exception):
    """The body is above the cap."""


class _Reader:
    """Collects one body, inflated, up to the cap and the deadline."""

    def __init__(self, response: httpx.Response, cap: int, until: float) -> None:
        self._response, self._cap, self._until = response, cap, until
        self._body = bytearray()
        self.ready = response.is_stream_consumed  # a transport in memory: read and inflated already
        coded = "" if self.ready else response.headers.get("content-encoding", "").strip().lower()
        if coded not in ("", "identity", "gzip", "x-gzip"):
            raise httpx.DecodingError("a coding that was not asked for")
        self._inflater = zlib.decompressobj(wbits=31) if "gzip" in coded else None
        said = response.headers.get("content-length", "")
        if said.isascii() and said.isdigit() and int(said[:18]) > cap:
            raise _Full
        if self.ready:
            self.feed(response.content)

    def feed(self, chunk: bytes) -> None:
        if monotonic() > self._until:
            raise httpx.ReadTimeout("deadline")
        if self._inflater is None:
            return self._keep(chunk)
        if self._inflater.eof and chunk:
            raise httpx.RemoteProtocolError("gzip goes on after its end")
        piece = None
        while chunk or piece is None or len(piece) == _PIECE:  # a full piece may not have been all
            piece = self._inflater.decompress(chunk, _PIECE)
            chunk = self._inflater.unconsumed_tail
            self._keep(piece)
        return None

    def _keep(self, piece: bytes) -> None:
        self._body += piece[: self._cap + 1 - len(self._body)]
        if len(self._body) > self._cap:
            raise _Full

    def answer(self) -> Answer:
        if self._inflater is not None and self._body and (not self._inflater.eof or self._inflater.unused_data):
            raise httpx.RemoteProtocolError("gzip ends too early, or goes on")  # of a file nobody would notice
        headers = self._response.headers
        cookies = "\n".join(headers.get_list("set-cookie"))
        return Answer(self._response.status_code, {**headers, "set-cookie": cookies}, bytes(self._body))


class SyncWire:
    """Sends one request and reads one answer. Thread-safety: safe to share."""

    def __init__(self, settings: Settings, transport: SyncTransport | None = None) -> None:
        self._settings = settings
        _watch_logs()
        line = _line(settings) if transport is None else {}

        def make() -> httpx.Client:
            if transport is not None:
                return httpx.Client(transport=transport, **_manners(settings))
            made = httpx.HTTPTransport(**line)
            made._pool._network_backend = _Backend()  # no public way; a test would notice
            return httpx.Client(transport=made, **_manners(settings))

        self._fleet = _Fleet(make, _CLIENTS if transport is None else 1)

    def send(self, request: Request) -> Answer:
        """Send *request* once.

        Raises:
            NoAnswer: nothing, or not all of it, came back in time.
            TooLarge: the body is above the cap of the request, or ``Settings.max_bytes``.
            ConfigError: it cannot be sent at all.
        """
        found = self._once(request)
        if isinstance(found, SiasnError):
            raise found from found.__cause__  # here, where no frame below holds an opened value
        return found

    def close(self) -> None:
        """Close every connection."""
        self._fleet.closed = True
        for member in self._fleet.members:
            member.client.close()

    def _once(self, request: Request) -> Answer | SiasnError:
        place = object()
        member = self._fleet.pick()
        member.busy.add(place)
        until = monotonic() + request.seconds
        mark = _deadline.set(until)
        try:
            with member.client.stream(**opened(request)) as response:
                reader = _Reader(response, request.cap or self._settings.max_bytes, until)
                if not reader.ready:
                    for chunk in response.iter_raw():
                        reader.feed(chunk)
                return reader.answer()
        except (*_FAILURES, _Full, ConfigError) as failure:
            return _failed(request, failure, self._settings)
        finally:
            _deadline.reset(mark)
            member.busy.discard(place)


class AsyncWire:
    """The same for asyncio. Async-safety: safe to share among the tasks of one event loop."""

    def __init__(self, settings: Settings, transport: AsyncTransport | None = None) -> None:
        self._settings = settings
        self._closing: set[asyncio.Task[None]] = set()
        self._replaceable = transport is None
        _watch_logs()
        line = _line(settings) if transport is None else {}

        def make() -> httpx.AsyncClient:
            made = httpx.AsyncHTTPTransport(**line) if transport is None else transport
            return httpx.AsyncClient(transport=made, **_manners(settings))

        self._fleet = _Fleet(make, _CLIENTS if transport is None else 1)

    async def send(self, request: Request) -> Answer:
        """Send *request* once; raises as :meth:`SyncWire.send` does."""
        found = await self._once(request)
        if isinstance(found, SiasnError):
            raise found from found.__cause__
        return found

    async def aclose(self) -> None:
        """Close every connection."""
        self._fleet.closed = True
        await asyncio.gather(*self._closing, *(member.client.aclose() for member in self._fleet.members))

    async def _once(self, request: Request) -> Answer | SiasnError:
        place = object()
        member = self._fleet.pick()
        member.busy.add(place)
        until = monotonic() + request.seconds
        whole = False
        try:
            async with asyncio.timeout(request.seconds), member.client.stream(**opened(request)) as response:
                reader = _Reader(response, request.cap or self._settings.max_bytes, until)
                if not reader.ready:
                    async for chunk in response.aiter_raw():
                        reader.feed(chunk)
            whole = True
            return reader.answer()
        except (*_FAILURES, _Full, ConfigError) as failure:
            whole = not isinstance(failure, TimeoutError)
            return _failed(request, failure, self._settings)
        finally:
            member.busy.discard(place)
            if not whole and self._replaceable:
                self._fleet.retire(member)
            if not member.busy and member not in self._fleet.members:
                self._close_later(member.client)

    def _close_later(self, client: httpx.AsyncClient) -> None:
        """Close in a task of its own: the one that was cancelled may not wait any more."""
        task = asyncio.ensure_future(client.aclose())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)


def _watch_logs() -> None:
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_SARING)


def _manners(settings: Settings) -> dict[str, Any]:
    """What every httpx client of ours has in common."""
    return {
        "timeout": httpx.Timeout(connect=settings.connect, read=settings.read, write=settings.read, pool=_POOL_SECONDS),
        "follow_redirects": False,
        "trust_env": False,
        "headers": {"User-Agent": "siasn-skp", "Accept-Encoding": "gzip"},
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),  # tokens.py keeps them
    }


def _line(settings: Settings) -> dict[str, Any]:
    """What every connection of ours has in common."""
    tls = _tls(settings)
    return {"verify": tls, "trust_env": False, "limits": _LIMITS, "proxy": _proxy(settings, tls)}


def _proxy(settings: Settings, tls: ssl.SSLContext) -> httpx.Proxy | None:
    if settings.proxy is None:
        return None
    parts = urlsplit(settings.proxy)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigError("the proxy must be an http or https address")
    return httpx.Proxy(settings.proxy, ssl_context=tls if parts.scheme == "https" else None)


def _tls(settings: Settings) -> ssl.SSLContext:
    """One TLS context for all clients; building one takes about 27 ms.

    Where every address is plain http, on loopback, it is one that trusts nobody and costs nothing.
    """
    alamat = settings.alamat
    urls = (alamat.api, alamat.referensi, alamat.token_apim, alamat.token_sso, settings.proxy or "")
    if settings.ca_bundle is None and not any(url.startswith("https") for url in urls):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        own = settings.ca_bundle and ssl.create_default_context(cafile=settings.ca_bundle)
    except OSError:
        raise ConfigError("the ca_bundle cannot be read") from None
    context = own or httpx.create_ssl_context(trust_env=False)
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # whatever this machine allows
    return context


def _failed(request: Request, failure: Exception, settings: Settings) -> SiasnError:
    """Say what happened, without what httpx says: that holds the URL."""
    if isinstance(failure, ConfigError):
        return failure.with_traceback(None)
    sent = not isinstance(failure, _NOT_SENT)
    effect = Effect.UNKNOWN if request.writes and sent else Effect.NONE
    if isinstance(failure, _Full):
        return TooLarge("the answer is above the byte cap", operation=request.operation, effect=effect)
    error = NoAnswer(f"no answer: {type(failure).__name__}", operation=request.operation, effect=effect)
    error.putus = putusnya(failure, lewat_proxy=settings.proxy is not None)
    error.__cause__ = sebab(failure)
    return error
