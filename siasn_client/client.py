"""``Siasn`` and ``AsyncSiasn``: perform the steps of flows, in a thread or in a task.

The only module that waits, locks, starts threads and reads the clock. Everything that decides is a
flow elsewhere; the two drivers answer the same steps and share what does not wait.
"""

from __future__ import annotations

import asyncio
import logging
import time
import warnings
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import aclosing, closing, suppress
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from threading import Lock
from types import MappingProxyType, TracebackType
from typing import Any, TypeVar

from siasn_client.baris import Bacaan
from siasn_client.call import Call
from siasn_client.config import Credentials, Settings
from siasn_client.conversation.batch import Batch
from siasn_client.conversation.exchange import exchange, reading
from siasn_client.conversation.session import Session
from siasn_client.conversation.tokens import MemoryTokens, Tokens
from siasn_client.conversation.transport import AsyncTransport, AsyncWire, SyncTransport, SyncWire
from siasn_client.events import Drift
from siasn_client.namespaces import Async, Namespaces, Sync, W
from siasn_client.ports import PaceStore, TokenStore
from siasn_client.steps import Ask, AskEach, Do, Exclusive, Flow, Monotonic, Now, Send, Sleep, Step, Tell

__all__ = ["AsyncSiasn", "Siasn"]

T = TypeVar("T")
Pair = tuple[Call[Any], Bacaan[Any]]

_log = logging.getLogger("siasn_client")
_log.addHandler(logging.NullHandler())


class _Client(Namespaces[W]):
    """What the two clients share: state, the clock, and the steps that do not wait."""

    def __init__(
        self, credentials: Credentials, settings: Settings | None, tokens: TokenStore | None, pace: PaceStore | None
    ) -> None:
        self.settings = settings or Settings()
        held = Tokens(credentials, self.settings, MemoryTokens() if tokens is None else tokens)
        self._session = Session(self.settings, held, store=pace)
        self._closed = True  # until there is something to close

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.settings.lingkungan}, instansi={self.settings.instansi!r})"

    def __del__(self) -> None:
        if not getattr(self, "_closed", True):
            warnings.warn(f"unclosed {type(self).__name__}; use it in a with block", ResourceWarning, stacklevel=2)

    @property
    def drift(self) -> Mapping[Drift, int]:
        """What of SIASN's rows was not as we know it, and how often, since this client was made."""
        return MappingProxyType(dict(self._session.drift))

    def _now(self) -> datetime:
        return datetime.now(UTC)

    def _monotonic(self) -> float:
        return time.monotonic()

    def _at_once(self, step: Step[Any]) -> Any:
        """Answer a step that does not wait."""
        match step:
            case Now():
                return self._now()
            case Monotonic():
                return self._monotonic()
            case Tell(event):
                return self._tell(event)
            case _:
                raise TypeError(f"a flow yielded {type(step).__name__}, which is not a step")

    def _tell(self, event: Any) -> None:
        if self.settings.on_event is None:
            return
        try:
            self.settings.on_event(event)
        except Exception as error:  # a hook that raises must not undo what has happened
            _log.warning("on_event raised %s", type(error).__name__)


class Siasn(_Client[Sync]):
    """SIASN for ordinary code: every call returns when it is done.

    Args:
        credentials: what BKN gave the office.
        settings: which SIASN and how to behave; production by default.
        transport: an ``httpx.BaseTransport`` in place of the network (the fake, a test, a proxy).
        tokens: where tokens live; in memory by default.
        pace: the queue that all workers of the office share; this client's own by default.

    Close it, or use it in a ``with`` block. Thread-safety: safe to share; its calls wait for each
    other only for the pace and for a token. Nothing is sent, read or started before the first call.
    """

    def __init__(
        self,
        credentials: Credentials,
        settings: Settings | None = None,
        *,
        transport: SyncTransport | None = None,
        tokens: TokenStore | None = None,
        pace: PaceStore | None = None,
    ) -> None:
        super().__init__(credentials, settings, tokens, pace)
        self._wire = SyncWire(self.settings, transport)
        self._closed = False
        self._locks: dict[str, Lock] = {}
        self._open(self.send, self.run)

    def send(self, call: Call[T]) -> T:
        """Carry out one call: tokens, pace, repetition and decoding included.

        Raises:
            SiasnError: ``effect`` says whether SIASN may have changed.
        """
        return self.run(exchange(call, self._session))

    def run(self, flow: Flow[T]) -> T:
        """Perform the steps of *flow* and return what it returns; its errors are raised."""
        answer: Any = None
        error: Exception | None = None
        with closing(flow):
            while True:
                try:
                    step = flow.send(answer) if error is None else flow.throw(error)
                except StopIteration as end:
                    result: T = end.value
                    return result
                answer = error = None
                try:
                    answer = self._perform(step)
                except Exception as raised:
                    error = raised

    def map(self, calls: Iterable[Call[Any]], *, in_flight: int = 8) -> Generator[Pair, None, None]:
        """Carry out reading calls, *in_flight* at a time; yield each with what came of it, as they finish.

        *calls* is read lazily, in the caller's thread. No error is raised: a failed read is Gagal, an
        unknown person Kosong. When SIASN goes down, all of it waits for up to five minutes; when a token must
        be handed in, for ``Settings.tunggu_token`` seconds. Leaving the loop waits for the calls under way and
        starts no other.

        Raises:
            ValueError: a call writes, or *in_flight* is below 1.
        """
        source = Batch(calls, in_flight, self._session)
        with ThreadPoolExecutor(in_flight, thread_name_prefix="siasn") as pool:
            running: dict[Future[Bacaan[Any]], Call[Any]] = {}
            while True:
                for call in islice(source, in_flight - len(running)):
                    running[pool.submit(self._read, call)] = call
                if not running:
                    return
                for done in wait(running, return_when=FIRST_COMPLETED).done:
                    call, found = running.pop(done), done.result()
                    if not source.parked(call, found, self._monotonic(), self._tell):
                        yield call, found
                if source.pause:
                    self._sleep(source.resume())

    def close(self) -> None:
        """Close every connection. A second close does nothing."""
        self._closed = True
        self._wire.close()

    def __enter__(self) -> Siasn:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read(self, call: Call[Any]) -> Bacaan[Any]:
        return self.run(reading(call, self._session))

    def _sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    def _perform(self, step: Step[Any]) -> Any:
        match step:
            case Ask(call):
                return self.send(call)
            case AskEach(calls, each, in_flight):
                with closing(self.map(calls, in_flight=in_flight)) as pairs:
                    for asked, found in pairs:
                        each(asked, found)
                return None
            case Send(request):
                return self._wire.send(request)
            case Exclusive(key, flow):
                with self._locks.setdefault(key, Lock()):
                    return self.run(flow())
            case Sleep(seconds):
                return self._sleep(seconds)
            case Do(function):
                return function()
            case _:
                return self._at_once(step)


