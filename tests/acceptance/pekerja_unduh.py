"""One worker of the download test: downloads over the network until it is done, or until it is killed.

Run by path: ``python pekerja_unduh.py PESAN.json``. Its clock is hurried: what the client sleeps and counts as
time passes *bergegas* times faster, so that the pauses of a hard day fit into a test. Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from siasn_client.client import Siasn
from siasn_client.config import Alamat, Credentials, Settings, TokenSso
from siasn_client.privacy import Nip, Secret
from siasn_client.unduh import Permintaan, unduh
from simpeg_adapters.berkas_token import FileTokenStore
from simpeg_adapters.ndjson import FolderUnduhan


class Bergegas(Siasn):
    """A client for which an hour is short."""

    kali = 1.0

    def _monotonic(self) -> float:
        return time.monotonic() * self.kali

    def _sleep(self, seconds: float) -> None:
        time.sleep(seconds / self.kali)


class Lupa(FolderUnduhan):
    """The negative control: a folder that does not remember what it holds."""

    def kartu(self, jenis: str) -> Any:
        return iter(())


def main(order: dict[str, Any]) -> dict[str, Any]:
    info = order["info"]
    account = Credentials(
        info["consumer_key"],
        Secret(info["consumer_secret"]),
        info["client_id"],
        TokenSso(),  # in the store, where an operator puts it
    )
    settings = Settings(alamat=Alamat.tiruan(info["url"]), instansi=info["instansi"], pace=None, tunggu_token=3600.0)
    pesanan = Permintaan(
        tuple(map(Nip, order["nips"])),
        jenis=tuple(order["jenis"]),
        utamakan=order["utamakan"],
        in_flight=order["in_flight"],
    )
    Bergegas.kali = order["bergegas"]
    gudang = (Lupa if order["lupa"] else FolderUnduhan)(Path(order["folder"]))
    with gudang, Bergegas(account, settings, tokens=FileTokenStore(Path(order["token"]))) as siasn:
        hasil = siasn.run(unduh(pesanan, gudang, settings=settings))
    return {"tuntas": hasil.manifes.tuntas, "gagal": hasil.manifes.gagal, "henti": str(hasil.henti or "")}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))))
