"""A clock that moves when told: hours of waiting pass in no time."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Lock

__all__ = ["JamTiruan"]


class JamTiruan:
    """The time of a fake and of the clients under test: give it to both.

    ``Tiruan(..., clock=jam)`` lets tokens, quotas and late writes go by it; ``siasn_client.testing.SiasnTiruan``
    waits by it. Sleeping moves it forward for everybody; nothing else does.

    Thread-safety: safe to share.

    >>> jam = JamTiruan()
    >>> jam.sleep(3600)
    >>> jam() - JamTiruan.MULAI
    3600.0
    """

    MULAI = 1_700_000_000.0

    def __init__(self, mulai: float = MULAI) -> None:
        self._now = mulai
        self._lock = Lock()

    def __call__(self) -> float:
        """Return seconds since 1970."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Let *seconds* pass at once."""
        with self._lock:
            self._now += max(seconds, 0.0)

    maju = sleep

    def now(self) -> datetime:
        """Return the time with its zone, UTC."""
        return datetime.fromtimestamp(self._now, UTC)

    def monotonic(self) -> float:
        """Return a time that only ever grows."""
        return self._now
