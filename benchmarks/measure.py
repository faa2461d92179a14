"""Measure candidates in turn inside one run; only their ratios are worth quoting.

Machines drift: A B A B ... in one process tree, the ratio pair by pair, then the median with the extremes.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable, Mapping

__all__ = ["interleaved", "ratio", "table"]

Times = Mapping[str, list[float]]


def interleaved(
    candidates: Mapping[str, Callable[[], object]],
    rounds: int,
    *,
    warmup: int = 1,
    clock: Callable[[], float] = time.perf_counter,
) -> Times:
    """Return the seconds of *rounds* calls of every candidate, taken in turn.

    *clock*: wall time, or ``time.process_time`` for what computes only."""
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for number in range(warmup + rounds):
        for name, run in candidates.items():
            began = clock()
            run()
            spent = clock() - began
            if number >= warmup:
                times[name].append(spent)
    return times


def ratio(times: Times, of: str, to: str) -> tuple[float, float, float]:
    """Median, minimum and maximum of *of*/*to*, pair by pair."""
    pairs = [one / other for one, other in zip(times[of], times[to], strict=True)]
    return statistics.median(pairs), min(pairs), max(pairs)


def table(times: Times, unit: float, name: str) -> Iterable[str]:
    """Yield one line per candidate: median (min-max) in *unit* seconds, called *name*."""
    for candidate, spent in times.items():
        low, mid, high = (value / unit for value in (min(spent), statistics.median(spent), max(spent)))
        yield f"{candidate:<44} {mid:>10.1f} {name}  ({low:.1f}-{high:.1f})"
