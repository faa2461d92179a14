"""The errors that any call can meet, whatever its shape: tokens, quota, gateways, web pages, statuses."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from siasn_client.call import Answer, Shape
from siasn_client.envelope.body import UNREADABLE, Body, doubt
from siasn_client.errors import ApiError, AuthError, Denied, Effect, RateLimited, Rejected, ServerBroken

__all__ = ["CLIENT_FAULT", "MISMATCH", "OK", "SUSPENDED", "by_status", "refused"]

SUSPENDED: Final = "SUSPENDED"
"""``code`` of a ServerBroken when the gateway has suspended BKN's backend: stop asking."""

MISMATCH: Final = "token sso mismatch"
"""The words, in small letters, for two tokens that do not belong together."""

OK: Final = range(200, 206)
"""The statuses of success; 206 and above are a part of something, or nothing BKN would say."""

CLIENT_FAULT: Final = range(400, 500)
"""The statuses of a refusal."""

_APIM_CODES: Final = frozenset({"900901", "900902", "900903", "900904", "900905"})
_QUOTA_CODES: Final = frozenset({"900800", "900801", "900802", "900803", "900804", "900805", "900806", "900807"})
_SSO_WORDS: Final = "invalid or expired jwt"
_BEGINNING: Final = 1024  # bytes in which a web page shows itself


def refused(body: Body, answer: Answer) -> ApiError | None:
    """Return the error that the answer is whatever was asked, or None."""
    if body.code in _QUOTA_CODES or body.status == HTTPStatus.TOO_MANY_REQUESTS:
        return body.error(RateLimited, "quota used up", Effect.NONE)
    if body.status >= HTTPStatus.INTERNAL_SERVER_ERROR or body.status < HTTPStatus.OK:
        return _broken(body)
    if _is_page(body, answer) and body.status != HTTPStatus.UNAUTHORIZED:
        return _page(body)
    for says, token in ((_SSO_WORDS, "SSO"), (MISMATCH, "")):
        if body.says(says):
            return body.error(AuthError, "the SSO token was refused", Effect.NONE, token=token)
    if body.code in _APIM_CODES or (body.says("invalid credentials") and body.status in CLIENT_FAULT):
        return body.error(AuthError, "the APIM token was refused", Effect.NONE, token="APIM")  # noqa: S106
    if body.status == HTTPStatus.UNAUTHORIZED:
        return body.error(AuthError, "a token was refused", Effect.NONE)
    if body.status == HTTPStatus.FORBIDDEN:
        return body.error(Denied, "access refused", Effect.NONE)
    if not body.raw.strip() and body.status in OK:
        return body.error(ServerBroken, "an empty answer", doubt(body.call))
    return None


def by_status(body: Body) -> ApiError:
    """Return the error of a status that is not success and none of the above: 3xx and the other 4xx."""
    if body.status in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY):
        return body.error(ServerBroken, f"not served now (HTTP {body.status})", doubt(body.call))
    if body.status not in CLIENT_FAULT:
        return body.error(ServerBroken, f"unexpected HTTP {body.status}", doubt(body.call))
    if body.status == HTTPStatus.NOT_FOUND or not body.call.writes:
        return body.error(ApiError, f"refused (HTTP {body.status})", Effect.NONE)
    return body.error(Rejected, f"refused (HTTP {body.status})", Effect.NONE)


def _broken(body: Body) -> ApiError:
    code = SUSPENDED if body.says("suspended") else body.code
    return body.error(ServerBroken, f"server error (HTTP {body.status})", doubt(body.call), code=code)


def _is_page(body: Body, answer: Answer) -> bool:
    """JSON that calls itself HTML is no page: PHP says so of whatever it prints, a gateway may be written in it.

    Of a file only its first byte is asked, for the same reason.
    """
    if body.value is not UNREADABLE:
        return False
    named = body.call.shape is not Shape.BERKAS and answer.headers.get("content-type", "").startswith("text/html")
    return named or body.raw[:_BEGINNING].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"


def _page(body: Body) -> ApiError:
    """A web page instead of data: a gateway's, a firewall's or a login page."""
    if body.status == HTTPStatus.FORBIDDEN:
        return body.error(Denied, "access refused by a web page", Effect.NONE)
    if body.status in CLIENT_FAULT and body.status != HTTPStatus.NOT_FOUND:
        return body.error(ApiError, "refused by a web page", Effect.NONE)
    effect = Effect.NONE if body.status in CLIENT_FAULT else doubt(body.call)
    return body.error(ServerBroken, "a web page instead of data", effect)
