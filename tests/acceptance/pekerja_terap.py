"""One worker of the kill test: applies a plan over the network, and dies where it is told to.

Run by path: ``python pekerja_terap.py PESAN.json``. The points of death are made here, by wrapping the journal
and the transport; the product knows nothing of them. Writes one JSON object when it lived to its end.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import httpx
from sqlalchemy import create_engine

from siasn_client.client import Siasn
from siasn_client.config import Alamat, Credentials, PasswordGrant, Settings
from siasn_client.errors import LeaseHeld
from siasn_client.ports import Catatan, Keadaan
from siasn_client.privacy import Secret
from siasn_client.sinkronisasi import Persetujuan, Rencana, apply, audit, kirim
from siasn_client.sinkronisasi.letak import Letak
from simpeg_adapters.memory import MemoryHost
from simpeg_adapters.sql.jurnal import SqlJournal

WRITES = ("/save", "/data-utama-update", "/data-utama-jabatansync", "/data-utama-golongansync")
SETTLE = 0.2


def die() -> NoReturn:
    """Be gone, as by a power cut: nothing is flushed, closed or given back."""
    if hasattr(signal, "SIGKILL"):
        os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(60)
    os._exit(137)


class Maut:
    """Counts how often a point was passed and dies at the n-th time."""

    def __init__(self, titik: str, kali: int) -> None:
        self.titik, self.kali = titik, kali

    def lewat(self, titik: str) -> None:
        if titik == self.titik:
            self.kali -= 1
            if self.kali == 0:
                die()


class JurnalMaut:
    """A journal that may not survive its own rows."""

    def __init__(self, inner: SqlJournal, maut: Maut) -> None:
        self.inner, self.maut = inner, maut

    def append(self, catatan: Catatan, pegangan: int | None = None) -> None:
        intent = catatan.keadaan is Keadaan.NIAT
        if catatan.keadaan is Keadaan.TERKIRIM and not catatan.alasan:  # answered, not found by looking
            self.maut.lewat("after_answer")
        self.inner.append(catatan, pegangan)
        self.maut.lewat("after_intent" if intent else "after_outcome")

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


class KabelMaut(httpx.BaseTransport):
    """A line that may take its client down, before or after a write has gone through."""

    def __init__(self, maut: Maut) -> None:
        self.inner, self.maut = httpx.HTTPTransport(), maut

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        writes = request.url.path.endswith(WRITES)
        if writes:
            self.maut.lewat("before_send")
        answer = self.inner.handle_request(request)
        if writes and answer.status_code == httpx.codes.OK:
            self.maut.lewat("after_send")
        return answer

    def close(self) -> None:
        self.inner.close()


def patiently(run: Callable[[], Any]) -> Any:
    """Wait for the lease of the worker that died."""
    for _ in range(600):
        try:
            return run()
        except LeaseHeld:
            time.sleep(0.05)
    raise LeaseHeld("the lease never came free")


def main(order: dict[str, Any]) -> dict[str, Any]:
    maut = Maut(order["titik"], order["kali"])
    info = order["info"]
    sso = PasswordGrant(Secret(info["username"]), Secret(info["password"]))
    account = Credentials(info["consumer_key"], Secret(info["consumer_secret"]), info["client_id"], sso)
    settings = Settings(
        alamat=Alamat.tiruan(info["url"]), instansi=info["instansi"], pace=None, settle=SETTLE, total=30.0
    )
    folder = Path(order["folder"])
    rencana = Rencana.from_bytes((folder / "rencana.json").read_bytes())
    persetujuan = Persetujuan.from_bytes((folder / "persetujuan.json").read_bytes())
    inner = SqlJournal(create_engine(f"sqlite:///{(folder / 'jurnal.db').as_posix()}"))
    journal, host = JurnalMaut(inner, maut), MemoryHost()
    if order["buta"]:
        kirim.cari = lambda *_: (Letak.TIDAK_ADA, None)  # type: ignore[assignment]
    with Siasn(account, settings, transport=KabelMaut(maut)) as siasn:
        work = {"journal": journal, "host": host, "settings": settings}
        laporan = patiently(
            lambda: siasn.run(apply(rencana, persetujuan, lease=inner, pemegang="pekerja", sewa=order["sewa"], **work))
        )
        maut.lewat("before_audit")
        ditemukan = siasn.run(audit(rencana, persetujuan, **work))
    inner.close()
    return {"terapan": laporan.hitungan(), "audit": ditemukan.hitungan(), "henti": str(laporan.henti or "")}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))))
