"""The fake in the same process: httpx transports that call the brain and raise what a dead line raises."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping

import httpx

from siasn_client.testing.tiruan.answers import Jawaban

__all__ = ["AsyncTiruanTransport", "TiruanTransport"]

Answer = Callable[[str, str, Mapping[str, str], Mapping[str, str], bytes], Jawaban]


class _Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends in the middle, with the error httpx raises for it."""

    def __init__(self, body: bytes, whole: int) -> None:
        self._body = body
        self._whole = whole

    def _dead(self) -> httpx.RemoteProtocolError:
        said = f"received {len(self._body)} bytes, expected {self._whole}"
        return httpx.RemoteProtocolError(f"peer closed connection without sending complete message body ({said})")

    def __iter__(self) -> Iterator[bytes]:
        yield self._body
        raise self._dead()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._body
        raise self._dead()


def _response(request: httpx.Request, answer: Jawaban) -> httpx.Response:
    if answer.reset:
        raise httpx.ReadError("connection reset by peer", request=request)
    headers = {**answer.headers, "content-length": str(len(answer.body))}
    if answer.potong is None:
        return httpx.Response(answer.status, headers=headers, content=answer.body)
    return httpx.Response(answer.status, headers=headers, stream=_Cut(answer.body[: answer.potong], len(answer.body)))


class TiruanTransport(httpx.BaseTransport):
    """Answers a sync client.

    Thread-safety: safe to share.
    """

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the brain."""
        url, body = request.url, request.read()
        return _response(request, self._answer(request.method, url.path, dict(url.params), dict(request.headers), body))


class AsyncTiruanTransport(httpx.AsyncBaseTransport):
    """Answers an async client, without waiting: the brain takes microseconds.

    Async-safety: safe to share between tasks.
    """

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the brain."""
        url, body = request.url, await request.aread()
        return _response(request, self._answer(request.method, url.path, dict(url.params), dict(request.headers), body))
