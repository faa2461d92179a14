"""May anything be sent at all, and may it be repeated? Breaker and retry budget as one frozen value.

Also what of an error is news about SIASN: our own mistakes are none, nor is what another call has told.

Nothing here waits or reads a clock: *now* is a number of seconds that only grows. The caller keeps
the value and replaces it while nobody else does (the step ``Exclusive``). Whose turn it is says
:mod:`siasn_client.conversation.antrean`.

Numbers are ours until BKN documents its own: ten broken answers in a row open the breaker for 30 s
and let one probe through; the budget is botocore's "standard" one (500, a repetition costs 5; a call
that succeeds gives back what it paid, or 1), so that an outage is not multiplied by our patience.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from siasn_client.envelope import SUSPENDED
from siasn_client.errors import ApiError, AuthError, DecodeError, NoAnswer, ServerBroken, SiasnError, TooLarge

__all__ = ["Pace", "Turn"]

_BREAK_AFTER: Final = 10
_BREAK_SECONDS: Final = 30.0
_BUDGET: Final = 500
_REPEAT_COSTS: Final = 5
_OUTAGE_MAX: Final = 300.0


@frozen
class Turn:
    """Leave to ask, or a refusal: the breaker is *open* for another *wait* seconds.

    An outage is *passing* when SIASN has answered before and has been broken for less than five minutes.
    """

    wait: float = 0.0
    open: bool = False
    passing: bool = False
    probe: bool = False


@frozen
class Pace:
    """What all requests of one client know of SIASN's health, and what repetitions they can pay."""

    answered: bool = False  # has SIASN ever?
    broken: int = 0  # broken answers in a row
    down_since: float = float("-inf")  # the first of them
    closed_from: float = float("-inf")  # the breaker is open until then
    budget: int = _BUDGET

    def admit(self, now: float) -> tuple[Pace, Turn]:
        """Ask for leave. An open breaker refuses, and lets one probe through per period."""
        passing = self.answered and now - self.down_since < _OUTAGE_MAX
        if now < self.closed_from:
            return self, Turn(self.closed_from - now, open=True, passing=passing)
        if not self.down:
            return self, Turn()
        return evolve(self, closed_from=now + _BREAK_SECONDS), Turn(probe=True, passing=passing)

    @property
    def down(self) -> bool:
        """Has it been broken so often that the breaker knows of it?"""
        return self.broken >= _BREAK_AFTER

    def is_open(self, now: float) -> bool:
        """Does the breaker refuse now?"""
        return now < self.closed_from

    def heard(self, error: SiasnError | None, now: float, repeats: int) -> Pace:
        """What came of a request; *repeats* is how often its call had to pay."""
        if error is not None and (not _is_news(error) or isinstance(error.__cause__, SiasnError)):
            return self
        if isinstance(error, NoAnswer | ServerBroken) or (isinstance(error, DecodeError) and error.path == "$"):
            return self.failed(now, at_once=isinstance(error, ServerBroken) and error.code == SUSPENDED)
        return self.succeeded(repeats if error is None else 0)

    def succeeded(self, repeats: int = 0) -> Pace:
        """SIASN answered, with whatever: it is up. *repeats* is how often the call had to pay."""
        if self.answered and not self.broken and self.budget == _BUDGET:
            return self
        budget = min(_BUDGET, self.budget + max(1, repeats * _REPEAT_COSTS))
        return evolve(self, answered=True, broken=0, closed_from=float("-inf"), budget=budget)

    def failed(self, now: float, *, at_once: bool = False) -> Pace:
        """A broken answer, or none; *at_once* opens the breaker (the gateway said SUSPENDED)."""
        broken = _BREAK_AFTER if at_once else self.broken + 1
        opened = now + _BREAK_SECONDS if broken >= _BREAK_AFTER else self.closed_from
        since = self.down_since if self.broken else now
        return evolve(self, broken=broken, down_since=since, closed_from=max(opened, self.closed_from))

    def repeat(self) -> Pace | None:
        """Pay for one repetition; None when the budget is used up."""
        return evolve(self, budget=self.budget - _REPEAT_COSTS) if self.budget >= _REPEAT_COSTS else None


def _is_news(error: SiasnError) -> bool:
    """Did SIASN, or the silence where it should be, say this? A setting or a store of ours says nothing of it."""
    if isinstance(error, AuthError):
        return error.status > 0
    return isinstance(error, ApiError | DecodeError | NoAnswer | TooLarge)
