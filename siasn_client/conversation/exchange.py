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
from siasn_client.call import Answer, Call, Request, Service, Shape, Token
from siasn_client.conversation import drift, parkir, turns
from siasn_client.conversation.refusal import told_apart
from siasn_client.conversation.retry import may_repeat, wait_for
from siasn_client.conversation.session import Session
from siasn_client.conversation.tokens import drop, obtain
from siasn_client.envelope import SUSPENDED, decode, open_answer
from siasn_client.errors import ApiError, AuthError, CircuitOpen, NotFound, RateLimited, ServerBroken, SiasnError
from siasn_client.events import Closed, Opened, Retried, Sent
from siasn_client.privacy import Secret
from siasn_client.steps import Ask, Exclusive, Flow, Monotonic, Now, Send, Sleep, Tell
from siasn_client.wire import Halaman

__all__ = ["exchange", "reading"]

T = TypeVar("T")

_RENEWALS: Final = 3
_REFUSED_MAX: Final = 5
_AT_ONCE: Final = 0.05  # seconds; who waited longer for a token has missed its turn


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
    turn: turns.Taken = turns.NO_TURN
    sso: Secret | None = field(default=None, repr=False)  # the last one that was carried
    refused: AuthError | None = None  # the last refusal of a token


def exchange(call: Call[T], session: Session, *, parks: bool = True) -> Flow[T]:
    """Carry out *call*; a reading one may wait for a token that only an operator can hand in.

    Args:
        parks: False where the caller waits itself, for many calls at once.

    Raises into the flow: any :class:`~siasn_client.errors.SiasnError`; its ``effect`` tells whether
    SIASN may have changed.
    """
    while True:
        try:
            return (yield from _carried_out(call, session))
        except AuthError as error:
            failed = error
        if not parks or call.writes or not parkir.parks(failed, session.tokens):
            raise failed
        if not (yield from parkir.new_token(session)):
            failed.waited = session.settings.tunggu_token
            raise failed


def _carried_out(call: Call[T], session: Session) -> Flow[T]:
    trial = _Trial()
    while True:
        try:
            return (yield from _attempt(call, session, trial))
        except SiasnError as error:
            failed = error
        wait = yield from _verdict(call, session, trial, failed)
        if wait is None:
            raise told_apart(failed, trial.refused, trial.sso, session.settings.lingkungan)
        trial.failures += 1
        yield from Tell(Retried(call.operation, trial.failures, wait, type(failed).__name__))
        yield from Sleep(wait)


def reading(call: Call[Any], session: Session | None = None) -> Flow[Bacaan[Any]]:
    """Carry out a reading call and say what came of it, as a value: Ada, Kosong or Gagal.

    With a *session* it is carried out here and does not wait for a token that is missing.

    Raises:
        ValueError: the call writes; what became of a write is more than three values can say.
    """
    if call.writes:
        raise ValueError(f"{call.operation} writes; send it instead")
    try:
        found = yield from Ask(call) if session is None else exchange(call, session, parks=False)
    except NotFound:
        found = []
    except SiasnError as error:
        return Gagal(error.with_traceback(None))  # frames would keep bodies alive
    seen = yield from Now()
    found = found.rows if isinstance(found, Halaman) else found
    rows = tuple(found) if isinstance(found, list) else (found,)
    return Ada(rows, seen) if rows else Kosong(seen)


def _attempt(call: Call[T], session: Session, trial: _Trial) -> Flow[T]:
    trial.left = False
    began = yield from _ready(call, session, trial)
    if trial.started is None:
        trial.started = began
    seconds = session.settings.total - (began - trial.started)
    trial.left, trial.sent = True, trial.sent + 1
    answer = yield from Send(_request(call, session, trial, max(seconds, 0.001)))
    answer = yield from _dated(answer)
    ended = yield from Monotonic()
    yield from Tell(Sent(call.operation, answer.status, ended - began))
    session.tokens.keep_cookies(answer, trial.carried)
    result = decode(call, open_answer(call, answer))
    session.tokens.accepted(trial.carried)
    yield from _note(session, trial, None)
    yield from drift.note(result, session)
    return result


def _ready(call: Call[Any], session: Session, trial: _Trial) -> Flow[float]:
    """Get a turn and the tokens; return when. Who had to wait for a token takes another turn.

    Otherwise everybody whose turn came while one token was renewed would send at once.
    """
    while True:
        trial.turn = yield from turns.take(session, call.operation)
        if trial.started is not None:
            trial.started += trial.turn.waited
        since = yield from Monotonic()
        for kind in call.tokens:
            trial.carried[kind] = yield from obtain(kind, session.tokens)
        trial.sso = trial.carried.get(Token.SSO, trial.sso)
        began = yield from Monotonic()
        if began - since <= _AT_ONCE or trial.turn.probe or trial.turn.giliran.uji or not session.interval:
            return began


def _request(call: Call[Any], session: Session, trial: _Trial, seconds: float) -> Request:
    berkas = call.shape is Shape.BERKAS
    headers: dict[str, str | Secret] = {"Accept": "*/*" if berkas else "application/json"}
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
        cap=session.settings.max_document_bytes if berkas else None,
    )


def _dated(answer: Answer) -> Flow[Answer]:
    """Give an answer that asks us to wait until a date the ``Date`` it forgot."""
    if "retry-after" not in answer.headers or "date" in answer.headers:
        return answer
    now = yield from Now()
    return evolve(answer, headers={**answer.headers, "date": format_datetime(now, usegmt=True)})


def _verdict(call: Call[Any], session: Session, trial: _Trial, error: SiasnError) -> Flow[float | None]:
    """Note the failure; return seconds to wait before the next attempt, or None for no more."""
    if isinstance(error, CircuitOpen):
        return None
    asked = error.retry_after if isinstance(error, ApiError) else None
    if isinstance(error, AuthError):
        wait = yield from _renewable(session, trial, error)
        pays = False
    else:
        wait = yield from _wait(call, session, trial, error, asked)
        pays = wait is not None
    paid = yield from _note(session, trial, error, asked, pays=pays)
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
    """Tell what is shared what happened; return False when a repetition can no longer be paid."""
    paid, event = yield from Exclusive("pace", lambda: _told(session, trial, error, pays=pays))
    if isinstance(error, RateLimited):
        yield from turns.pause(session, 1.0 if asked is None else asked)
    elif trial.turn.giliran.uji:
        yield from turns.give_back(session, trial.turn)
    if event is not None:
        yield from Tell(event)
    trial.turn = turns.NO_TURN
    return paid


def _told(
    session: Session, trial: _Trial, error: SiasnError | None, *, pays: bool
) -> Flow[tuple[bool, Opened | Closed | None]]:
    now = yield from Monotonic()
    before, pace = session.pace, session.pace.heard(error, now, trial.paid)
    repeated = pace.repeat() if pays else pace
    session.pace = repeated or pace
    trial.paid += pays and repeated is not None
    event: Opened | Closed | None = None
    if pace.is_open(now) and not before.is_open(now):
        event = Opened(pace.closed_from - now)
    elif before.down and not pace.down:
        event = Closed()
    return repeated is not None, event


def _renewable(session: Session, trial: _Trial, error: AuthError) -> Flow[float | None]:
    """Renew what was refused; a token that cannot be had ends the call.

    Up to three times per kind and call: a new token may have ended, or another worker's trouble may
    have ended it, before it was ever used. Once only when SIASN has refused five in a row from
    everybody: then the account is at fault, and no login helps.
    """
    if not trial.left:
        return None
    trial.refused = error
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
