"""What a flow may ask of the world.

Everything that waits is a flow: a generator that yields steps and is sent their answers.
``Siasn.run(flow)`` and ``AsyncSiasn.run(flow)`` perform the same steps, so nothing is written twice.
``step.__iter__`` yields the step itself and returns the answer, so that this is typed::

    rows = yield from Ask(jabatan.list_for(nip))

Law: a flow never yields in ``finally`` or ``except BaseException``: a cancelled async generator
would lose that step in silence. What must survive death is journalled before.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from datetime import datetime
from typing import Any, Generic, ParamSpec, TypeVar

from attrs import field, frozen

from siasn_client.baris import Bacaan
from siasn_client.call import Answer, Call, Request
from siasn_client.events import Event

__all__ = ["Ask", "AskEach", "Do", "Exclusive", "Flow", "Monotonic", "Now", "Send", "Sleep", "Step", "Tell", "do"]

T = TypeVar("T")
P = ParamSpec("P")


class Step(Generic[T]):
    """One question to the world, answered with a T."""

    __slots__ = ()

    def __iter__(self) -> Generator[Step[Any], Any, T]:
        answer: T = yield self
        return answer


Flow = Generator[Step[Any], Any, T]


@frozen
class Ask(Step[T]):
    """Carry out one call: tokens, pace, retry and decoding included.

    Raises into the flow: any :class:`~siasn_client.errors.SiasnError`.
    """

    call: Call[T]


@frozen
class AskEach(Step[None]):
    """Carry out reading calls, *in_flight* at a time, and hand each to *each* with what came of it.

    As ``Siasn.map`` does, which carries it out: *calls* is read lazily, nothing is raised for a failed
    read, and *each* hears of the calls in the order in which they finish, one at a time; it may block.
    What *each* raises ends the step once the calls under way are done.

    Raises into the flow:
        ValueError: a call writes, or *in_flight* is below 1.
    """

    calls: Iterable[Call[Any]] = field(repr=False)
    each: Callable[[Call[Any], Bacaan[Any]], object] = field(repr=False)
    in_flight: int = 8


@frozen
class Send(Step[Answer]):
    """Send one HTTP request once. Raises NoAnswer or TooLarge into the flow."""

    request: Request


@frozen
class Sleep(Step[None]):
    """Wait *seconds*."""

    seconds: float


@frozen
class Now(Step[datetime]):
    """The instant, in UTC."""


@frozen
class Monotonic(Step[float]):
    """Seconds on a clock that only goes forward, for waits and deadlines."""


@frozen
class Tell(Step[None]):
    """Hand an event to the host's hook."""

    event: Event


@frozen
class Exclusive(Step[T]):
    """Run an inner flow while nobody else of this client runs one with the same key.

    ``flow`` is a function that makes it, because a generator runs only once.
    """

    key: str
    flow: Callable[[], Flow[T]] = field(repr=False)


@frozen
class Do(Step[T]):
    """Call a blocking function of a port; an async client does it in a worker thread."""

    function: Callable[[], T] = field(repr=False)


def do(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Do[T]:
    """Make the step that calls ``function(*args, **kwargs)``."""
    return Do(lambda: function(*args, **kwargs))
