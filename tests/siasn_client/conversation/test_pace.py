"""Pace: rate, pause, breaker and budget over a given now."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.conversation.pace import Pace, Turn


def broken(times: int, now: float = 0.0) -> Pace:
    pace = Pace()
    for _ in range(times):
        pace = pace.failed(now)
    return pace


@given(st.floats(min_value=0.01, max_value=5), st.lists(st.floats(min_value=0, max_value=3), max_size=30))
def test_the_rate_is_never_above_the_limit(interval: float, gaps: list[float]) -> None:
    pace, now, leaves = Pace(interval=interval), 0.0, []
    for gap in gaps:
        now += gap
        pace, turn = pace.reserve(now)
        leaves.append(now + turn.wait)
    assert all(later - earlier >= interval - 1e-9 for earlier, later in pairwise(leaves))


def test_without_a_limit_nobody_waits() -> None:
    pace, turn = Pace().reserve(5.0)
    assert turn == Turn(0.0)
    assert pace.reserve(5.0)[1] == Turn(0.0)


def test_nine_broken_answers_leave_the_breaker_closed() -> None:
    assert not broken(9).reserve(0.0)[1].open
    assert not broken(9).succeeded().failed(0.0).reserve(0.0)[1].open


def test_ten_broken_answers_open_it_and_one_probe_passes_per_period() -> None:
    pace = broken(10)
    assert pace.reserve(29.9)[1] == Turn(30.0 - 29.9, open=True)
    pace, probe = pace.reserve(30.0)
    assert not probe.open
    assert pace.reserve(30.1)[1].open, "while the probe is under way nobody else asks"
    assert not pace.reserve(60.0)[1].open, "a probe that was lost does not keep it open for ever"


def test_a_good_probe_closes_it() -> None:
    pace, _ = broken(10).reserve(31.0)
    assert not pace.succeeded().reserve(31.0)[1].open


def test_a_bad_probe_opens_it_again() -> None:
    pace, _ = broken(10).reserve(31.0)
    assert pace.failed(32.0).reserve(61.5)[1].open


def test_a_suspended_backend_opens_it_at_once() -> None:
    assert Pace().failed(0.0, at_once=True).reserve(1.0)[1].open


def test_a_pause_holds_everybody_and_is_capped() -> None:
    pace = Pace().paused(10.0, 7.0)
    assert pace.reserve(10.0)[1].wait == 7.0
    assert Pace().paused(0.0, 9999.0).reserve(0.0)[1].wait == 120.0


@given(st.integers(min_value=0, max_value=300))
def test_the_budget_pays_a_hundred_repetitions_and_successes_refill_it(successes: int) -> None:
    pace, paid = Pace(), 0
    while (after := pace.repeat()) is not None:
        pace, paid = after, paid + 1
    assert paid == 100
    for _ in range(successes):
        pace = pace.succeeded()
    assert (pace.repeat() is None) is (successes < 5)


def test_a_call_that_succeeds_gives_back_what_it_paid() -> None:
    pace = Pace()
    for _ in range(1000):
        paid = pace.repeat()
        assert paid is not None
        pace = paid.succeeded(repeats=1)
    assert pace == Pace(answered=True)


def test_a_success_in_good_times_changes_nothing() -> None:
    pace = Pace(interval=1.0).succeeded()
    assert pace.succeeded() is pace


def test_an_outage_is_passing_for_five_minutes_if_siasn_has_ever_answered() -> None:
    assert not broken(10).reserve(1.0)[1].passing, "it has never answered"
    pace = Pace().succeeded()
    for now in range(10):
        pace = pace.failed(float(now))
    assert pace.reserve(10.0)[1] == Turn(29.0, open=True, passing=True)
    while (now := now + 30) < 330:  # a probe every half minute, in vain
        pace, probe = pace.reserve(float(now))
        assert (probe.open, probe.probe) == (False, True)
        pace = pace.failed(float(now))
        assert pace.reserve(now + 1.0)[1].passing is (now + 1.0 < 300.0)
    assert pace.succeeded().failed(400.0, at_once=True).reserve(401.0)[1].passing, "another outage"


def test_a_place_is_lost_to_a_pause_or_a_breaker_that_came_in_between() -> None:
    pace, turn = Pace(interval=5.0, next_slot=5.0).reserve(0.0)
    assert not pace.halted(5.0, turn)
    assert pace.paused(4.0, 7.0).halted(5.0, turn)
    assert not pace.paused(4.0, 7.0).halted(11.0, turn)
    assert pace.failed(4.0, at_once=True).halted(5.0, turn)


def test_a_probe_is_not_stopped_by_the_breaker_that_it_probes() -> None:
    pace, turn = broken(10).paused(0.0, 40.0).reserve(31.0)
    assert turn == Turn(9.0, probe=True)
    assert not pace.halted(40.0, turn)
    assert pace.paused(39.0, 5.0).halted(40.0, turn)
