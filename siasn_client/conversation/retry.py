"""May this be repeated, and when? Pure.

Reads repeat when the line or the server failed. A write repeats only when its first sending proves
that nothing was applied: no connection, quota, or a refused token. Everything else about a write is
the business of whoever journals it.

Waits are tenacity's objects on a state of our own: full jitter, 0.5 s doubling up to 20 s.
tenacity's loops are not used; they read the clock.
"""

from __future__ import annotations

from typing import Any, Final, cast

from tenacity import RetryCallState
from tenacity.stop import stop_after_attempt, stop_before_delay
from tenacity.wait import wait_random_exponential

from siasn_client.errors import DecodeError, Effect, NoAnswer, RateLimited, ServerBroken, SiasnError

__all__ = ["PAUSE_MAX", "may_repeat", "wait_for"]

PAUSE_MAX: Final = 120.0
"""The longest ``Retry-After`` that is honoured, in seconds; a longer one ends the call."""

_JITTER: Final = wait_random_exponential(multiplier=0.5, max=20)


def may_repeat(error: SiasnError, *, writes: bool) -> bool:
    """Tell whether the same call may be sent again. Refused tokens are the exchange's business.

    >>> may_repeat(NoAnswer(effect=Effect.UNKNOWN), writes=True), may_repeat(NoAnswer(), writes=True)
    (False, True)
    """
    if writes and error.effect is not Effect.NONE:
        return False
    torn = isinstance(error, DecodeError) and error.path == "$"
    return torn or isinstance(error, NoAnswer | RateLimited | ServerBroken)


def wait_for(attempt: int, elapsed: float, *, asked: float | None, attempts: int, total: float) -> float | None:
    """Seconds to wait before the next attempt; None when there is to be none.

    Args:
        attempt: how many have been made, from 1.
        elapsed: seconds since the first one began.
        asked: what SIASN asks us to wait, if it does; never undercut, and none when above 120 s.
        attempts: how many may be made in all.
        total: seconds the whole call may take.
    """
    state = _state(attempt, elapsed)
    wait = _JITTER(state)
    if asked is not None:
        if asked > PAUSE_MAX:
            return None
        wait = max(wait, asked)
    state.upcoming_sleep = wait
    over = stop_after_attempt(attempts)(state) or (asked is None and stop_before_delay(total)(state))
    return None if over else wait


def _state(attempt: int, elapsed: float) -> RetryCallState:
    state = RetryCallState(cast(Any, None), None, (), {})
    state.attempt_number = attempt
    state.start_time, state.outcome_timestamp = 0.0, elapsed
    return state
