"""The suite reaches this machine only: what would leave it is stopped before a packet, whatever the call."""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest

FAR = ("192.0.2.1", 443)  # RFC 5737: an address for documentation, nobody's
BLOCKED = (RuntimeError, UserWarning)  # pytest-socket warns first, and warnings are errors


def far_socket(kind: socket.SocketKind = socket.SOCK_STREAM) -> socket.socket:
    found = socket.socket(socket.AF_INET, kind)
    found.settimeout(2)
    return found


def connect() -> None:
    with far_socket() as line:
        line.connect(FAR)


def connect_ex() -> None:
    with far_socket() as line:
        line.connect_ex(FAR)


def datagram() -> None:
    with far_socket(socket.SOCK_DGRAM) as line:
        line.sendto(b"x", FAR)


async def _open() -> None:
    await asyncio.open_connection(*FAR)


REACHING_OUT = {
    "connect": connect,
    "connect_ex": connect_ex,
    "datagram": datagram,
    "create_connection": lambda: socket.create_connection(FAR, timeout=2),
    "asyncio": lambda: asyncio.run(_open()),
    "httpx": lambda: httpx.Client(trust_env=False, timeout=2).get(f"https://{FAR[0]}/"),
    "name": lambda: socket.getaddrinfo("apimws.bkn.go.id", 443),
    "old name": lambda: socket.gethostbyname("apimws.bkn.go.id"),
}


@pytest.mark.parametrize("reach_out", REACHING_OUT.values(), ids=REACHING_OUT)
def test_another_machine_is_out_of_reach(reach_out):
    with pytest.raises(BLOCKED):
        reach_out()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_is_not(host):
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection((host, server.getsockname()[1]), timeout=2),
    ):
        pass
