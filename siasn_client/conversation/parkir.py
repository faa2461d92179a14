"""A job that outlives its token parks: it waits for an operator to hand in a new one, and goes on.

Where BKN asks for a second factor nobody but a person can make an SSO token. Reads of a client that had
a good one wait, up to ``Settings.tunggu_token`` seconds, and look into the token store every few seconds;
nothing is sent meanwhile. Writes never wait: who journals them must look at SIASN again after a long
pause, so they fail with ``effect`` NONE before they are sent.
"""

from __future__ import annotations

from typing import Final

from siasn_client.call import Token
from siasn_client.conversation.session import Session
from siasn_client.conversation.tokens import Tokens, handed_in_anew
from siasn_client.errors import SiasnError, TokenEnded, WrongEnvironment, WrongOffice
from siasn_client.events import Parked, Resumed
from siasn_client.steps import Flow, Monotonic, Sleep, Tell

__all__ = ["LOOK_AGAIN", "new_token", "parks"]

LOOK_AGAIN: Final = 5.0
"""Seconds between two looks into the token store."""


def parks(error: SiasnError | None, tokens: Tokens) -> bool:
    """Has a job outlived its token, one which an operator can hand in, and may it wait for another?

    Where SIASN never accepted one from this client there is nothing to go on with: that fails at once.
    """
    missing = isinstance(error, TokenEnded | WrongEnvironment | WrongOffice)
    return missing and tokens.by_hand and Token.SSO in tokens.proven and tokens.settings.tunggu_token > 0


def new_token(session: Session) -> Flow[bool]:
    """Wait until a new SSO token lies in the store; False when none came in time.

    Tells the host once, however many calls wait, and once more when the first of them goes on.
    """
    began = yield from Monotonic()
    left = limit = session.settings.tunggu_token
    if not session.parked:
        yield from Tell(Parked(Token.SSO.value, limit))
    session.parked += 1
    found = False
    while not found and left > 0:
        yield from Sleep(min(LOOK_AGAIN, left))
        now = yield from Monotonic()
        left = began + limit - now
        found = yield from handed_in_anew(session.tokens)
    first, session.parked = session.parked > 0, 0
    if found and first:
        now = yield from Monotonic()
        yield from Tell(Resumed(Token.SSO.value, now - began))
    return found
