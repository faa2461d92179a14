"""Requests per second at a latency of 20 ms: fleets of small clients against one httpx.AsyncClient.

    python benchmarks/fleet.py

Goals: at 64 in flight at least 6 times one ``httpx.AsyncClient``; at 16 in flight at least 75 % of what the
latency allows (16 / 20 ms = 800 a second), with retry, pace and parsing on.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
from measure import interleaved, ratio

from siasn_client import Alamat, AsyncSiasn, Credentials, PasswordGrant, Secret, Settings
from siasn_client.resources import jabatan

_LATENCY = 0.020
_NIP = "199002282015031000"
_AKUN = Credentials("kunci", Secret("rahasia"), "klien", PasswordGrant(Secret("nip"), Secret("sandi")))


async def _ours(url: str, requests: int, in_flight: int) -> None:
    settings = Settings(alamat=Alamat.tiruan(url), instansi="x", pace=10_000)
    async with AsyncSiasn(_AKUN, settings) as siasn:
        calls = (jabatan.list_for(_NIP) for _ in range(requests))
        done = 0
        async for _, found in siasn.map(calls, in_flight=in_flight):
            done += len(found.rows) == 5  # type: ignore[union-attr]
    if done != requests:
        raise SystemExit(f"only {done} of {requests} answers were whole")


async def _bare(url: str, requests: int, in_flight: int) -> None:
    limits = httpx.Limits(max_connections=in_flight, max_keepalive_connections=in_flight)
    address = f"{url}/apisiasn/1.0/pns/rw-jabatan/{_NIP}"
    left = iter(range(requests))
    async with httpx.AsyncClient(limits=limits, timeout=60) as client:

        async def work() -> None:
            for _ in left:
                (await client.get(address)).raise_for_status()

        await asyncio.gather(*(work() for _ in range(in_flight)))


def _run(make: Callable[[str, int, int], object], url: str, requests: int, in_flight: int) -> Callable[[], object]:
    return lambda: asyncio.run(make(url, requests, in_flight))  # type: ignore[arg-type]


def main() -> int:
    """Print rates and the two goals."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--requests", type=int, default=1200, help="per round and candidate")
    given = parser.parse_args()
    command = [sys.executable, str(Path(__file__).with_name("slow_server.py")), str(_LATENCY)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        assert server.stdout is not None and server.stdin is not None  # noqa: S101, PT018
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        times = interleaved(
            {
                "AsyncSiasn.map, 64 in flight": _run(_ours, url, given.requests, 64),
                "one httpx.AsyncClient, 64 in flight": _run(_bare, url, given.requests, 64),
                "AsyncSiasn.map, 16 in flight": _run(_ours, url, given.requests, 16),
                "one httpx.AsyncClient, 16 in flight": _run(_bare, url, given.requests, 16),
            },
            given.rounds,
        )
        server.stdin.close()
    for name, spent in times.items():
        rates = sorted(given.requests / seconds for seconds in spent)
        print(f"{name:<40} {rates[len(rates) // 2]:>7.0f} requests/s  ({rates[0]:.0f}-{rates[-1]:.0f})")
    ours64, bare64, ours16, _ = times
    print("64 in flight, ours / httpx: {:.1f} times ({:.1f}-{:.1f})".format(*ratio(times, bare64, ours64)))
    share = sorted(given.requests / seconds / (16 / _LATENCY) for seconds in times[ours16])
    print(f"16 in flight, share of the bound: {share[len(share) // 2]:.0%} ({share[0]:.0%}-{share[-1]:.0%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
