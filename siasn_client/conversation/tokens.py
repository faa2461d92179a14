"""The two tokens: obtained, kept, renewed, handed in.

WSO2's token (APIM) comes from client_credentials with HTTP Basic, Keycloak's (SSO) from its refresh
token while that lives, else from the password grant, or the operator hands it in where BKN asks for a
second factor (seen since about February 2025). A token is renewed 60 s before it ends, once for
everybody who waits for it: a request that fails has failed for all of them. A refused password is tried
once in the life of a client: a loop would lock a person out.

A handed-in token is used until SIASN refuses it, or until ten minutes after the end it says itself (our
clock may be wrong); from a minute before that end a newer one in the store takes its place.

The gateway's load-balancer cookies (``BIGipServer*``, ``pdns``, ``hash``) are replayed and thrown
away together with the tokens, as one public client does since November 2025. They belong to one
client's connections, so the store that workers share does not hold them: whoever takes another
token from it begins without cookies.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable, Mapping
from copy import copy
from datetime import UTC, datetime, timedelta
from math import inf
from typing import Final

from attrs import define, field

from siasn_client.call import Answer, Request, Token
from siasn_client.config import Credentials, PasswordGrant, Settings, TokenSso
from siasn_client.conversation.grants import Held, client_credentials, password, read_grant, refresh, sendable
from siasn_client.conversation.jwt import baca_token
from siasn_client.errors import AuthError, SiasnError, TokenEnded
from siasn_client.events import Refreshed, Sent
from siasn_client.ports import TokenStore
from siasn_client.privacy import Secret
from siasn_client.steps import Exclusive, Flow, Monotonic, Now, Send, Tell, do

__all__ = ["MemoryTokens", "Tokens", "drop", "handed_in_anew", "obtain", "token_key"]

_EARLY: Final = timedelta(seconds=60)
_SKEW: Final = timedelta(minutes=10)  # how far our clock may be from the one that dated a token
_COOKIES: Final = ("BIGipServer", "pdns", "hash")
_RENEWAL: Final = "penyegar"


class MemoryTokens:
    """The default :class:`~siasn_client.ports.TokenStore`: forgotten with the process.

    Thread- and async-safety: safe to share; of two clients that do, one may ask again for a token that the
    other has just renewed.
    """

    def __init__(self) -> None:
        self._held: dict[str, Held] = {}

    def get(self, key: str) -> Held | None:
        """Return the token and when it ends, or None."""
        return self._held.get(key)

    def put(self, key: str, token: Secret, until: datetime) -> None:
        """Keep a token."""
        self._held[key] = (token, until)

    def drop(self, key: str, token: Secret) -> None:
        """Forget the token, if it is still this one."""
        held = self._held.get(key)
        if held is not None and held[0] == token:
            self._held.pop(key, None)


def token_key(credentials: Credentials, settings: Settings, kind: Token, *, renewal: bool = False) -> str:
    """Name a token in a shared store: environment, office, kind and account, the last hashed.

    A token of one environment or office is never found in another. *renewal*: of its refresh token.
    """
    sso = credentials.sso
    user = sso.username.buka() if isinstance(sso, PasswordGrant) else ""
    what = f"{kind.value}-{_RENEWAL}" if renewal else kind.value
    return f"{settings.lingkungan}/{settings.instansi}/{what}/{_account(credentials, settings, user)}"


def _account(who: Credentials, settings: Settings, user: str) -> str:
    account = "\x1f".join([settings.alamat.api, who.consumer_key, who.client_id, user])
    secret = who.consumer_secret.buka().encode(errors="surrogatepass")  # what cannot be sent is said at the sending
    return hmac.new(secret, account.encode(errors="surrogatepass"), hashlib.sha256).hexdigest()[:16]


@define
class Tokens:
    """What one client knows of its tokens. Tokens change only inside ``Exclusive``; anybody reads."""

    credentials: Credentials
    settings: Settings
    store: TokenStore
    held: dict[Token, Held] = field(factory=dict, repr=False)
    renewal: Held | None = field(default=None, repr=False)  # the refresh token that this client was given
    proven: set[Token] = field(factory=set)  # kinds of which SIASN has ever accepted one
    refused: Counter[Token] = field(factory=Counter)  # how many, since SIASN last accepted one
    failed: dict[Token, tuple[float, SiasnError]] = field(factory=dict, repr=False)  # the last request, and when
    spent: set[Secret] = field(factory=set, repr=False)  # handed-in tokens and refresh tokens that were refused
    cookies: dict[str, Secret] = field(factory=dict, repr=False)

    def key(self, kind: Token, *, renewal: bool = False) -> str:
        """Name the token in a shared store; see :func:`token_key`."""
        return token_key(self.credentials, self.settings, kind, renewal=renewal)

    @property
    def pace_key(self) -> str:
        """Name the queue of this office's consumer key: the quota is the gateway's, whoever logs in."""
        settings = self.settings
        return f"{settings.lingkungan}/{settings.instansi}/laju/{_account(self.credentials, settings, '')}"

    @property
    def by_hand(self) -> bool:
        """Does an operator hand in the SSO token, so that nobody here can make a new one?"""
        return isinstance(self.credentials.sso, TokenSso)

    def accepted(self, kinds: Iterable[Token]) -> None:
        """Note that SIASN took tokens of these kinds."""
        for kind in kinds:
            self.proven.add(kind)
            self.refused.pop(kind, None)

    def keep_cookies(self, answer: Answer, carried: Mapping[Token, Secret]) -> None:
        """Remember the load balancer's cookies; ``set-cookie`` lines are joined by newlines.

        One that cannot be sent back is left: it would make every later request impossible. So is one
        that comes with an answer to a token that is no longer ours.
        """
        if "set-cookie" not in answer.headers or not all(self._holds(kind, carried[kind]) for kind in carried):
            return
        for line in answer.headers["set-cookie"].split("\n"):
            name, said, value = line.partition(";")[0].strip().partition("=")
            if said and name.startswith(_COOKIES) and sendable(name + value):
                self.cookies = {**self.cookies, name: Secret(value)}

    def _holds(self, kind: Token, token: Secret) -> bool:
        held = self.held.get(kind)
        return held is not None and held[0] == token

    def hold(self, kind: Token, held: Held) -> None:
        """Use this token from now on; another one than before begins without cookies."""
        if kind in self.held and not self._holds(kind, held[0]):
            self.cookies = {}
        self.held[kind] = held


def obtain(kind: Token, tokens: Tokens) -> Flow[Secret]:
    """Return a token that is good for a minute at least, from memory, the store, or SIASN.

    Raises into the flow: AuthError when it cannot be had; NoAnswer, ServerBroken or RateLimited when
    not now. None of them means that the call itself was sent.
    """
    now = yield from Now()
    held = tokens.held.get(kind)
    if held is not None and _fresh(held, now):
        return held[0]
    since = yield from Monotonic()
    return (yield from Exclusive(f"token {kind.value}", lambda: _renew(kind, tokens, since)))


def drop(kind: Token, token: Secret, tokens: Tokens) -> Flow[None]:
    """Forget a token that SIASN refused, unless somebody has renewed it meanwhile."""
    yield from Exclusive(f"token {kind.value}", lambda: _drop(kind, token, tokens))


def handed_in_anew(tokens: Tokens) -> Flow[bool]:
    """Look whether somebody has put a usable SSO token into the store. Sends nothing."""
    now = yield from Now()
    held = yield from do(tokens.store.get, tokens.key(Token.SSO))
    return held is not None and _fresh(held, now) and held[0] not in tokens.spent


def _drop(kind: Token, token: Secret, tokens: Tokens) -> Flow[None]:
    held = tokens.held.get(kind)
    if held is not None and held[0] == token:
        del tokens.held[kind]
        tokens.cookies = {}
        tokens.refused[kind] += 1
        if kind is Token.SSO and tokens.refused[kind] > 1:  # a renewed one was no better: log in instead
            yield from _forget_renewal(tokens)
    if kind is Token.SSO and tokens.by_hand:
        tokens.spent.add(token)
    yield from do(tokens.store.drop, tokens.key(kind), token)


def _fresh(held: Held, now: datetime) -> bool:
    return now + _EARLY < held[1]


def _renew(kind: Token, tokens: Tokens, since: float) -> Flow[Secret]:
    now = yield from Now()
    held = tokens.held.get(kind)
    if held is None or not _fresh(held, now):
        held = yield from do(tokens.store.get, tokens.key(kind))
    if held is None or not _fresh(held, now) or held[0] in tokens.spent:
        held = yield from _fetch_once(kind, tokens, since)
    tokens.hold(kind, held)
    return held[0]


def _fetch_once(kind: Token, tokens: Tokens, since: float) -> Flow[Held]:
    """Ask for a token, unless a request that ended after *since* has failed, or the credentials are refused.

    Then the error is a copy, so that threads share no traceback, with that request's error as its cause.
    """
    ended, failure = tokens.failed.get(kind, (-inf, SiasnError()))
    if ended > since:
        raise copy(failure) from failure
    try:
        return (yield from _granted(kind, tokens))
    except SiasnError as error:
        if isinstance(error, TokenEnded):
            raise
        ended = inf if isinstance(error, AuthError) else (yield from Monotonic())
        tokens.failed[kind] = (ended, copy(error))
        raise


def _granted(kind: Token, tokens: Tokens) -> Flow[Held]:
    """Ask in the one way this kind allows; of the SSO by its refresh token first, once."""
    who, settings = tokens.credentials, tokens.settings
    if kind is Token.APIM:
        return (yield from _fetch(kind, tokens, client_credentials(who, settings)))
    if isinstance(who.sso, TokenSso):
        return (yield from _by_hand(who.sso, tokens))
    held = yield from _by_renewal(tokens)
    return held or (yield from _fetch(kind, tokens, password(who.sso, who, settings)))


def _by_hand(sso: TokenSso, tokens: Tokens) -> Flow[Held]:
    """Use what was handed in while it is good, then its refresh token, then it again until it is refused."""
    now = yield from Now()
    found = _handed_in(sso, tokens, now)
    if isinstance(found, TokenEnded) or not _fresh(found, now):
        renewed = yield from _by_renewal(tokens)
        if renewed is not None:
            return renewed
    if isinstance(found, TokenEnded):
        raise found
    return found


def _by_renewal(tokens: Tokens) -> Flow[Held | None]:
    """Use the refresh token while it lives; a refused one is forgotten, and None says: log in."""
    now = yield from Now()
    renewal = yield from do(tokens.store.get, tokens.key(Token.SSO, renewal=True))
    renewal = renewal or tokens.renewal  # another worker may have used ours, and keeps its successor there
    if renewal is None or not _fresh(renewal, now) or renewal[0] in tokens.spent:
        return None
    tokens.renewal = renewal
    try:
        return (yield from _fetch(Token.SSO, tokens, refresh(renewal[0], tokens.credentials, tokens.settings)))
    except AuthError:
        yield from _forget_renewal(tokens)
        return None


def _forget_renewal(tokens: Tokens) -> Flow[None]:
    renewal, tokens.renewal = tokens.renewal, None
    if renewal is not None:
        tokens.spent.add(renewal[0])
        yield from do(tokens.store.drop, tokens.key(Token.SSO, renewal=True), renewal[0])


def _fetch(kind: Token, tokens: Tokens, request: Request) -> Flow[Held]:
    began = yield from Monotonic()
    answer = yield from Send(request)
    now, ended = (yield from Now()), (yield from Monotonic())
    yield from Tell(Sent(request.operation, answer.status, ended - began))
    found = read_grant(kind, request, answer, now)
    if isinstance(found, SiasnError):
        raise found
    yield from do(tokens.store.put, tokens.key(kind), *found.held)
    if found.refresh is not None:
        tokens.renewal = found.refresh
        yield from do(tokens.store.put, tokens.key(kind, renewal=True), *found.refresh)
    yield from Tell(Refreshed(kind.value))
    return found.held


def _handed_in(sso: TokenSso, tokens: Tokens, now: datetime) -> Held | TokenEnded:
    """The token in the credentials and the end that it says itself; an error where it can be used no more."""
    if sso.token is None:
        return TokenEnded("no SSO token has been handed in", token=Token.SSO.value)
    if sso.token in tokens.spent:
        return TokenEnded("the SSO token that was handed in is no longer accepted", token=Token.SSO.value)
    claims = baca_token(sso.token)
    if claims is None or claims.berakhir is None:
        return sso.token, datetime.max.replace(tzinfo=UTC) - timedelta(days=1)
    if now > claims.berakhir + _SKEW:
        return TokenEnded("the SSO token that was handed in has ended", token=Token.SSO.value)
    return sso.token, claims.berakhir
