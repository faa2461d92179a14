"""A real quota: so many requests in a window of time, then 429 until the window ends."""

from __future__ import annotations

from threading import Lock

from attrs import frozen

__all__ = ["Kuota", "Penghitung"]


@frozen
class Kuota:
    """At most *permintaan* requests in *jendela* seconds (what BKN's quota is, no public source says)."""

    permintaan: int
    jendela: float = 60.0


class Penghitung:
    """Counts requests in windows that begin with the first request after the one before.

    Thread-safety: safe to share.
    """

    def __init__(self, kuota: Kuota | None) -> None:
        self.kuota = kuota
        self._begun = 0.0
        self._count = 0
        self._lock = Lock()

    def sisa_tunggu(self, now: float) -> float:
        """Count one request; return 0.0 when it is within the quota, else the seconds until the window ends."""
        if self.kuota is None:
            return 0.0
        with self._lock:
            if now >= self._begun + self.kuota.jendela:
                self._begun, self._count = now, 0
            self._count += 1
            return self._begun + self.kuota.jendela - now if self._count > self.kuota.permintaan else 0.0
