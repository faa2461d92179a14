"""The calls as a table, for both worlds: one line per endpoint.

``siasn.riwayat.jabatan(nip)`` is ``siasn.send(jabatan.list_for(nip))``, typed: a list from
:class:`~siasn_client.client.Siasn`, an awaitable of the same list from
:class:`~siasn_client.client.AsyncSiasn`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Generic, ParamSpec, TypeVar, overload

from siasn_client.call import Call
from siasn_client.resources import data_utama as utama
from siasn_client.resources import golongan, jabatan, pendidikan, skp22

__all__ = ["Async", "Jabatan", "Namespace", "Pns", "Riwayat", "Skp22", "Sync", "endpoint"]

P = ParamSpec("P")
T = TypeVar("T")


class Sync:
    """Marks the namespaces of a client that returns."""


class Async:
    """Marks the namespaces of a client that is awaited."""


W = TypeVar("W", Sync, Async)


class Namespace(Generic[W]):
    """Some endpoints of one client. Thread- and async-safety: that of the client."""

    def __init__(self, send: Callable[[Call[Any]], Any]) -> None:
        self._send = send


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
            call = make(*args, **kwargs)
            del args, kwargs  # a traceback that prints locals would show the NIP that came as text
            return send(call)

        return bound


class Pns(Namespace[W]):
    """One person: the main record and what changes it."""

    data_utama = endpoint(utama.get)
    update = endpoint(utama.update)
    jabatansync = endpoint(utama.jabatansync)
    golongansync = endpoint(utama.golongansync)


class Riwayat(Namespace[W]):
    """The histories of one person, by NIP."""

    jabatan = endpoint(jabatan.list_for)
    golongan = endpoint(golongan.list_for)
    pendidikan = endpoint(pendidikan.list_for)
    skp22 = endpoint(skp22.list_for)


class Jabatan(Namespace[W]):
    """Rows of riwayat jabatan."""

    save = endpoint(jabatan.save)


class Skp22(Namespace[W]):
    """Rows of SKP since 2022."""

    save = endpoint(skp22.save)
