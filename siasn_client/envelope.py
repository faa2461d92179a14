"""An HTTP answer becomes a payload, "nothing there", or an error. Pure: no clock, no socket.

Three success conventions (reads ``code == 1``, writes ``success == true``, the sync calls
``Error == false``), five ways of saying "nothing", and error bodies of three machines: BKN's
backend, its SSO check and the WSO2 gateway. Forms as seen in public clients (kanekescom,
ws-siasn-php, bkpsdm rumahasn, newsimpeg); of WSO2's numbers only 900901 and 900803 were seen, the
others are its documentation's.

What is not one of the known forms is an error, never an empty list. For a call that writes, an
answer that does not say "no" in words leaves the effect UNKNOWN: 5xx, 3xx, 408, 425, HTML, nothing
at all, a torn body, a 200 without its success flag, or "yes" and "no" in one answer. Any other 4xx, or
an explicit refusal, proves NONE.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from enum import Enum
from functools import lru_cache
from http import HTTPStatus
from typing import Any, Final, TypeVar, cast

from attrs import field, frozen
from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from siasn_client.call import Answer, Call, Shape
from siasn_client.errors import (
    ApiError,
    AuthError,
    DecodeError,
    Denied,
    Effect,
    NotFound,
    RateLimited,
    Rejected,
    ServerBroken,
    SiasnError,
)
from siasn_client.privacy import sebab
from siasn_client.wire import parse_map_data

__all__ = ["NOTHING", "SUSPENDED", "Nothing", "decode", "open_answer", "retry_after"]

T = TypeVar("T")

SUSPENDED: Final = "SUSPENDED"
"""``code`` of a ServerBroken when the gateway has suspended BKN's backend: stop asking."""

_OK: Final = range(200, 300)
_CLIENT_FAULT: Final = range(400, 500)
_APIM_CODES: Final = frozenset({"900901", "900902", "900903", "900904", "900905"})
_QUOTA_CODES: Final = frozenset({"900800", "900801", "900802", "900803", "900804", "900805", "900806", "900807"})
_SSO_WORDS: Final = "invalid or expired jwt"
_MISMATCH: Final = "token sso mismatch"
_NOTHING_WORDS: Final = frozenset({"data tidak ditemukan", "record not found"})
_UNREADABLE: Final = object()


class Nothing(Enum):
    """SIASN said, in one of its known forms, that there is nothing."""

    NOTHING = "nothing"


NOTHING: Final = Nothing.NOTHING


@frozen
class _Body:
    """What an answer says, once read. Never printed: it may hold a person."""

    call: Call[Any] = field(repr=False)
    status: int
    value: Any = field(repr=False)  # the JSON value, or the bare text
    words: tuple[str, ...] = field(repr=False)  # everything in it that is meant for a reader

    def says(self, text: str) -> bool:
        return any(text in words.casefold() for words in self.words)

    @property
    def code(self) -> str:
        """The answer's own code as text; ``""`` when it has none."""
        code = self.value.get("code") if isinstance(self.value, Mapping) else None
        return str(code) if isinstance(code, int | str) and not isinstance(code, bool) else ""

    @property
    def nothing(self) -> bool:
        """Do its words say that nothing is there, and is nothing there?"""
        said = self.value if isinstance(self.value, Mapping) else {}
        there = said.get("mapData") or (said.get("data") if isinstance(said.get("data"), list | Mapping) else None)
        return not there and any(words.casefold().strip(" .!\n\t\"'") in _NOTHING_WORDS for words in self.words)

    @property
    def claims_success(self) -> bool:
        """Does it say "done" in any of the three conventions, whatever else it says?"""
        said = self.value if isinstance(self.value, Mapping) else {}
        return self.code == "1" or _flag(said.get("success")) is True or _flag(said.get("Error")) is False

    def error(self, kind: type[ApiError], message: str, effect: Effect, **more: Any) -> ApiError:
        return kind(
            message,
            status=self.status,
            code=more.pop("code", self.code),
            server_message=self.words[0] if self.words else "",
            operation=self.call.operation,
            effect=effect,
            **more,
        )

    def misread(self, message: str, path: str) -> DecodeError:
        return DecodeError(message, path=path, operation=self.call.operation, effect=_doubt(self.call))


def open_answer(call: Call[Any], answer: Answer) -> Any:
    """Return the payload of *answer*, or :data:`NOTHING` for an empty list.

    Raises:
        NotFound: the object or person is not there.
        SiasnError: everything else that is not success; ``effect`` says whether SIASN may have changed.
    """
    found = _judge(call, answer)
    if isinstance(found, SiasnError):
        raise found  # here, where no frame below holds a body that a traceback could print
    return found


