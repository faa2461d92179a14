"""The two tokens: obtained, kept, renewed, handed in.

WSO2's token (APIM) comes from client_credentials with HTTP Basic, Keycloak's (SSO) from the
password grant, or the operator hands it in where BKN asks for a second factor (seen since about
February 2025). A token is renewed 60 s before it ends, once for everybody who waits for it: a request
that fails has failed for all of them. A refused password is tried once in the life of a client: a
loop would lock a person out.

The gateway's load-balancer cookies (``BIGipServer*``, ``pdns``, ``hash``) are replayed and thrown
away together with the tokens, as one public client does since November 2025.
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable, Mapping
from copy import copy
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from math import inf
from typing import Final

from attrs import define, field
from pydantic_core import from_json

from siasn_client.call import Answer, Part, Request, Token
from siasn_client.config import Credentials, PasswordGrant, Settings, TokenSso
from siasn_client.envelope import retry_after
from siasn_client.errors import AuthError, Denied, RateLimited, ServerBroken, SiasnError
from siasn_client.events import Refreshed, Sent
from siasn_client.ports import TokenStore
from siasn_client.privacy import Secret
from siasn_client.steps import Exclusive, Flow, Monotonic, Now, Send, Tell, do

__all__ = ["MemoryTokens", "Tokens", "drop", "obtain"]

_EARLY: Final = timedelta(seconds=60)
_SHORT_LIFE: Final = 600  # seconds, when the answer does not say how long
_LONG_LIFE: Final = 7 * 24 * 3600
_COOKIES: Final = ("BIGipServer", "pdns", "hash")

Held = tuple[Secret, datetime]


class MemoryTokens:
    """The default :class:`~siasn_client.ports.TokenStore`: forgotten with the process.

    Thread- and async-safety: safe to share.
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


@define
class Tokens:
    """What one client knows of its tokens. Tokens change only inside ``Exclusive``; anybody reads."""

    credentials: Credentials
    settings: Settings
    store: TokenStore
    held: dict[Token, Held] = field(factory=dict, repr=False)
    refused: Counter[Token] = field(factory=Counter)  # how many, since SIASN last accepted one
    failed: dict[Token, tuple[float, SiasnError]] = field(factory=dict, repr=False)  # the last request, and when
    spent: set[Secret] = field(factory=set, repr=False)  # handed-in tokens that were refused
    cookies: dict[str, Secret] = field(factory=dict, repr=False)

    def key(self, kind: Token) -> str:
        """Name the token in a shared store: environment, office, kind and account, the last hashed."""
        who, settings = self.credentials, self.settings
        user = who.sso.username.buka() if isinstance(who.sso, PasswordGrant) else ""
        account = "\x1f".join([settings.alamat.api, who.consumer_key, who.client_id, user])
        secret = who.consumer_secret.buka().encode(errors="surrogatepass")  # what cannot be sent is said at the sending
        digest = hmac.new(secret, account.encode(errors="surrogatepass"), hashlib.sha256).hexdigest()
        return f"{settings.lingkungan}/{settings.instansi}/{kind.value}/{digest[:16]}"

    def accepted(self, kinds: Iterable[Token]) -> None:
        """Note that SIASN took tokens of these kinds."""
        for kind in kinds:
            self.refused.pop(kind, None)

    def keep_cookies(self, answer: Answer) -> None:
        """Remember the load balancer's cookies; ``set-cookie`` lines are joined by newlines.

        One that cannot be sent back is left: it would make every later request impossible.
        """
        for line in answer.headers.get("set-cookie", "").split("\n"):
            name, said, value = line.partition(";")[0].strip().partition("=")
            if said and name.startswith(_COOKIES) and _sendable(name + value):
                self.cookies = {**self.cookies, name: Secret(value)}


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


def _drop(kind: Token, token: Secret, tokens: Tokens) -> Flow[None]:
    held = tokens.held.get(kind)
    if held is not None and held[0] == token:
        del tokens.held[kind]
        tokens.cookies = {}
        tokens.refused[kind] += 1
    if isinstance(tokens.credentials.sso, TokenSso) and tokens.credentials.sso.token == token:
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
    tokens.held[kind] = held
    return held[0]


