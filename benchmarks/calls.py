"""What one call costs beside raw httpx: tokens, pace, judging and parsing, with the same transport in memory.

    python benchmarks/calls.py

Goal: at most 200 us more per call than ``httpx`` sending the same request and reading the same bytes.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

import httpx
from measure import interleaved, table

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten


class _Canned(httpx.BaseTransport):
    """Answers every request with what the fake answered the first time, at no cost."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner
        self._known: dict[str, tuple[int, httpx.Headers, bytes]] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path not in self._known:
            answer = self._inner.handle_request(request)
            self._known[path] = (answer.status_code, answer.headers, answer.read())
        status, headers, body = self._known[path]
        return httpx.Response(status, headers=headers, content=body)


def main() -> int:
    """Print both times and the difference per call."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--times", type=int, default=200, help="calls per round")
    given = parser.parse_args()
    kabupaten = Kabupaten.buat(pegawai=20, seed=7, selisih=False)
    tiruan = Tiruan(kabupaten)
    transport = _Canned(tiruan.transport())
    credentials = Credentials.from_env(tiruan.env())
    settings = Settings(alamat=Alamat.tiruan(), instansi=kabupaten.instansi_id, pace=None)
    nip = next(nip for nip in kabupaten.nips if len(kabupaten.siasn[nip].rw_jabatan) > 1)
    url = f"{settings.alamat.api}/pns/rw-jabatan/{nip}"
    with Siasn(credentials, settings, transport=transport) as siasn, httpx.Client(transport=transport) as raw:
        rows = siasn.riwayat.jabatan(nip)

        def ours() -> None:
            for _ in range(given.times):
                siasn.riwayat.jabatan(nip)

        def bare() -> None:
            for _ in range(given.times):
                with raw.stream("GET", url, headers={"Authorization": "Bearer x", "Auth": "bearer x"}) as answer:
                    answer.read()

        times = interleaved({"siasn.riwayat.jabatan": ours, "httpx": bare}, given.rounds, clock=time.process_time)
    print("\n".join(table(times, given.times / 1e6, "us/call")))
    more = [
        (one - other) / given.times * 1e6
        for one, other in zip(times["siasn.riwayat.jabatan"], times["httpx"], strict=True)
    ]
    print(f"overhead: {statistics.median(more):.0f} us ({min(more):.0f}-{max(more):.0f}), {len(rows)} rows parsed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
