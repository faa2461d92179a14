"""One call as a flow: may we ask, with which tokens, what was said, and once more?

Yields steps only; ``client.py`` performs them, in a thread or in a task. The total time of a call
counts from its first sending; waiting for a turn does not count.
"""

from __future__ import annotations

from collections import Counter
from email.utils import format_datetime
from typing import Any, Final, TypeVar

from attrs import define, evolve, field

from siasn_client.baris import Ada, Bacaan, Gagal, Kosong
from siasn_client.call import Answer, Call, Request, Service, Token
from siasn_client.config import Settings
from siasn_client.conversation.pace import Pace, Turn
from siasn_client.conversation.retry import may_repeat, wait_for
from siasn_client.conversation.tokens import Tokens, drop, obtain
from siasn_client.envelope import SUSPENDED, decode, open_answer, retry_after
from siasn_client.errors import (
    AuthError,
    CircuitOpen,
    ConfigError,
    DecodeError,
    NoAnswer,
    NotFound,
    RateLimited,
    ServerBroken,
    SiasnError,
)
from siasn_client.events import Drift, Retried, Sent
from siasn_client.privacy import Secret, scrub
from siasn_client.steps import Ask, Exclusive, Flow, Monotonic, Now, Send, Sleep, Tell
from siasn_client.wire import Record

__all__ = ["Session", "exchange", "reading"]

T = TypeVar("T")

_RENEWALS: Final = 3
_REFUSED_MAX: Final = 5


@define
class Session:
    """What all calls of one client share. ``pace`` changes only inside ``Exclusive``."""

    settings: Settings
    tokens: Tokens
    pace: Pace
    drift: set[Drift] = field(factory=set)


@define
class _Trial:
    """What one call remembers between its attempts.

    Sendings of the call and failed token requests are counted apart, and a renewed token costs no
    attempt: otherwise trouble with one would use up the patience for the other.
    """

    failures: int = 0
    sent: int = 0
    unsent: int = 0
    left: bool = False  # did this attempt get as far as sending the call?
    paid: int = 0
    started: float | None = None
    carried: dict[Token, Secret] = field(factory=dict, repr=False)
    renewed: Counter[Token] = field(factory=Counter)
    asked: float | None = None


def exchange(call: Call[T], session: Session) -> Flow[T]:
    """Carry out *call*.

    Raises into the flow: any :class:`~siasn_client.errors.SiasnError`; its ``effect`` tells whether
    SIASN may have changed.
    """
    trial = _Trial()
    while True:
        try:
            return (yield from _attempt(call, session, trial))
        except SiasnError as error:
            failed = error
        wait = yield from _verdict(call, session, trial, failed)
        if wait is None:
            raise failed
        trial.failures += 1
        yield from Tell(Retried(call.operation, trial.failures, wait, type(failed).__name__))
        yield from Sleep(wait)


def reading(call: Call[Any]) -> Flow[Bacaan[Any]]:
    """Carry out a reading call and say what came of it, as a value: Ada, Kosong or Gagal.

    Raises:
        ValueError: the call writes; what became of a write is more than three values can say.
    """
    if call.writes:
        raise ValueError(f"{call.operation} writes; send it instead")
    try:
        found = yield from Ask(call)
    except NotFound:
        found = []
    except SiasnError as error:
        return Gagal(error.with_traceback(None))  # frames would keep bodies alive
    seen = yield from Now()
    rows = tuple(found) if isinstance(found, list) else (found,)
    return Ada(rows, seen) if rows else Kosong(seen)


def _attempt(call: Call[T], session: Session, trial: _Trial) -> Flow[T]:
    trial.left = False
    yield from _turn(call, session, trial)
    for kind in call.tokens:
        trial.carried[kind] = yield from obtain(kind, session.tokens)
    began = yield from Monotonic()
    if trial.started is None:
        trial.started = began
    seconds = session.settings.total - (began - trial.started)
    trial.left, trial.sent = True, trial.sent + 1
    answer = yield from Send(_request(call, session, trial, max(seconds, 0.001)))
    answer = yield from _dated(answer)
    ended = yield from Monotonic()
    yield from Tell(Sent(call.operation, answer.status, ended - began))
    session.tokens.keep_cookies(answer)
    trial.asked = retry_after(answer.headers)
    result = decode(call, open_answer(call, answer))
    session.tokens.accepted(trial.carried)
    yield from Exclusive("pace", lambda: _note(session, trial, None))
    yield from _drift(result, session)
    return result


def _turn(call: Call[Any], session: Session, trial: _Trial) -> Flow[None]:
    """Wait for a place in the queue; for another one when a pause or the breaker came in between."""
    halted = True
    while halted:
        turn = yield from Exclusive("pace", lambda: _reserve(session))
        if turn.open:
            raise CircuitOpen(
                f"BKN is down; asking again in {turn.wait:.0f} s",
                retry_after=turn.wait if turn.passing else None,
                operation=call.operation,
            )
        if turn.wait <= 0:
            return
        yield from Sleep(turn.wait)
        trial.started = None if trial.started is None else trial.started + turn.wait
        now = yield from Monotonic()
        halted = session.pace.halted(now, turn)


def _reserve(session: Session) -> Flow[Turn]:
    now = yield from Monotonic()
    session.pace, turn = session.pace.reserve(now)
    return turn