def _fetch_once(kind: Token, tokens: Tokens, since: float) -> Flow[Held]:
    """Ask for a token, unless a request that ended after *since* has failed, or the credentials are refused.

    Then the error is a copy, so that threads share no traceback, with that request's error as its cause.
    """
    sso = tokens.credentials.sso
    if kind is Token.SSO and isinstance(sso, TokenSso):
        return _handed_in(sso, tokens)
    ended, failure = tokens.failed.get(kind, (-inf, SiasnError()))
    if ended > since:
        raise copy(failure) from failure
    request = _apim(tokens) if isinstance(sso, TokenSso) or kind is Token.APIM else _login(sso, tokens)
    try:
        return (yield from _fetch(kind, tokens, request))
    except SiasnError as error:
        ended = inf if isinstance(error, AuthError) else (yield from Monotonic())
        tokens.failed[kind] = (ended, copy(error))
        raise


def _fetch(kind: Token, tokens: Tokens, request: Request) -> Flow[Held]:
    began = yield from Monotonic()
    answer = yield from Send(request)
    now, ended = (yield from Now()), (yield from Monotonic())
    yield from Tell(Sent(request.operation, answer.status, ended - began))
    found = _read(kind, request, answer, now)
    if isinstance(found, SiasnError):
        raise found
    yield from do(tokens.store.put, tokens.key(kind), *found)
    yield from Tell(Refreshed(kind.value))
    return found


def _handed_in(sso: TokenSso, tokens: Tokens) -> Held:
    """A handed-in token is used until SIASN refuses it; nobody but SIASN knows when it ends."""
    if sso.token in tokens.spent:
        raise AuthError("the SSO token that was handed in is no longer accepted", token="SSO")  # noqa: S106
    return sso.token, datetime.max.replace(tzinfo=UTC) - timedelta(days=1)


def _apim(tokens: Tokens) -> Request:
    who, settings = tokens.credentials, tokens.settings
    return Request(
        "POST",
        settings.alamat.token_apim,
        "token APIM",
        form={"grant_type": "client_credentials"},
        basic=(who.consumer_key, who.consumer_secret),
        seconds=settings.total,
    )


def _login(sso: PasswordGrant, tokens: Tokens) -> Request:
    form: dict[str, Part] = {
        "client_id": tokens.credentials.client_id,
        "grant_type": "password",
        "username": sso.username,
        "password": sso.password,
    }
    return Request("POST", tokens.settings.alamat.token_sso, "token SSO", form=form, seconds=tokens.settings.total)


def _read(kind: Token, request: Request, answer: Answer, now: datetime) -> Held | SiasnError:
    """Read a token answer. A 401 refuses the credentials whatever it says: one more try could lock the account."""
    said, status, operation = _object(answer), answer.status, request.operation
    token = said.get("access_token")
    token = token.strip() if isinstance(token, str) else ""
    if status == HTTPStatus.OK and token and _sendable(token):
        return Secret(token), now + timedelta(seconds=_life(said.get("expires_in")))
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        asked = retry_after(answer.headers)
        return RateLimited("too many token requests", retry_after=asked, status=status, operation=operation)
    if status == HTTPStatus.UNAUTHORIZED or (said and status in (HTTPStatus.BAD_REQUEST, HTTPStatus.FORBIDDEN)):
        return AuthError(
            f"no {kind.value} token: the credentials were refused",
            token=kind.value,
            status=status,
            code=str(said.get("error") or said.get("code") or ""),
            server_message=str(said.get("error_description") or said.get("error") or said.get("message") or ""),
            operation=operation,
        )
    kin = Denied if status == HTTPStatus.FORBIDDEN else ServerBroken
    return kin(f"no {kind.value} token (HTTP {status})", status=status, operation=operation)


def _sendable(text: str) -> bool:
    """May this stand in a header?"""
    return text.isascii() and text.isprintable()


def _object(answer: Answer) -> Mapping[str, object]:
    try:
        said = from_json(answer.body)
    except ValueError:
        return {}
    return said if isinstance(said, Mapping) else {}


def _life(said: object) -> int:
    if isinstance(said, str) and said.isascii() and said.isdigit():
        said = int(said[:9])
    return max(0, min(said, _LONG_LIFE)) if isinstance(said, int) and not isinstance(said, bool) else _SHORT_LIFE
