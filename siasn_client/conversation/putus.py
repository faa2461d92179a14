"""Where did the line go dead? Read from the failure that the HTTP library raised and what lies below it. Pure.

Both of httpcore's backends keep the operating system's own error as the cause of theirs, measured on
httpcore 1.0.9: a name without an address is a ``gaierror``, a refused connection a
``ConnectionRefusedError``, a certificate that is not believed an ``SSLError``.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping
from typing import Final

import httpx

from siasn_client.errors import Putus

__all__ = ["putusnya"]

_TIMES: Final = (httpx.TimeoutException, TimeoutError)
_TIMED: Final[Mapping[type, Putus]] = {
    httpx.ConnectTimeout: Putus.DIAM,
    httpx.PoolTimeout: Putus.LAIN,  # our own queue, not the line
}
_BROKEN: Final = (ConnectionResetError, BrokenPipeError, ssl.SSLEOFError)  # in the middle of the handshake, too
_WAITING: Final = (ssl.SSLWantReadError, ssl.SSLWantWriteError)  # no failure: how asyncio's TLS says "more"
_BEFORE: Final = frozenset({Putus.NAMA, Putus.TOLAK, Putus.DIAM})
_DEPTH: Final = 12


def putusnya(failure: Exception, *, lewat_proxy: bool = False) -> Putus:
    """Say where *failure* happened.

    Args:
        lewat_proxy: is the office's proxy in between? Then it alone is connected to, and whatever fails
            before there is a connection is its fault.

    >>> putusnya(httpx.ConnectTimeout("")), putusnya(httpx.ConnectTimeout(""), lewat_proxy=True)
    (<Putus.DIAM: 'diam'>, <Putus.PROXY: 'proxy'>)
    """
    found = _found(failure, list(_below(failure)))
    return Putus.PROXY if lewat_proxy and found in _BEFORE else found


def _found(failure: Exception, below: list[BaseException]) -> Putus:
    """Times first: below them lies whatever the encryption was just waiting for."""
    if isinstance(failure, httpx.ProxyError):
        return Putus.PROXY
    if isinstance(failure, _TIMES):
        return _TIMED.get(type(failure), Putus.LAMBAT)
    if any(isinstance(each, _BROKEN) for each in below):
        return Putus.TERPUTUS
    if any(isinstance(each, ssl.SSLError) and not isinstance(each, _WAITING) for each in below):
        return Putus.TLS
    if any(isinstance(each, socket.gaierror) for each in below):
        return Putus.NAMA
    if isinstance(failure, httpx.ConnectError):
        return Putus.TOLAK
    return Putus.TERPUTUS if isinstance(failure, httpx.TransportError | OSError) else Putus.LAIN


def _below(failure: BaseException) -> Iterator[BaseException]:
    """The failure and what caused it, at most a dozen: a chain may be a ring."""
    each: BaseException | None = failure
    for _ in range(_DEPTH):
        if each is None:
            return
        yield each
        each = each.__cause__ or each.__context__
