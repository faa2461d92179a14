"""What a line of the table is: an endpoint, or a paged list read to its end; typed for both worlds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from inspect import signature
from typing import Any, Generic, ParamSpec, TypeVar, overload

from siasn_client.call import Call
from siasn_client.conversation.paging import Daftar, pages
from siasn_client.errors import SiasnError
from siasn_client.steps import Flow
from siasn_client.wire import Halaman

__all__ = ["Async", "Namespace", "Sync", "W", "endpoint", "listing"]

P = ParamSpec("P")
T = TypeVar("T")


class Sync:
    """Marks the namespaces of a client that returns."""


class Async:
    """Marks the namespaces of a client that is awaited."""


W = TypeVar("W", Sync, Async)
"""In which of the two worlds a namespace lives."""


class Namespace(Generic[W]):
    """Some endpoints of one client. Thread- and async-safety: that of the client."""

    def __init__(self, send: Callable[[Call[Any]], Any], run: Callable[[Flow[Any]], Any]) -> None:
        self._send = send
        self._run = run


def _made(make: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | Exception:
    """Return what *make* makes, or its refusal without the frames that hold what it was told."""
    try:
        return make(*args, **kwargs)
    except (SiasnError, ValueError) as refused:
        return refused.with_traceback(None)


class endpoint(Generic[P, T]):
    """One line of the table: makes the call and has it sent."""

    def __init__(self, make: Callable[P, Call[T]]) -> None:
        self.make = make
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> endpoint[P, T]: ...
    @overload
    def __get__(self, owner: Namespace[Sync], kind: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, owner: Namespace[Async], kind: type) -> Callable[P, Awaitable[T]]: ...
    def __get__(self, owner: Namespace[Any] | None, kind: type) -> Any:
        """Bind to a client; from the class itself, return the line."""
        if owner is None:
            return self
        make, send = self.make, owner._send

        @wraps(make)
        def bound(*args: P.args, **kwargs: P.kwargs) -> Any:
            call = _made(make, *args, **kwargs)
            del args, kwargs  # a traceback that prints locals would show the NIP that came as text
            if isinstance(call, Exception):
                raise call
            return send(call)

        return bound


class listing(Generic[P, T]):
    """A paged list as one line: asks page after page until all is there, and says whether all is.

    Takes what the call of one page takes: ``limit`` is the size of a page, at least two rows; a list is read
    from its beginning, so ``offset`` stays 0.

    Raises, when called on a client:
        ListNotWhole: rows are missing at the end of three readings.
        ValueError: *offset* is not 0, or *limit* below 2.
        SiasnError: what one page can raise.
    """

    def __init__(self, make: Callable[P, Call[Halaman[T]]]) -> None:
        self.make = make
        self.__doc__ = f"Read the whole list, as a Daftar. One page of it: {make.__doc__}"

    def flow(self, *args: P.args, **kwargs: P.kwargs) -> Flow[Daftar[T]]:
        """Return the flow that reads the list to its end."""
        asked = signature(self.make).bind(*args, **kwargs)
        asked.apply_defaults()
        said = asked.arguments
        if said["offset"]:
            raise ValueError("a whole list begins at row 0; ask for one page instead")

        def page(limit: int, offset: int) -> Call[Halaman[T]]:
            return self.make(**{**said, "limit": limit, "offset": offset})  # type: ignore[call-arg]

        return pages(page, said["limit"])

    @overload
    def __get__(self, owner: None, kind: type) -> listing[P, T]: ...
    @overload
    def __get__(self, owner: Namespace[Sync], kind: type) -> Callable[P, Daftar[T]]: ...
    @overload
    def __get__(self, owner: Namespace[Async], kind: type) -> Callable[P, Awaitable[Daftar[T]]]: ...
    def __get__(self, owner: Namespace[Any] | None, kind: type) -> Any:
        """Bind to a client; from the class itself, return the line."""
        if owner is None:
            return self
        flow, run = self.flow, owner._run

        @wraps(self.make)
        def bound(*args: P.args, **kwargs: P.kwargs) -> Any:
            asked = _made(flow, *args, **kwargs)
            del args, kwargs
            if isinstance(asked, Exception):
                raise asked
            return run(asked)

        bound.__name__, bound.__doc__ = "daftar", self.__doc__
        return bound
