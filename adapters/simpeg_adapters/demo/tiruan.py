"""Start the fake SIASN for any program on this machine. Only the demo package may know the fake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

from siasn_client.testing import GangguanPlan, Loopback, Tiruan
from siasn_client.testing.__main__ import describe
from siasn_client.testing.gangguan import PROFIL
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.tiruan.control import obey
from simpeg_adapters.errors import PengaturanError

__all__ = ["GANGGUAN", "SiasnUji", "nyalakan"]

GANGGUAN: Final = tuple(sorted(PROFIL))


class SiasnUji:
    """A running fake: where it is, how to log in, and what has come in."""

    def __init__(self, tiruan: Tiruan, url: str) -> None:
        self._tiruan = tiruan
        self.sambungan: Mapping[str, Any] = describe(tiruan, url)

    def perintah(self, baris: Iterable[str]) -> Iterator[str]:
        """Carry out orders, one JSON object a line, until there are no more."""
        return (obey(self._tiruan, order) for order in baris if order.strip())

    def permintaan(self) -> int:
        """Count the requests that came."""
        return sum(self._tiruan.ledger.hitungan().values())


@contextmanager
def nyalakan(*, pegawai: int, seed: int, port: int, gangguan: str, ledger: Path | None) -> Iterator[SiasnUji]:
    """Serve a synthetic kabupaten on 127.0.0.1 while the block runs.

    Raises:
        PengaturanError: an unknown fault profile, a ledger that exists, or a port that cannot be had.
    """
    if gangguan not in GANGGUAN:
        raise PengaturanError(f"Profil gangguan tidak dikenal. Yang ada: {', '.join(GANGGUAN)}.")
    try:
        kabupaten = Kabupaten.buat(pegawai=pegawai, seed=seed)
        tiruan = Tiruan(kabupaten, gangguan=GangguanPlan(gangguan, seed=seed), ledger=ledger)
        server = Loopback(tiruan, port)
    except FileExistsError:
        raise PengaturanError("Berkas buku besar sudah ada; ia bukti dan tidak ditimpa. Beri nama lain.") from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise PengaturanError(f"SIASN tiruan tidak dapat dimulai: {why}. Coba --port 0.") from None
    with closing(tiruan.ledger), server:
        yield SiasnUji(tiruan, server.url)