def decode(call: Call[T], payload: object) -> T:
    """Make the payload what the call promised; :data:`NOTHING` is the empty list.

    Raises:
        DecodeError: names the first place that does not fit, never the value.
    """
    result = _validated(call, [] if payload is NOTHING else payload)
    if isinstance(result, DecodeError):
        del payload
        raise result from result.__cause__
    return cast(T, result)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, as the answer asks; None when it does not.

    A date is taken relative to the answer's own ``Date``, so that our clock does not matter.

    >>> retry_after({"retry-after": "7"})
    7.0
    """
    asked = headers.get("retry-after", "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked[:9])
    try:
        wait = parsedate_to_datetime(asked) - parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, TypeError, OverflowError):
        return None
    return max(0.0, wait.total_seconds())


def _judge(call: Call[Any], answer: Answer) -> Any:
    """Decide what the answer is; errors are returned, not raised."""
    body = _read(call, answer)
    found = _refused(body, answer)
    if found is None:
        found = _unwrapped(body)
    if isinstance(found, SiasnError) and found.effect is not _doubt(call) and body.claims_success:
        return body.misread("success and a refusal in one answer", "$")
    return found


def _unwrapped(body: _Body) -> Any:
    if body.status not in _OK:
        return _nothing_there(body) if body.nothing and body.status in _CLIENT_FAULT else _by_status(body)
    if body.value is _UNREADABLE:
        return body.misread("the answer is not JSON, or only the beginning of it", "$")
    return _BY_SHAPE[body.call.shape](body)


def _doubt(call: Call[Any]) -> Effect:
    return Effect.UNKNOWN if call.writes else Effect.NONE


def _read(call: Call[Any], answer: Answer) -> _Body:
    """Read by content, not by the content type alone: the two disagree in the wild."""
    raw = answer.body.removeprefix(b"\xef\xbb\xbf").strip()
    value: Any
    try:
        value = from_json(raw, allow_inf_nan=False)
    except ValueError:
        text = raw.decode("utf-8", "replace") if len(raw) <= 4096 else ""
        bare = text.casefold().strip(" .!\n\t\"'") in _NOTHING_WORDS
        return _Body(call, answer.status, text if bare else _UNREADABLE, (text,) if bare else ())
    return _Body(call, answer.status, value, _words(value))


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, Mapping):
        return ()
    names = ("message", "Message", "data", "description", "error_description")
    return tuple(words for name in names if isinstance(words := value.get(name), str) and words)


def _refused(body: _Body, answer: Answer) -> ApiError | None:
    """Recognise the errors that any call can meet, whatever status they come with."""
    if body.code in _QUOTA_CODES or body.status == HTTPStatus.TOO_MANY_REQUESTS:
        return body.error(RateLimited, "quota used up", Effect.NONE, retry_after=retry_after(answer.headers))
    if body.status >= HTTPStatus.INTERNAL_SERVER_ERROR or body.status < HTTPStatus.OK:
        return _broken(body)
    if _is_page(body, answer) and body.status != HTTPStatus.UNAUTHORIZED:
        return _page(body)
    for says, token in ((_SSO_WORDS, "SSO"), (_MISMATCH, "")):
        if body.says(says):
            return body.error(AuthError, "the SSO token was refused", Effect.NONE, token=token)
    if body.code in _APIM_CODES or (body.says("invalid credentials") and body.status in _CLIENT_FAULT):
        return body.error(AuthError, "the APIM token was refused", Effect.NONE, token="APIM")  # noqa: S106
    if body.status == HTTPStatus.UNAUTHORIZED:
        return body.error(AuthError, "a token was refused", Effect.NONE)
    if body.status == HTTPStatus.FORBIDDEN:
        return body.error(Denied, "access refused", Effect.NONE)
    if not answer.body.strip() and answer.status in _OK:
        return body.error(ServerBroken, "an empty answer", _doubt(body.call))
    return None


def _broken(body: _Body) -> ApiError:
    code = SUSPENDED if body.says("suspended") else body.code
    return body.error(ServerBroken, f"server error (HTTP {body.status})", _doubt(body.call), code=code)


def _is_page(body: _Body, answer: Answer) -> bool:
    """JSON that calls itself HTML is no page: PHP says so of whatever it prints, a gateway may be written in it."""
    page = answer.body.lstrip()[:1] == b"<" or answer.headers.get("content-type", "").startswith("text/html")
    return page and body.value is _UNREADABLE


def _page(body: _Body) -> ApiError:
    """A web page instead of data: a gateway's, a firewall's or a login page."""
    if body.status == HTTPStatus.FORBIDDEN:
        return body.error(Denied, "access refused by a web page", Effect.NONE)
    if body.status in _CLIENT_FAULT and body.status != HTTPStatus.NOT_FOUND:
        return body.error(ApiError, "refused by a web page", Effect.NONE)
    effect = Effect.NONE if body.status in _CLIENT_FAULT else _doubt(body.call)
    return body.error(ServerBroken, "a web page instead of data", effect)


def _by_status(body: _Body) -> ApiError:
    """A status that is not success and none of the errors above: 3xx and the other 4xx."""
    if body.status in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY):
        return body.error(ServerBroken, f"not served now (HTTP {body.status})", _doubt(body.call))
    if body.status not in _CLIENT_FAULT:
        return body.error(ServerBroken, f"unexpected HTTP {body.status}", _doubt(body.call))
    if body.status == HTTPStatus.NOT_FOUND or not body.call.writes:
        return body.error(ApiError, f"refused (HTTP {body.status})", Effect.NONE)
    return body.error(Rejected, f"refused (HTTP {body.status})", Effect.NONE)


def _data(body: _Body) -> Any:
    """Return ``data`` of a read that says success, or NOTHING, or the error it is."""
    said = body.value if isinstance(body.value, Mapping) else {}
    data = said.get("data")
    if body.code == "1" and isinstance(data, list | Mapping):
        return NOTHING if data == [] else data
    if body.nothing or ("data" in said and data is None and body.code == "1"):
        return NOTHING
    if _counts_none(said) and not body.words:
        return NOTHING
    if body.code == "0":
        return body.error(ApiError, "refused with code 0", Effect.NONE)
    if body.code == "1" and isinstance(data, str):
        return body.error(ApiError, "a sentence instead of data", Effect.NONE)
    return body.misread("not one of the known forms of an answer", "$")


def _counts_none(said: Mapping[str, Any]) -> bool:
    """``data: null, count: 0``: nothing, unless words come with it (a failed query counts none, too)."""
    return "data" in said and said["data"] is None and type(said.get("count")) is int and said["count"] == 0


def _nothing_there(body: _Body) -> Nothing | ApiError:
    if body.call.shape is Shape.DAFTAR:
        return NOTHING
    return body.error(NotFound, "not found", Effect.NONE)


def _daftar(body: _Body) -> Any:
    data = _data(body)
    if data is NOTHING or isinstance(data, list | SiasnError):
        return data
    return body.misread("expected rows, got an object", "$.data")


def _objek(body: _Body) -> Any:
    data = _data(body)
    if data is NOTHING or data == {}:
        return _nothing_there(body)
    if isinstance(data, Mapping | SiasnError):
        return data
    return body.misread("expected an object, got rows", "$.data")


def _simpan(body: _Body) -> Any:
    said = body.value if isinstance(body.value, Mapping) else {}
    done = {_flag(said.get("success")), {"1": True, "0": False}.get(body.code)} - {None}
    if done != {True}:
        return _not_done(body, said=done == {False}, path="$.success")
    try:
        return parse_map_data(said.get("mapData"))
    except ValueError:
        return body.misread("success, but no row id that can be read", "$.mapData")


def _sinkron(body: _Body) -> Any:
    said = body.value if isinstance(body.value, Mapping) else {}
    failed = _flag(said.get("Error"))
    if failed is not False:
        return _not_done(body, said=failed is True, path="$.Error")
    message = said.get("Message")
    return message if isinstance(message, str) else ""


def _not_done(body: _Body, *, said: bool, path: str) -> SiasnError:
    """A write without its success flag: refused in words, or nobody knows."""
    if body.nothing:
        return body.error(NotFound, "the person or row to write is not there", Effect.NONE)
    if said:
        return body.error(Rejected, "SIASN refused the write", Effect.NONE)
    return body.misread("success is not said", path)


def _flag(raw: object) -> bool | None:
    """A success flag: a boolean, or its name as text (both were seen). Nothing else counts."""
    if isinstance(raw, bool):
        return raw
    return {"true": True, "false": False}.get(raw.strip().lower()) if isinstance(raw, str) else None


_BY_SHAPE: Final[Mapping[Shape, Callable[[_Body], Any]]] = {
    Shape.DAFTAR: _daftar,
    Shape.OBJEK: _objek,
    Shape.SIMPAN: _simpan,
    Shape.SINKRON: _sinkron,
}


@lru_cache(maxsize=256)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _validated(call: Call[Any], payload: object) -> object:
    """Return what the payload is, or the error; pydantic's own holds the values and stays here."""
    adapter = _adapter(cast(Any, call.decode))
    try:
        return adapter.validate_python(payload)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        root = "$.data" if call.shape in (Shape.DAFTAR, Shape.OBJEK) else "$"
        path = root + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"])
        message = f"{problem.error_count()} misfit(s), the first: {first['type']}"
        misfit = DecodeError(message, path=path, operation=call.operation, effect=_doubt(call))
        misfit.__cause__ = sebab(problem, first["type"])
        return misfit
