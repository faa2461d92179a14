"""Taking a turn: leave from the breaker, then a slot in the queue, again where a pause came in between.

The queue is the client's own, or the one that all workers of a token share
(:class:`~siasn_client.ports.PaceStore`). A shared one that fails before a call is sent fails the call;
after it was answered the answer counts, and what the store missed heals by itself.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Final

from attrs import frozen

from siasn_client.conversation.antrean import Antrean
from siasn_client.conversation.session import Session
from siasn_client.errors import CircuitOpen, SiasnError
from siasn_client.ports import Giliran, PaceStore
from siasn_client.steps import Exclusive, Flow, Monotonic, Now, Sleep, do

__all__ = ["NO_TURN", "Taken", "give_back", "pause", "take"]

_PAUSE_MAX: Final = 120.0
_AT_ONCE: Final = Giliran(0.0)


@frozen
class Taken:
    """A turn that was taken: after how many seconds, whether it probes a broken SIASN, or a pause."""

    waited: float = 0.0
    probe: bool = False
    giliran: Giliran = _AT_ONCE


NO_TURN: Final = Taken()


def take(session: Session, operation: str) -> Flow[Taken]:
    """Wait until this call may leave.

    Raises:
        CircuitOpen: SIASN is down; nothing was sent.
        SiasnError: the shared queue cannot be used; nothing was sent.
    """
    waited, probe, giliran = 0.0, False, _AT_ONCE
    while True:
        try:
            probe, giliran = yield from Exclusive("pace", partial(_enter, session, operation, probe))
        except CircuitOpen:
            yield from give_back(session, Taken(giliran=giliran))
            raise
        if session.store is not None:
            giliran = yield from _shared(session, session.store)
        if giliran.tunggu > 0:
            yield from Sleep(giliran.tunggu)
            waited += giliran.tunggu
        if not (yield from _halted(session, giliran, probe=probe)):
            return Taken(waited, probe, giliran)


def pause(session: Session, seconds: float) -> Flow[None]:
    """SIASN said 429: everybody of this token waits, two minutes at most."""
    seconds = min(seconds, _PAUSE_MAX)
    if session.store is not None:
        now = yield from Now()
        try:
            yield from do(session.store.pause, session.tokens.pace_key, now + timedelta(seconds=seconds))
            return
        except SiasnError:  # the answer counts; at least this client pauses
            pass
    clock = yield from Monotonic()
    yield from Exclusive("pace", lambda: _change(session, session.queue.pause(clock + seconds)))


def give_back(session: Session, taken: Taken) -> Flow[None]:
    """The call was answered, or will not be sent: if it was the probe after a pause, the pause is over."""
    if not taken.giliran.uji:
        return
    if session.store is None:
        yield from Exclusive("pace", lambda: _change(session, session.queue.answered()))
        return
    try:
        yield from do(session.store.answered, session.tokens.pace_key)
    except SiasnError:  # the probe is given up for lost after a while
        return


def _enter(session: Session, operation: str, probe: bool) -> Flow[tuple[bool, Giliran]]:
    """Ask the breaker (not again for its own probe) and, without a shared queue, take a slot of ours."""
    now = yield from Monotonic()
    if not probe:
        session.pace, turn = session.pace.admit(now)
        if turn.open:
            raise CircuitOpen(
                f"BKN is down; asking again in {turn.wait:.0f} s",
                retry_after=turn.wait if turn.passing else None,
                operation=operation,
            )
        probe = turn.probe
    if session.store is not None:
        return probe, _AT_ONCE
    session.queue, giliran = session.queue.reserve(now, session.interval)
    return probe, giliran


def _shared(session: Session, store: PaceStore) -> Flow[Giliran]:
    now = yield from Now()
    return (yield from do(store.reserve, session.tokens.pace_key, now, session.interval))


def _halted(session: Session, giliran: Giliran, *, probe: bool) -> Flow[bool]:
    """Has a pause or the breaker come between the taking of the slot and its time?"""
    if session.store is None and giliran.tunggu <= 0 and not session.queue.ditahan:
        return False
    now = yield from Monotonic()
    if session.pace.is_open(now) and not probe:
        return True
    if session.store is None:
        return session.queue.halted(now, giliran)
    if now < session.queue.ditahan:  # a pause that the shared queue could not be told
        return True
    instant = yield from Now()
    return (yield from do(session.store.halted, session.tokens.pace_key, instant, giliran))


def _change(session: Session, queue: Antrean) -> Flow[None]:
    """Replace the queue; called where nobody else does."""
    session.queue = queue
    yield from ()
