"""Where the line died, from what the HTTP library raised; the two real backends are in test_transport."""

from __future__ import annotations

import socket
import ssl

import httpx
import pytest

from siasn_client.conversation.putus import putusnya
from siasn_client.errors import Putus


def caused(failure: Exception, *below: Exception) -> Exception:
    """*failure*, raised from *below*, one from the other."""
    each = failure
    for cause in below:
        each.__cause__ = cause
        each = cause
    return failure


TABLE = [
    (caused(httpx.ConnectError(""), OSError(), socket.gaierror(-2, "x")), Putus.NAMA),
    (caused(httpx.ConnectError(""), ConnectionRefusedError()), Putus.TOLAK),
    (caused(httpx.ConnectError(""), OSError(101, "unreachable")), Putus.TOLAK),
    (httpx.ConnectTimeout(""), Putus.DIAM),
    (caused(httpx.ConnectError(""), ssl.SSLCertVerificationError()), Putus.TLS),
    (caused(httpx.ConnectError(""), ssl.SSLEOFError()), Putus.TERPUTUS),
    (caused(httpx.ConnectError(""), ConnectionResetError()), Putus.TERPUTUS),
    (caused(httpx.ConnectTimeout(""), ssl.SSLWantReadError()), Putus.DIAM),
    (caused(httpx.ReadTimeout(""), ssl.SSLWantReadError()), Putus.LAMBAT),
    (caused(httpx.ReadError(""), ssl.SSLWantReadError()), Putus.TERPUTUS),
    (httpx.ProxyError("407"), Putus.PROXY),
    (httpx.ReadError(""), Putus.TERPUTUS),
    (httpx.RemoteProtocolError(""), Putus.TERPUTUS),
    (ConnectionResetError(), Putus.TERPUTUS),
    (httpx.ReadTimeout(""), Putus.LAMBAT),
    (TimeoutError(), Putus.LAMBAT),
    (httpx.PoolTimeout(""), Putus.LAIN),
    (httpx.InvalidURL(""), Putus.LAIN),
    (RuntimeError("closed"), Putus.LAIN),
]


@pytest.mark.parametrize(("failure", "putus"), TABLE, ids=lambda value: getattr(value, "name", type(value).__name__))
def test_every_failure_has_its_place(failure: Exception, putus: Putus) -> None:
    assert putusnya(failure) is putus


@pytest.mark.parametrize(("failure", "putus"), TABLE, ids=lambda value: getattr(value, "name", type(value).__name__))
def test_behind_a_proxy_what_fails_before_a_connection_is_the_proxy_s(failure: Exception, putus: Putus) -> None:
    behind = Putus.PROXY if putus in {Putus.NAMA, Putus.TOLAK, Putus.DIAM} else putus
    assert putusnya(failure, lewat_proxy=True) is behind


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = httpx.ReadError(""), OSError()
    first.__cause__, second.__cause__ = second, first
    assert putusnya(first) is Putus.TERPUTUS


def test_every_place_is_in_the_table() -> None:
    assert {putus for _, putus in TABLE} == set(Putus)
