"""Retry: what may be repeated, and how long to wait."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.conversation.retry import may_repeat, wait_for
from siasn_client.errors import (
    ApiError,
    AuthError,
    CircuitOpen,
    ConfigError,
    DecodeError,
    Denied,
    Effect,
    NoAnswer,
    NotFound,
    RateLimited,
    Rejected,
    ServerBroken,
    SiasnError,
    TooLarge,
)


@pytest.mark.parametrize(
    ("error", "read", "write"),
    [
        (NoAnswer(), True, True),
        (NoAnswer(effect=Effect.UNKNOWN), True, False),
        (ServerBroken(effect=Effect.UNKNOWN), True, False),
        (ServerBroken(), True, True),
        (RateLimited(), True, True),
        (DecodeError(path="$", effect=Effect.UNKNOWN), True, False),
        (DecodeError(path="$.data"), False, False),
        (TooLarge(), False, False),
        (NotFound(), False, False),
        (Rejected(), False, False),
        (Denied(), False, False),
        (ApiError(), False, False),
        (AuthError(), False, False),
        (CircuitOpen(), False, False),
        (ConfigError(), False, False),
    ],
)
def test_what_may_be_repeated(error: SiasnError, read: bool, write: bool) -> None:
    assert may_repeat(error, writes=False) is read
    assert may_repeat(error, writes=True) is write


@given(st.integers(min_value=1, max_value=60), st.sampled_from([0.0, 3.0]))
def test_the_wait_is_full_jitter_that_doubles_up_to_twenty_seconds(attempt: int, elapsed: float) -> None:
    wait = wait_for(attempt, elapsed, asked=None, attempts=100, total=1000.0)
    assert wait is not None
    assert 0.0 <= wait <= min(20.0, 0.5 * 2 ** (attempt - 1))


def test_the_jitter_is_spread_and_not_constant() -> None:
    waits = [wait_for(6, 0.0, asked=None, attempts=9, total=100.0) or 0.0 for _ in range(400)]
    assert min(waits) < 2.0 < 14.0 < max(waits)
    assert 6.5 < sum(waits) / len(waits) < 9.5  # a uniform spread over 0..16 has the mean 8


def test_the_attempts_end() -> None:
    assert wait_for(3, 0.0, asked=None, attempts=4, total=60.0) is not None
    assert wait_for(4, 0.0, asked=None, attempts=4, total=60.0) is None


def test_no_attempt_begins_after_the_total() -> None:
    waits = [wait_for(6, 59.0, asked=None, attempts=9, total=60.0) for _ in range(200)]
    assert None in waits
    assert all(wait is None or wait <= 1.0 for wait in waits)
    assert wait_for(1, 60.0, asked=None, attempts=4, total=60.0) is None


@pytest.mark.parametrize(("asked", "wait"), [(7.0, 7.0), (120.0, 120.0), (120.1, None), (3600.0, None)])
def test_what_siasn_asks_is_honoured_up_to_two_minutes(asked: float, wait: float | None) -> None:
    assert wait_for(1, 0.0, asked=asked, attempts=4, total=60.0) == wait


def test_what_siasn_asks_is_never_undercut_and_costs_no_total() -> None:
    found = wait_for(1, 59.9, asked=30.0, attempts=4, total=60.0)
    assert found is not None
    assert found >= 30.0
