"""Values about people and secrets that print masked and are opened on purpose.

A masked ``str`` would be the worst of both worlds: the mask would travel into URLs and the raw
value would leak through ``json`` and ``join``. So :class:`Nip`, :class:`Nik` and :class:`Secret`
are not strings; ``.buka()`` opens one, and a search for ``.buka(`` finds every place that does.

Numbers: NIP is 18 digits (Perka BKN 22/2007), NIK 16 digits (PP 37/2007 Pasal 37).
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from functools import wraps
from typing import ClassVar, Final, ParamSpec, TypeVar

__all__ = ["Nik", "Nip", "SaringLog", "Sebab", "Secret", "jinakkan", "samarkan", "scrub", "sebab", "tanpa_bingkai"]

P = ParamSpec("P")
T = TypeVar("T")

_SHOWN: Final = 3
_DOT: Final = "•"
_LONG_NUMBER: Final = re.compile(r"(?<!\d)\d(?:[ .\-]?\d){8,}(?!\d)")
_BEARER: Final = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=\-]{6,}")
_JWT: Final = re.compile(r"(?<![\w\-])(?=(?:[\w\-]*[_\-])?eyJ)[\w\-]++\.[\w\-]+\.?[\w\-]*")  # linear in hostile text
_SET_COOKIE: Final = re.compile(r"(?i)(set-cookie['\"]?[:,]\s*b?['\"]?)[^'\"]*")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def samarkan(text: str) -> str:
    """Mask *text*, all but the last three characters.

    >>> samarkan("199002282015031000")
    '•••••••••••••••000'
    """
    return _DOT * max(0, len(text) - _SHOWN) + text[-_SHOWN:]


def jinakkan(text: str) -> str:
    """Make *text* one line that orders nothing: no new line, no colour or cursor of a terminal, no turned direction.

    For what others wrote, before it enters a log line or a screen. Each such character becomes a blank.

    >>> jinakkan("BUDI\\x1b[31m\\nINFO beres")
    'BUDI [31m INFO beres'
    """
    return _CONTROL.sub(" ", text)


def scrub(text: str) -> str:
    """Mask what looks like a long number or a token inside *text*, and flatten control characters.

    For text that comes from outside (a server's message) before it enters a log or an error.

    >>> scrub("NIP 199002282015031000 tidak ditemukan")
    'NIP •••••••••••••••000 tidak ditemukan'
    """
    flat = _JWT.sub("[token]", _BEARER.sub(r"\1 [token]", jinakkan(text)))
    return _LONG_NUMBER.sub(lambda found: samarkan(found.group()), flat)


class _Masked:
    """A value that is compared and hashed like its content but never printed."""

    __slots__ = ("_isi",)
    _isi: str

    def __init__(self, isi: str) -> None:
        object.__setattr__(self, "_isi", isi)

    def buka(self) -> str:
        """Return the value itself. Say why at the call, if it is not plain."""
        return self._isi

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __reduce__(self) -> tuple[type[_Masked], tuple[str]]:
        return type(self), (self._isi,)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._isi == self._isi

    def __hash__(self) -> int:
        return hash((type(self), self._isi))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self})"

    def __str__(self) -> str:
        return samarkan(getattr(self, "_isi", ""))  # one half made stands in the traceback of its refusal


class _Number(_Masked):
    """An identity number of fixed length; spaces, dots, dashes and a guarding apostrophe are dropped."""

    __slots__ = ()
    _length: ClassVar[int]

    def __init__(self, isi: str) -> None:
        plain = len(isi) == self._length and isi.isdigit()  # by far the most; a search costs ten times this
        digits = isi if plain else re.sub(r"[\s.'`’\-]", "", isi)
        if len(digits) != self._length or not (digits.isascii() and digits.isdigit()):
            del isi, digits  # a traceback that prints locals would show what was mistyped
            raise ValueError(f"{type(self).__name__} must have {self._length} digits")
        super().__init__(digits)

    def __lt__(self, other: _Number) -> bool:
        return self._isi < other._isi


class Nip(_Number):
    """The 18 digits of a civil servant (NIP, NI PPPK). Prints its last three only.

    Thread- and async-safety: immutable.

    Raises:
        ValueError: the text has not 18 digits; the message does not repeat it.

    >>> Nip("19900228 201503 1 000")
    Nip(•••••••••••••••000)
    """

    __slots__ = ()
    _length = 18

    @classmethod
    def of(cls, nip: Nip | str) -> Nip:
        """Accept what a caller has: a Nip or its digits."""
        return nip if isinstance(nip, Nip) else cls(nip)


class Nik(_Number):
    """The 16 digits of a resident (NIK). Prints its last three only.

    Thread- and async-safety: immutable.
    """

    __slots__ = ()
    _length = 16


class Secret(_Masked):
    """A password, key or token. Prints nothing of itself.

    Thread- and async-safety: immutable.
    """

    __slots__ = ()

    def __str__(self) -> str:
        return "[rahasia]"


class Sebab(Exception):
    """What a library below us raised, told without what it was told about.

    Other libraries' exceptions carry URLs, inputs and frames. This stands in their place as the
    ``__cause__`` of ours: the kind of failure survives, the person does not.
    """


def sebab(error: BaseException, said: str = "") -> Sebab:
    """Make the stand-in for *error*; *said* is what of its message may be kept.

    >>> sebab(ValueError("NIP 199002282015031000"))
    Sebab('ValueError')
    """
    name = type(error).__name__
    return Sebab(f"{name}: {scrub(said)}" if said else name)


def tanpa_bingkai(*kinds: type[Exception]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Make a function raise these errors without its frames, which hold what it was given: a file, a row, a NIP.

    A traceback that prints locals then ends at the caller. For functions that read what is about people and
    refuse it; other errors keep their frames.
    """

    def around(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def called(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                return function(*args, **kwargs)
            except kinds as error:
                failed = error
            del args, kwargs
            _lepas_bingkai(failed)
            raise failed

        return called

    return around


def _lepas_bingkai(error: BaseException) -> None:
    todo, seen = [error], set[int]()
    while todo:
        each = todo.pop()
        if id(each) not in seen:
            seen.add(id(each))
            each.__traceback__ = None
            todo += [one for one in (each.__cause__, each.__context__) if one is not None]


class SaringLog(logging.Filter):
    """A log filter that scrubs long numbers, tokens and set cookies; add it to the handlers of the host.

    The library itself logs no personal data. This guards what other libraries log:
    httpx writes whole URLs, and a NIP is part of the path; httpcore writes the header of an answer.
    The message is masked; a traceback that somebody else logs with it is not.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record's message in place; never drop it, and never raise into the code that logs."""
        try:
            said = record.getMessage()
        except (TypeError, ValueError, KeyError):  # arguments that do not fit their message
            said = f"{record.msg} {record.args}"
        record.msg, record.args = _SET_COOKIE.sub(r"\1[rahasia]", scrub(said)), None
        return True
