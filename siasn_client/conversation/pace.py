"""When may the next request leave? Rate limit, breaker and retry budget as one frozen value.

Nothing here waits or reads a clock: *now* is a number of seconds that only grows. The caller keeps
the value and replaces it while nobody else does (the step ``Exclusive``).

Numbers are ours until BKN documents its own: ten broken answers in a row open the breaker for 30 s
and let one probe through; the budget is botocore's "standard" one (500, a repetition costs 5; a call
that succeeds gives back what it paid, or 1), so that an outage is not multiplied by our patience.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

__all__ = ["Pace", "Turn"]

_BREAK_AFTER: Final = 10
_BREAK_SECONDS: Final = 30.0
_BUDGET: Final = 500
_REPEAT_COSTS: Final = 5
_PAUSE_MAX: Final = 120.0


@frozen
class Turn:
    """A place in the queue: *wait* seconds from now, or refused because the breaker is *open*."""

    wait: float
    open: bool = False


@frozen
class Pace:
    """The state that all requests of one client share.

    Args:
        interval: seconds between two requests; 0 is no limit.
    """

    interval: float = 0.0
    next_slot: float = float("-inf")
    broken: int = 0  # broken answers in a row
    closed_from: float = float("-inf")  # the breaker is open until then
    budget: int = _BUDGET

    def reserve(self, now: float) -> tuple[Pace, Turn]:
        """Take the next place. An open breaker refuses, and lets one probe through per period."""
        if now < self.closed_from:
            return self, Turn(self.closed_from - now, open=True)
        slot = max(now, self.next_slot)
        probing = self.broken >= _BREAK_AFTER
        return (
            evolve(
                self,
                next_slot=slot + self.interval if self.interval else self.next_slot,
                closed_from=now + _BREAK_SECONDS if probing else self.closed_from,
            ),
            Turn(slot - now),
        )

    def succeeded(self, repeats: int = 0) -> Pace:
        """SIASN answered, with whatever: it is up. *repeats* is how often the call had to pay."""
        if not self.broken and self.budget == _BUDGET:
            return self
        back = max(1, repeats * _REPEAT_COSTS)
        return evolve(self, broken=0, closed_from=float("-inf"), budget=min(_BUDGET, self.budget + back))

    def failed(self, now: float, *, at_once: bool = False) -> Pace:
        """A broken answer, or none; *at_once* opens the breaker (the gateway said SUSPENDED)."""
        broken = _BREAK_AFTER if at_once else self.broken + 1
        opened = now + _BREAK_SECONDS if broken >= _BREAK_AFTER else self.closed_from
        return evolve(self, broken=broken, closed_from=max(opened, self.closed_from))

    def paused(self, now: float, seconds: float) -> Pace:
        """SIASN asked us to wait: everybody waits."""
        return evolve(self, next_slot=max(self.next_slot, now + min(seconds, _PAUSE_MAX)))

    def repeat(self) -> Pace | None:
        """Pay for one repetition; None when the budget is used up."""
        return evolve(self, budget=self.budget - _REPEAT_COSTS) if self.budget >= _REPEAT_COSTS else None
