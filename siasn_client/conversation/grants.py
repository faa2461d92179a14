"""The token requests and what their answers say. Pure: a request is a value, an answer becomes one.

WSO2 (APIM) takes client_credentials with HTTP Basic; Keycloak (SSO) takes the password grant and,
while one lives, the refresh token that came with the last answer. Of the refresh grant only the fields
of the answer were seen (``refresh_token``, ``refresh_expires_in``); that BKN accepts it is unverified.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Final

from attrs import field, frozen
from pydantic_core import from_json

from siasn_client.call import Answer, Part, Request, Token
from siasn_client.config import Credentials, PasswordGrant, Settings
from siasn_client.envelope import retry_after
from siasn_client.errors import AuthError, Denied, KeyRefused, LoginRefused, RateLimited, ServerBroken, SiasnError
from siasn_client.privacy import Secret

__all__ = ["Granted", "Held", "client_credentials", "password", "read_grant", "refresh", "sendable"]

_SHORT_LIFE: Final = 600  # seconds, when the answer does not say how long
_LONG_LIFE: Final = 7 * 24 * 3600

Held = tuple[Secret, datetime]


@frozen
class Granted:
    """A token and when it ends; the refresh token that came with it, if one did."""

    held: Held = field(repr=False)
    refresh: Held | None = field(default=None, repr=False)


def client_credentials(who: Credentials, settings: Settings) -> Request:
    """Ask the gateway for its token."""
    return Request(
        "POST",
        settings.alamat.token_apim,
        "token APIM",
        form={"grant_type": "client_credentials"},
        basic=(who.consumer_key, who.consumer_secret),
        seconds=settings.total,
    )


def password(sso: PasswordGrant, who: Credentials, settings: Settings) -> Request:
    """Log in to the SSO."""
    form: dict[str, Part] = {"grant_type": "password", "username": sso.username, "password": sso.password}
    return _sso(form, who, settings)


def refresh(token: Secret, who: Credentials, settings: Settings) -> Request:
    """Renew a login of the SSO without its password. Unverified against BKN's Keycloak."""
    return _sso({"grant_type": "refresh_token", "refresh_token": token}, who, settings)


def _sso(form: Mapping[str, Part], who: Credentials, settings: Settings) -> Request:
    form = {"client_id": who.client_id, **form}
    return Request("POST", settings.alamat.token_sso, "token SSO", form=form, seconds=settings.total)


def read_grant(kind: Token, request: Request, answer: Answer, now: datetime) -> Granted | SiasnError:
    """Read a token answer. A 401 refuses the credentials whatever it says: one more try could lock the account."""
    said, status, operation = _object(answer), answer.status, request.operation
    token = _token(said, "access_token")
    if status == HTTPStatus.OK and token:
        kept, life = _token(said, "refresh_token"), _life(said.get("refresh_expires_in"))
        renewal = (Secret(kept), now + timedelta(seconds=life)) if kept else None
        return Granted((Secret(token), now + timedelta(seconds=_life(said.get("expires_in")))), renewal)
    asked = retry_after(answer.headers)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return RateLimited("too many token requests", retry_after=asked, status=status, operation=operation)
    if status == HTTPStatus.UNAUTHORIZED or (said and status in (HTTPStatus.BAD_REQUEST, HTTPStatus.FORBIDDEN)):
        return _refused(kind, said, status, operation)
    kin = Denied if status == HTTPStatus.FORBIDDEN else ServerBroken
    return kin(f"no {kind.value} token (HTTP {status})", retry_after=asked, status=status, operation=operation)


def _refused(kind: Token, said: Mapping[str, object], status: int, operation: str) -> AuthError:
    refusal = KeyRefused if kind is Token.APIM else LoginRefused
    return refusal(
        f"no {kind.value} token: the credentials were refused",
        token=kind.value,
        status=status,
        code=str(said.get("error") or said.get("code") or ""),
        server_message=str(said.get("error_description") or said.get("error") or said.get("message") or ""),
        operation=operation,
    )


def sendable(text: str) -> bool:
    """May this stand in a header?"""
    return text.isascii() and text.isprintable()


def _token(said: Mapping[str, object], name: str) -> str:
    token = said.get(name)
    token = token.strip() if isinstance(token, str) else ""
    return token if sendable(token) else ""


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
