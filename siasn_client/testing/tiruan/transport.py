"""The fake in the same process: httpx transports that call the brain and raise what a dead line raises."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping

import anyio
import httpx

from siasn_client.testing.tiruan.answers import Jawaban

__all__ = ["AsyncTiruanTransport", "TiruanTransport"]

Answer = Callable[[str, str, Mapping[str, str], Mapping[str, str], bytes], Jawaban]
Sleep = Callable[[float], object]


class _Line(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body as the line brings it: whole, drop by drop, or cut off with the error httpx raises for it."""

    def __init__(self, answer: Jawaban, sleep: Sleep | None) -> None:
        self._whole = len(answer.body)
        self._cut = answer.potong is not None
        self._body = answer.body[: answer.potong] if self._cut else answer.body
        self._drip = answer.tetes
        self._sleep = sleep

    def _dead(self) -> httpx.RemoteProtocolError:
        said = f"received {len(self._body)} bytes, expected {self._whole}"
        return httpx.RemoteProtocolError(f"peer closed connection without sending complete message body ({said})")

    def _pieces(self) -> Iterator[bytes]:
        if self._drip is None:
            yield self._body
        else:
            yield from (self._body[at : at + 1] for at in range(len(self._body)))

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces():
            if self._drip is not None:
                (self._sleep or time.sleep)(self._drip)
            yield piece
        if self._cut:
            raise self._dead()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces():
            if self._drip is not None and self._sleep is not None:
                self._sleep(self._drip)
            elif self._drip is not None:
                await anyio.sleep(self._drip)
            yield piece
        if self._cut:
            raise self._dead()


def _response(request: httpx.Request, answer: Jawaban, sleep: Sleep | None) -> httpx.Response:
    if answer.tolak:
        raise httpx.ConnectError("connection refused", request=request)
    if answer.reset:
        raise httpx.ReadError("connection reset by peer", request=request)
    if answer.diam is not None:
        patience = request.extensions.get("timeout", {}).get("read")
        if sleep is not None:
            sleep(answer.diam if patience is None else min(patience, answer.diam))
        raise httpx.ReadTimeout("timed out", request=request)
    headers = {**answer.headers, "content-length": str(len(answer.body))}
    if answer.potong is None and answer.tetes is None and "content-encoding" not in answer.headers:
        return httpx.Response(answer.status, headers=headers, content=answer.body)
    return httpx.Response(answer.status, headers=headers, stream=_Line(answer, sleep))


class TiruanTransport(httpx.BaseTransport):
    """Answers a sync client.

    Args:
        sleep: how time passes while a line is silent or drips; real time by default, but a silent line fails at once.

    Thread-safety: safe to share.
    """

    def __init__(self, answer: Answer, sleep: Sleep | None = None) -> None:
        self._answer = answer
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the brain."""
        url, body = request.url, request.read()
        answer = self._answer(request.method, url.path, dict(url.params), dict(request.headers), body)
        return _response(request, answer, self._sleep)


class AsyncTiruanTransport(httpx.AsyncBaseTransport):
    """Answers an async client, without waiting: the brain takes microseconds.

    Args:
        sleep: as for :class:`TiruanTransport`; it must not block for long.

    Async-safety: safe to share between tasks.
    """

    def __init__(self, answer: Answer, sleep: Sleep | None = None) -> None:
        self._answer = answer
        self._sleep = sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the brain."""
        url, body = request.url, await request.aread()
        answer = self._answer(request.method, url.path, dict(url.params), dict(request.headers), body)
        return _response(request, answer, self._sleep)
