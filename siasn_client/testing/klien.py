"""The clients by a clock that moves when told: settle windows, quotas and token lives pass in no time.

The waiting of a client is its own business; here it only asks another clock.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from siasn_client.client import AsyncSiasn, Siasn
from siasn_client.config import Alamat, Credentials, Settings
from siasn_client.testing.tiruan import JamTiruan, Tiruan

__all__ = ["AsyncSiasnTiruan", "SiasnTiruan"]


def _settings(tiruan: Tiruan, given: Settings | None) -> Settings:
    return given or Settings(alamat=Alamat.tiruan(), instansi=tiruan.instansi, pace=None)


class SiasnTiruan(Siasn):
    """A :class:`Siasn` whose every request ends in *tiruan* and whose time is *jam*.

    Args:
        tiruan: the fake; make it with ``clock=jam``.
        jam: the clock of both.
        settings: the fake's address, its instansi and no pace by default.
        more: as for :class:`Siasn` (``tokens``).

    Thread-safety: as Siasn. Time is one for all threads: a thread that sleeps moves the others' deadlines.
    """

    def __init__(self, tiruan: Tiruan, jam: JamTiruan, settings: Settings | None = None, **more: Any) -> None:
        self.jam = jam
        more.setdefault("transport", tiruan.transport())
        super().__init__(Credentials.from_env(tiruan.env()), _settings(tiruan, settings), **more)

    def _now(self) -> datetime:
        return self.jam.now()

    def _monotonic(self) -> float:
        return self.jam.monotonic()

    def _sleep(self, seconds: float) -> None:
        self.jam.sleep(seconds)


class AsyncSiasnTiruan(AsyncSiasn):
    """An :class:`AsyncSiasn` in the same way.

    Async-safety: as AsyncSiasn.
    """

    def __init__(self, tiruan: Tiruan, jam: JamTiruan, settings: Settings | None = None, **more: Any) -> None:
        self.jam = jam
        more.setdefault("transport", tiruan.async_transport())
        super().__init__(Credentials.from_env(tiruan.env()), _settings(tiruan, settings), **more)

    def _now(self) -> datetime:
        return self.jam.now()

    def _monotonic(self) -> float:
        return self.jam.monotonic()

    async def _sleep(self, seconds: float) -> None:
        self.jam.sleep(seconds)
