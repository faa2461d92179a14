"""An HTTP server on loopback that answers everything after a fixed time. Run by ``fleet.py`` in its own process."""

from __future__ import annotations

import asyncio
import json
import sys

from siasn_client.testing.kabupaten import Kabupaten

_TOKEN = json.dumps({"access_token": "tiruan", "expires_in": 3600, "token_type": "Bearer"}).encode()


def _answer(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _rows() -> bytes:
    kabupaten = Kabupaten.buat(pegawai=60, seed=7, selisih=False)
    rows = [row for nip in kabupaten.nips for row in kabupaten.siasn[nip].rw_jabatan][:5]
    return json.dumps({"code": 1, "data": rows}).encode()


async def _serve(delay: float) -> None:
    token, rows = _answer(_TOKEN), _answer(_rows())

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    (int(line[15:]) for line in head.lower().split(b"\r\n") if line[:15] == b"content-length:"), 0
                )
                if length:
                    await reader.readexactly(length)
                await asyncio.sleep(delay)
                writer.write(token if b"token" in head.split(b"\r\n", 1)[0] else rows)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(one, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # ends with whoever started it


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1])))
