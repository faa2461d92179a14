"""Asks one URL through one wire, in a process of its own, and prints by how many bytes it grew.

``python pekerja_memori.py URL sync|async|httpx CAP``; "httpx" is the negative control: it reads everything.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import httpx

from siasn_client.call import Request
from siasn_client.config import Alamat, Settings
from siasn_client.conversation.transport import AsyncWire, SyncWire
from siasn_client.errors import TooLarge


def peak() -> int:
    """The most memory this process has held, in bytes (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


def ask(url: str, kind: str, cap: int) -> str:
    settings = Settings(alamat=Alamat.tiruan(url))
    request = Request("GET", f"{url}/bom", "/bom", cap=cap)

    async def both() -> None:
        wire = AsyncWire(settings)
        try:
            await wire.send(request)
        finally:
            await wire.aclose()

    try:
        if kind == "httpx":
            return str(len(httpx.Client(trust_env=False).get(f"{url}/bom").content))
        if kind == "async":
            asyncio.run(both())
        else:
            wire = SyncWire(settings)
            try:
                wire.send(request)
            finally:
                wire.close()
    except TooLarge as error:
        return type(error).__name__
    return "read"


if __name__ == "__main__":
    before = peak()
    outcome = ask(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    sys.stdout.write(f"{outcome} {peak() - before}\n")
