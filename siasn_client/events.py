"""What happened, as frozen values without personal data.

A host passes one function, ``Settings(on_event=...)``, and counts, logs or traces as it likes.
``operation`` is always a path template. The hook is called in the thread or task that works;
it must not raise and must not block.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from attrs import frozen

__all__ = [
    "Closed",
    "Drift",
    "Event",
    "Hook",
    "Opened",
    "Parked",
    "RagamDrift",
    "Refreshed",
    "Resumed",
    "Retried",
    "Sent",
]


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
class Parked:
    """A job waits for a token that an operator must hand in (``siasn token pasang``), *seconds* at most."""

    token: str
    seconds: float


@frozen
class Resumed:
    """The token came after *seconds*, and the job goes on."""

    token: str
    seconds: float


@frozen
class Opened:
    """SIASN is down: nothing is asked for *seconds*, then one probe."""

    seconds: float


@frozen
class Closed:
    """SIASN answers again."""


class RagamDrift(StrEnum):
    """In which way SIASN's rows are no longer those we know."""

    BIDANG_BARU = "bidang_baru"  # a field we do not know
    BIDANG_HILANG = "bidang_hilang"  # a field we know is not there at all (null is there)
    KODE_BARU = "kode_baru"  # a code that is not in our table
    NILAI_ANEH = "nilai_aneh"  # a value of a known field that cannot be read; the record keeps it aside


@frozen
class Drift:
    """SIASN sent something our records do not know; reported once per kind, counted on the client.

    Never a value: ``record`` is our class, ``field`` SIASN's name of a new field, ours of a known one.
    """

    record: str
    field: str
    kind: RagamDrift = RagamDrift.BIDANG_BARU


Event = Sent | Retried | Refreshed | Parked | Resumed | Opened | Closed | Drift
Hook = Callable[[Event], None]