def _request(call: Call[Any], session: Session, trial: _Trial, seconds: float) -> Request:
    headers: dict[str, str | Secret] = {"Accept": "application/json"}
    if Token.APIM in trial.carried:
        headers["Authorization"] = Secret(f"Bearer {trial.carried[Token.APIM].buka()}")
    if Token.SSO in trial.carried:
        headers["Auth"] = Secret(f"bearer {trial.carried[Token.SSO].buka()}")
    if session.tokens.cookies:
        pairs = "; ".join(f"{name}={value.buka()}" for name, value in session.tokens.cookies.items())
        headers["Cookie"] = Secret(pairs)
    alamat = session.settings.alamat
    base = alamat.referensi if call.service is Service.REFERENSI else alamat.api
    return Request(
        call.method,
        base + call.path,
        call.operation,
        params=call.params,
        query=call.query,
        headers=headers,
        json=call.body,
        form=call.form,
        files=call.files,
        writes=call.writes,
        seconds=seconds,
    )


def _dated(answer: Answer) -> Flow[Answer]:
    """Give an answer that asks us to wait until a date the ``Date`` it forgot."""
    if "retry-after" not in answer.headers or "date" in answer.headers:
        return answer
    now = yield from Now()
    return evolve(answer, headers={**answer.headers, "date": format_datetime(now, usegmt=True)})


def _verdict(call: Call[Any], session: Session, trial: _Trial, error: SiasnError) -> Flow[float | None]:
    """Note the failure; return seconds to wait before the next attempt, or None for no more."""
    asked, trial.asked = trial.asked, None
    if isinstance(error, CircuitOpen):
        return None
    if isinstance(error, RateLimited) and asked is None:
        asked = error.retry_after  # of a token request, which has an answer of its own
    if isinstance(error, AuthError):
        wait = yield from _renewable(session, trial, error)
        pays = False
    else:
        wait = yield from _wait(call, session, trial, error, asked)
        pays = wait is not None
    paid = yield from Exclusive("pace", lambda: _note(session, trial, error, asked, pays=pays))
    return wait if paid else None


def _wait(
    call: Call[Any], session: Session, trial: _Trial, error: SiasnError, asked: float | None
) -> Flow[float | None]:
    suspended = isinstance(error, ServerBroken) and error.code == SUSPENDED
    if isinstance(error, ServerBroken) and error.server_message == "Runtime Error" and not suspended:
        yield from _forget(session, trial, [Token.APIM])
    if suspended or not may_repeat(error, writes=call.writes):
        return None
    now = yield from Monotonic()
    started = now if trial.started is None else trial.started
    trial.unsent += not trial.left
    attempt, settings = trial.sent if trial.left else trial.unsent, session.settings
    wait = wait_for(attempt, now - started, asked=asked, attempts=settings.attempts, total=settings.total)
    if wait is not None and asked is not None:
        trial.started = started + wait  # the time SIASN asked for is not ours
    return wait


def _note(
    session: Session, trial: _Trial, error: SiasnError | None, asked: float | None = None, *, pays: bool = False
) -> Flow[bool]:
    """Tell the shared pace what happened; return False when a repetition can no longer be paid."""
    now = yield from Monotonic()
    pace = _heard(session.pace, now, trial, error)
    if isinstance(error, RateLimited):
        pace = pace.paused(now, 1.0 if asked is None else asked)
    repeated = pace.repeat() if pays else pace
    session.pace = repeated or pace
    trial.paid += pays and repeated is not None
    return repeated is not None


def _heard(pace: Pace, now: float, trial: _Trial, error: SiasnError | None) -> Pace:
    """What came of a request as news about SIASN. Our own mistakes are none, nor what another call has told."""
    if isinstance(error, ConfigError) or (error is not None and isinstance(error.__cause__, SiasnError)):
        return pace
    if isinstance(error, NoAnswer | ServerBroken) or (isinstance(error, DecodeError) and error.path == "$"):
        return pace.failed(now, at_once=isinstance(error, ServerBroken) and error.code == SUSPENDED)
    return pace.succeeded(trial.paid if error is None else 0)


def _renewable(session: Session, trial: _Trial, error: AuthError) -> Flow[float | None]:
    """Renew what was refused; a token that cannot be had ends the call.

    Up to three times per kind and call: a new token may have ended, or another worker's trouble may
    have ended it, before it was ever used. Once only when SIASN has refused five in a row from
    everybody: then the account is at fault, and no login helps.
    """
    kinds = [kind for kind in trial.carried if error.token in ("", kind.value)]
    refused = session.tokens.refused
    fresh = [kind for kind in kinds if trial.renewed[kind] < (_RENEWALS if refused[kind] < _REFUSED_MAX else 1)]
    if not fresh:
        return None
    trial.sent -= 1
    trial.renewed.update(fresh)
    yield from _forget(session, trial, fresh)
    return 0.0


def _forget(session: Session, trial: _Trial, kinds: list[Token]) -> Flow[None]:
    for kind in kinds:
        if kind in trial.carried:
            yield from drop(kind, trial.carried.pop(kind), session.tokens)


def _drift(result: object, session: Session) -> Flow[None]:
    """Report unknown fields, once per record class and field."""
    for record in result if isinstance(result, list) else [result]:
        if isinstance(record, Record) and record.model_extra:
            for name in record.model_extra:
                drift = Drift(type(record).__name__, scrub(name))
                if drift not in session.drift:
                    session.drift.add(drift)
                    yield from Tell(drift)
