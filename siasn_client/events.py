"""What happened, as frozen values without personal data.

A host passes one function, ``Settings(on_event=...)``, and counts, logs or traces as it likes.
``operation`` is always a path template. The hook is called in the thread or task that works;
it must not raise and must not block.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

__all__ = ["Drift", "Event", "Hook", "Refreshed", "Retried", "Sent"]


@frozen
class Sent:
    """One HTTP request was answered."""

    operation: str
    status: int
    seconds: float


@frozen
class Retried:
    """A call is about to be repeated."""

    operation: str
    attempt: int
    wait: float
    reason: str


@frozen
class Refreshed:
    """A token was obtained; ``token`` is "APIM" or "SSO"."""

    token: str


@frozen
class Drift:
    """SIASN sent something our records do not know; reported once per kind."""

    record: str
    field: str


Event = Sent | Retried | Refreshed | Drift
Hook = Callable[[Event], None]
