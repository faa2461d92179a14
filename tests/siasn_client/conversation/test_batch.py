"""Which calls of a map are asked again, and for how long."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from siasn_client.baris import Gagal, Kosong
from siasn_client.call import Token
from siasn_client.config import TokenSso
from siasn_client.conversation.batch import Batch
from siasn_client.errors import ApiError, CircuitOpen, NotFound, ServerBroken, TokenEnded
from siasn_client.events import Event, Parked, Resumed
from siasn_client.privacy import Secret
from siasn_client.resources import golongan

CALLS = [golongan.list_for("199002282015031000") for _ in range(3)]
GOOD = Kosong(datetime(2026, 1, 2, tzinfo=UTC))


@pytest.fixture
def session(alat: SimpleNamespace) -> Any:
    found = alat.sesi(tunggu_token=60.0)
    found.pace = found.pace.succeeded()
    return found


def asked(batch: Batch, error: Any, now: float = 0.0, told: list[Event] | None = None) -> bool:
    call = next(batch)
    return batch.parked(call, Gagal(error) if error else GOOD, now, (told if told is not None else []).append)


def test_a_call_that_is_taken_back_comes_before_the_others(session: Any) -> None:
    batch = Batch(CALLS, 4, session)
    assert asked(batch, CircuitOpen(retry_after=30.0))
    assert (batch.resume(), batch.resume()) == (1.0, 0.0)
    assert list(batch) == [CALLS[0], *CALLS[1:]]


@pytest.mark.parametrize("error", [None, ApiError(), NotFound(), CircuitOpen(), ServerBroken("alone")])
def test_what_is_final_is_given_out(session: Any, error: Any) -> None:
    assert not asked(Batch(CALLS, 4, session), error)


def test_a_failure_that_opened_the_breaker_is_asked_again_while_the_outage_may_pass(session: Any) -> None:
    session.pace = session.pace.failed(0.0, at_once=True)
    batch = Batch(CALLS, 4, session)
    assert asked(batch, ServerBroken(), 1.0)
    session.pace = evolve(session.pace, down_since=-301.0)
    assert not asked(batch, ServerBroken(), 2.0)


def test_where_others_failed_a_moment_ago_a_call_has_one_more_try_before_the_breaker_opens(session: Any) -> None:
    session.pace = session.pace.failed(0.0)
    batch = Batch(CALLS[:1], 4, session)
    assert asked(batch, ServerBroken())
    assert not asked(batch, ServerBroken())


def test_every_call_has_that_try_whoever_had_the_same_place_in_memory_before(session: Any) -> None:
    session.pace = session.pace.failed(0.0)
    batch = Batch((golongan.list_for("199002282015031000") for _ in range(50)), 1, session)
    for _ in range(50):
        assert asked(batch, ServerBroken())
        assert not asked(batch, ServerBroken())


def test_a_failure_that_is_heard_of_after_the_outage_is_asked_once_more(session: Any) -> None:
    batch = Batch(CALLS[:1], 4, session)
    assert asked(batch, CircuitOpen(retry_after=30.0))
    assert asked(batch, ServerBroken(), 31.0), "the breaker is closed by now; the failure is of before"
    assert not asked(batch, ServerBroken(), 32.0)


def test_a_missing_token_is_waited_for_as_long_as_the_settings_say(session: Any) -> None:
    session.tokens.credentials = evolve(session.tokens.credentials, sso=TokenSso())
    session.tokens.proven.add(Token.SSO)
    batch, told = Batch(CALLS, 4, session), []
    for now in (0.0, 5.0, 58.0):
        assert asked(batch, TokenEnded(), now, told)
        assert batch.resume() == min(5.0, 60.0 - now)
    assert not asked(batch, TokenEnded(), 60.0, told)
    assert told == [Parked("SSO", 60.0)]
    assert not asked(batch, None, 61.0, told), "one that was under way says nothing of the token"
    session.tokens.held[Token.SSO] = (Secret("baru"), GOOD.seen)
    batch.parked(CALLS[0], GOOD, 62.0, told.append)
    assert told == [Parked("SSO", 60.0), Resumed("SSO", 62.0)]


def test_none_in_flight_could_ask_nothing(session: Any) -> None:
    with pytest.raises(ValueError, match="in_flight"):
        Batch(CALLS, 0, session)
