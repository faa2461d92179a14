"""The calls of a map: read lazily, and those that must wait for SIASN or for a token once more.

Nothing is lost to an outage or to the end of a token: a call that was not answered because of it is
taken back and asked again before the others, for as long as that is worth waiting for.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from siasn_client.baris import Bacaan, Gagal
from siasn_client.call import Call, Token
from siasn_client.conversation.parkir import LOOK_AGAIN, parks
from siasn_client.conversation.retry import may_repeat
from siasn_client.conversation.session import Session
from siasn_client.errors import CircuitOpen, SiasnError
from siasn_client.events import Event, Parked, Resumed

__all__ = ["Batch"]

_SOON: Final = 1.0  # seconds; it costs nothing while the breaker is open, and a probe may close it early


class Batch:
    """An iterator over calls that takes some of them back. One thread or task at a time.

    Raises:
        ValueError: *in_flight* is below 1.
    """

    def __init__(self, calls: Iterable[Call[Any]], in_flight: int, session: Session) -> None:
        if in_flight < 1:
            raise ValueError("in_flight must be at least 1")
        self._calls = iter(calls)
        self._again: deque[Call[Any]] = deque()
        self._session = session
        self._doubted: set[tuple[int, bool]] = set()  # calls that had one more try: before, and after, an outage
        self._outage = False  # has this map seen the breaker open?
        self._since: float | None = None  # when the token began to be missing
        self.pause = 0.0

    def __iter__(self) -> Iterator[Call[Any]]:
        return self

    def __next__(self) -> Call[Any]:
        return self._again.popleft() if self._again else next(self._calls)

    def parked(self, call: Call[Any], found: Bacaan[Any], now: float, tell: Callable[[Event], object]) -> bool:
        """Take *call* back if it is worth asking again soon; *tell* the host of a token that is missing or there."""
        error = found.error if isinstance(found, Gagal) else None
        pause = self._for_token(error, now, tell) or self._for_siasn(call, error, now)
        if pause:
            self._again.append(call)
            self.pause = max(self.pause, pause)
        else:
            self._doubted -= {(id(call), False), (id(call), True)}  # the next call may be given the same id
        return pause > 0

    def resume(self) -> float:
        """Return the seconds to wait before the next call, once."""
        pause, self.pause = self.pause, 0.0
        return pause

    def _for_siasn(self, call: Call[Any], error: SiasnError | None, now: float) -> float:
        """An open breaker refused it, or it is one of the failures that open it: SIASN will be asked again.

        Once more also before it opens, where others have failed within the time of a call: a slow answer from
        before an outage hides its beginning. And once more after one, which may have ended before we hear of it.
        """
        if isinstance(error, CircuitOpen):
            self._outage = True
            return 0.0 if error.retry_after is None else min(error.retry_after, _SOON)
        if error is None or not may_repeat(error, writes=False):
            return 0.0
        pace = self._session.pace
        turn = pace.admit(now)[1]
        if turn.open or turn.probe:  # SIASN is down, whether it is the time to probe or not
            self._outage = True
            return min(turn.wait or _SOON, _SOON) if turn.passing else 0.0
        doubt = (id(call), self._outage)
        shaken = self._outage or now - pace.down_since < self._session.settings.total
        again = pace.answered and shaken and doubt not in self._doubted
        self._doubted.add(doubt)
        return _SOON if again else 0.0

    def _for_token(self, error: SiasnError | None, now: float, tell: Callable[[Event], object]) -> float:
        """A token is missing that an operator can hand in: for so long as the settings say."""
        session = self._session
        if not parks(error, session.tokens):
            if self._since is not None and error is None and Token.SSO in session.tokens.held:
                tell(Resumed(Token.SSO.value, now - self._since))
                self._since = None
            return 0.0
        limit = session.settings.tunggu_token
        if self._since is None:
            self._since = now
            tell(Parked(Token.SSO.value, limit))
        return min(LOOK_AGAIN, max(self._since + limit - now, 0.0))
