"""Run the fake as a process of its own: the ledger then outlives whatever kills the client."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, Any, cast

from attrs import field, frozen

__all__ = ["ServerTiruan", "tiruan_server"]


@frozen
class ServerTiruan:
    """A running fake. ``info`` is its first line: url, token_apim, token_sso, api, the account, instansi."""

    info: Mapping[str, Any] = field(repr=False)
    _process: subprocess.Popen[str] = field(repr=False)
    _lock: threading.Lock = field(factory=threading.Lock, repr=False)

    @property
    def url(self) -> str:
        """The root address."""
        return str(self.info["url"])

    def perintah(self, nama: str, **isi: Any) -> dict[str, Any]:
        """Give an order (see ``control``) and return what came of it.

        Raises:
            OSError: the process is gone.
        """
        stdin, stdout = cast(IO[str], self._process.stdin), cast(IO[str], self._process.stdout)
        with self._lock:
            stdin.write(json.dumps({"perintah": nama, **isi}) + "\n")
            stdin.flush()
            line = stdout.readline()
        if not line:
            raise BrokenPipeError("the fake is gone")
        found: dict[str, Any] = json.loads(line)
        return found


@contextmanager
def tiruan_server(
    *,
    pegawai: int = 200,
    seed: int = 7,
    port: int = 0,
    gangguan: str = "tidak",
    ledger: str | os.PathLike[str] | None = None,
) -> Iterator[ServerTiruan]:
    """Start ``python -m siasn_client.testing`` on 127.0.0.1; end it with the block.

    Raises:
        OSError: the process ended before it was ready; its own words are on standard error.
    """
    command = [sys.executable, "-m", "siasn_client.testing", "--pegawai", str(pegawai), "--seed", str(seed)]
    command += ["--port", str(port), "--gangguan", gangguan]
    if ledger is not None:
        command += ["--ledger", os.fspath(ledger)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8") as process:  # noqa: S603 (ours)
        try:
            first = cast(IO[str], process.stdout).readline()
            if not first:
                raise OSError("the fake SIASN did not start")
            yield ServerTiruan(json.loads(first), process)
        finally:
            _end(process)


def _end(process: subprocess.Popen[str], patience: float = 10.0) -> None:
    """Close its input, which ends it; insist after *patience* seconds."""
    with suppress(OSError):  # it may be dead already
        cast(IO[str], process.stdin).close()
    try:
        process.wait(timeout=patience)
    except subprocess.TimeoutExpired:
        process.kill()
