"""Pace: breaker and budget over a given now."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.conversation.pace import Pace, Turn
from siasn_client.errors import (
    AuthError,
    ConfigError,
    DecodeError,
    NoAnswer,
    NotFound,
    ServerBroken,
    SiasnError,
    TooLarge,
)


def broken(times: int, now: float = 0.0) -> Pace:
    pace = Pace()
    for _ in range(times):
        pace = pace.failed(now)
    return pace


def test_nine_broken_answers_leave_the_breaker_closed() -> None:
    assert not broken(9).admit(0.0)[1].open
    assert not broken(9).succeeded().failed(0.0).admit(0.0)[1].open


def test_ten_broken_answers_open_it_and_one_probe_passes_per_period() -> None:
    pace = broken(10)
    assert pace.admit(29.9)[1] == Turn(30.0 - 29.9, open=True)
    pace, probe = pace.admit(30.0)
    assert not probe.open
    assert pace.admit(30.1)[1].open, "while the probe is under way nobody else asks"
    assert not pace.admit(60.0)[1].open, "a probe that was lost does not keep it open for ever"


def test_a_good_probe_closes_it() -> None:
    pace, _ = broken(10).admit(31.0)
    assert not pace.succeeded().admit(31.0)[1].open


def test_a_bad_probe_opens_it_again() -> None:
    pace, _ = broken(10).admit(31.0)
    assert pace.failed(32.0).admit(61.5)[1].open


def test_a_suspended_backend_opens_it_at_once() -> None:
    assert Pace().failed(0.0, at_once=True).admit(1.0)[1].open


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
    pace = Pace().succeeded()
    assert pace.succeeded() is pace


def test_an_outage_is_passing_for_five_minutes_if_siasn_has_ever_answered() -> None:
    assert not broken(10).admit(1.0)[1].passing, "it has never answered"
    pace = Pace().succeeded()
    for now in range(10):
        pace = pace.failed(float(now))
    assert pace.admit(10.0)[1] == Turn(29.0, open=True, passing=True)
    while (now := now + 30) < 330:  # a probe every half minute, in vain
        pace, probe = pace.admit(float(now))
        assert (probe.open, probe.probe) == (False, True)
        pace = pace.failed(float(now))
        assert pace.admit(now + 1.0)[1].passing is (now + 1.0 < 300.0)
    assert pace.succeeded().failed(400.0, at_once=True).admit(401.0)[1].passing, "another outage"


@pytest.mark.parametrize(
    ("error", "broken"),
    [
        (None, 0),
        (NotFound(status=400), 0),
        (AuthError(status=401), 0),
        (TooLarge(), 0),
        (DecodeError(path="$.data[0].id"), 0),
        (DecodeError(), 9),
        (NoAnswer(), 9),
        (ServerBroken(code="101503"), 9),
        (ServerBroken(code="SUSPENDED"), 10),
        (AuthError("no token has been handed in"), 8),
        (ConfigError(), 8),
        (SiasnError("a store of ours"), 8),
    ],
    ids=repr,
)
def test_what_siasn_said_or_did_not_say_is_news_and_what_we_did_wrong_is_none(
    error: SiasnError | None, broken: int
) -> None:
    assert Pace(broken=8).heard(error, 0.0, 0).broken == broken


def test_what_another_call_has_told_is_no_news() -> None:
    error = NoAnswer()
    error.__cause__ = NoAnswer()
    assert Pace(broken=8).heard(error, 0.0, 0) == Pace(broken=8)


def test_the_state_can_be_seen() -> None:
    assert (broken(9).down, broken(9).is_open(1.0)) == (False, False)
    assert (broken(10).down, broken(10).is_open(29.9), broken(10).is_open(30.0)) == (True, True, False)


def test_a_probe_under_way_keeps_everybody_else_out() -> None:
    pace, turn = broken(10).admit(31.0)
    assert turn == Turn(probe=True)
    assert pace.is_open(32.0)
