"""What an answer says, read by its content: the content type and the content disagree in the wild."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any, Final

from attrs import field, frozen
from pydantic_core import from_json

from siasn_client.call import Answer, Call
from siasn_client.errors import ApiError, DecodeError, Effect

__all__ = ["UNREADABLE", "Body", "doubt", "flag", "read", "retry_after"]

UNREADABLE: Final = object()
"""The value of a body that is not JSON."""

_NOTHING_WORDS: Final = frozenset({"data tidak ditemukan", "record not found"})
_TEXT_MAX: Final = 4096


@frozen
class Body:
    """What an answer says, once read. Never printed: it may hold a person.

    Thread- and async-safety: immutable.
    """

    call: Call[Any] = field(repr=False)
    status: int
    raw: bytes = field(repr=False)  # as it came
    value: Any = field(repr=False)  # the JSON value, or the bare text
    words: tuple[str, ...] = field(repr=False)  # everything in it that is meant for a reader
    asked: float | None = None  # seconds to wait

    def says(self, text: str) -> bool:
        """Is *text*, in small letters, among its words?"""
        return any(text in words.casefold() for words in self.words)

    @property
    def said(self) -> Mapping[str, Any]:
        """The JSON object, or an empty one."""
        return self.value if isinstance(self.value, Mapping) else {}

    @property
    def code(self) -> str:
        """The answer's own code as text; ``""`` when it has none."""
        code = self.said.get("code")
        return str(code) if isinstance(code, int | str) and not isinstance(code, bool) else ""

    @property
    def nothing(self) -> bool:
        """Do its words say that nothing is there, and is nothing there?"""
        said = self.said
        there = said.get("mapData") or said.get("results")
        there = there or (said.get("data") if isinstance(said.get("data"), list | Mapping) else None)
        return not there and any(_bare(words) in _NOTHING_WORDS for words in self.words)

    @property
    def claims_success(self) -> bool:
        """Does it say "done" in any of the three conventions, whatever else it says?"""
        said = self.said
        return self.code == "1" or flag(said.get("success")) is True or flag(said.get("Error")) is False

    def error(self, kind: type[ApiError], message: str, effect: Effect, **more: Any) -> ApiError:
        """Make the error it is, with its own words as evidence."""
        return kind(
            message,
            status=self.status,
            code=more.pop("code", self.code),
            server_message=self.words[0] if self.words else "",
            retry_after=self.asked,
            operation=self.call.operation,
            effect=effect,
            **more,
        )

    def misread(self, message: str, path: str) -> DecodeError:
        """Make the error of an answer in no known form."""
        return DecodeError(message, path=path, operation=self.call.operation, effect=doubt(self.call))


def doubt(call: Call[Any]) -> Effect:
    """Say what is known of the effect when the answer says nothing that can be relied on."""
    return Effect.UNKNOWN if call.writes else Effect.NONE


def flag(raw: object) -> bool | None:
    """Read a success flag: a boolean, or its name as text (both were seen). Nothing else counts."""
    if isinstance(raw, bool):
        return raw
    return {"true": True, "false": False}.get(raw.strip().lower()) if isinstance(raw, str) else None


def read(call: Call[Any], answer: Answer) -> Body:
    """Read the JSON of an answer, or one of the bare texts that mean "nothing"."""
    raw = answer.body.removeprefix(b"\xef\xbb\xbf").strip()
    value: Any
    words: tuple[str, ...]
    try:
        value = from_json(raw, allow_inf_nan=False)
    except ValueError:
        text = raw.decode("utf-8", "replace") if len(raw) <= _TEXT_MAX else ""
        bare = _bare(text) in _NOTHING_WORDS
        value, words = (text, (text,)) if bare else (UNREADABLE, ())
    else:
        words = _words(value)
    return Body(call, answer.status, answer.body, value, words, retry_after(answer.headers))


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


def _bare(words: str) -> str:
    return words.casefold().strip(" .!\n\t\"'")


def _words(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, Mapping):
        return ()
    names = ("message", "Message", "data", "description", "error_description")
    return tuple(words for name in names if isinstance(words := value.get(name), str) and words)