class AsyncSiasn(_Client[Async]):
    """SIASN for asyncio: the same calls, awaited.

    Args:
        credentials, settings, tokens, pace: as for :class:`Siasn`.
        transport: an ``httpx.AsyncBaseTransport`` in place of the network.

    Close it, or use it in an ``async with`` block. Async-safety: safe to share among the tasks of
    one event loop. Blocking ports run in worker threads and are never abandoned, not even by
    cancellation. A cancelled call may have reached SIASN: only a journal knows.
    """

    def __init__(
        self,
        credentials: Credentials,
        settings: Settings | None = None,
        *,
        transport: AsyncTransport | None = None,
        tokens: TokenStore | None = None,
        pace: PaceStore | None = None,
    ) -> None:
        super().__init__(credentials, settings, tokens, pace)
        self._wire = AsyncWire(self.settings, transport)
        self._closed = False
        self._locks: dict[str, asyncio.Lock] = {}
        self._open(self.send, self.run)

    async def send(self, call: Call[T]) -> T:
        """Carry out one call; raises as :meth:`Siasn.send` does."""
        return await self.run(exchange(call, self._session))

    async def run(self, flow: Flow[T]) -> T:
        """Perform the steps of *flow* and return what it returns; its errors are raised."""
        answer: Any = None
        error: Exception | None = None
        with closing(flow):
            while True:
                try:
                    step = flow.send(answer) if error is None else flow.throw(error)
                except StopIteration as end:
                    result: T = end.value
                    return result
                answer = error = None
                try:
                    answer = await self._perform(step)
                except Exception as raised:
                    error = raised

    async def map(self, calls: Iterable[Call[Any]], *, in_flight: int = 8) -> AsyncGenerator[Pair, None]:
        """Carry out reading calls as :meth:`Siasn.map` does.

        Leaving the loop cancels the calls under way; ``contextlib.aclosing`` makes that prompt.
        """
        source = Batch(calls, in_flight, self._session)
        running: dict[asyncio.Task[Bacaan[Any]], Call[Any]] = {}
        try:
            while True:
                for call in islice(source, in_flight - len(running)):
                    running[asyncio.ensure_future(self.run(reading(call, self._session)))] = call
                if not running:
                    return
                done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    call, found = running.pop(task), task.result()
                    if not source.parked(call, found, self._monotonic(), self._tell):
                        yield call, found
                if source.pause:
                    await self._sleep(source.resume())
        finally:
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def aclose(self) -> None:
        """Close every connection. A second close does nothing."""
        self._closed = True
        await self._wire.aclose()

    async def __aenter__(self) -> AsyncSiasn:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def _perform(self, step: Step[Any]) -> Any:
        match step:
            case Ask(call):
                return await self.send(call)
            case AskEach(calls, each, in_flight):
                async with aclosing(self.map(calls, in_flight=in_flight)) as pairs:
                    async for asked, found in pairs:
                        await _in_thread(partial(each, asked, found))
                return None
            case Send(request):
                return await self._wire.send(request)
            case Exclusive(key, flow):
                async with self._locks.setdefault(key, asyncio.Lock()):
                    return await self.run(flow())
            case Sleep(seconds):
                return await self._sleep(seconds)
            case Do(function):
                return await _in_thread(function)
            case _:
                return self._at_once(step)


async def _in_thread(function: Callable[[], T]) -> T:
    """Call a blocking function in a worker thread and see it end, even when we are cancelled."""
    work = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        while not work.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([work])
        work.exception()  # seen; the cancellation is what is raised
        raise
