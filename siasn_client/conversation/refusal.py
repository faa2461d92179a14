"""Why was it refused? Told apart by SIASN's words and by what the token says about itself. Pure."""

from __future__ import annotations

from siasn_client.config import Lingkungan
from siasn_client.conversation.jwt import baca_token
from siasn_client.envelope import MISMATCH
from siasn_client.errors import (
    ApiError,
    AuthError,
    Denied,
    SiasnError,
    TokenEnded,
    WrongEnvironment,
    WrongOffice,
    WrongRole,
)
from siasn_client.privacy import Secret

__all__ = ["told_apart"]


def told_apart(error: SiasnError, before: AuthError | None, token: Secret | None, lingkungan: Lingkungan) -> SiasnError:
    """Return the more exact error that *error* is, or *error* itself.

    Args:
        before: the last refusal of a token in the same call; it may say more than the end of the story.
        token: the SSO token that was carried last.
        lingkungan: which SIASN was asked.
    """
    claims = baca_token(token) if token is not None else None
    if isinstance(error, AuthError) and type(error) in (AuthError, TokenEnded):
        said = " ".join(each.server_message for each in (error, before) if each is not None).casefold()
        if claims is not None and claims.asing(lingkungan):
            return _as(WrongEnvironment, error, before)
        return _as(WrongOffice, error, before) if MISMATCH in said else error
    if type(error) is Denied and (error.server_message or error.code) and claims is not None:
        return _as(WrongRole, error) if claims.berperan is False else error
    return error


def _as(kind: type[ApiError], error: ApiError, before: ApiError | None = None) -> ApiError:
    """The same refusal under a more exact name; its evidence from the answer that SIASN gave."""
    told = before if before is not None and not error.status else error
    exact = kind(
        error.message,
        status=told.status,
        code=told.code,
        server_message=told.server_message,
        retry_after=told.retry_after,
        operation=told.operation or error.operation,
        effect=error.effect,
    )
    if isinstance(exact, AuthError) and isinstance(told, AuthError):
        exact.token = told.token
    exact.__cause__ = error.__cause__
    return exact
