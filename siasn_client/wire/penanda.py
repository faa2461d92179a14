"""Flags as SIASN writes them.

Seen on the wire: ``"1"``, ``"0"``, ``""``, ``null`` and real booleans (``validNik``); the sync calls
also spell them ``"false"``. Empty is "not said", which is not "no"; but the three flags of
rw-angkakredit are ``"1"`` or ``""`` and never ``"0"``, so there empty means "no" (newSimpeg, a real answer).
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import BeforeValidator, PlainSerializer

__all__ = ["Penanda", "PenandaKirim", "PenandaSatu", "parse_penanda"]

_SAID: Final = {"1": True, "true": True, "0": False, "false": False, "": None}


def parse_penanda(raw: object) -> bool | None:
    """Read one flag; None when nothing is said.

    Raises:
        ValueError: no known spelling.

    >>> parse_penanda("1"), parse_penanda("0"), parse_penanda(""), parse_penanda(True)
    (True, False, None, True)
    """
    if raw is None or isinstance(raw, bool):
        return raw
    text = str(raw).strip().lower() if isinstance(raw, str | int) else "?"
    if text not in _SAID:
        raise ValueError("not a flag")
    return _SAID[text]


def _said(raw: object) -> bool:
    return parse_penanda(raw) or False


def _dump(value: bool | None) -> str | None:
    return None if value is None else "1" if value else "0"


Penanda = Annotated[bool | None, BeforeValidator(parse_penanda), PlainSerializer(_dump, when_used="json")]
"""A flag of a record: True, False, or None when SIASN does not say."""

PenandaSatu = Annotated[
    bool | None, BeforeValidator(_said), PlainSerializer(lambda value: "1" if value else "", when_used="json")
]
"""A flag of a record that is ``"1"`` or empty: True or False, and written the same way; None when unreadable."""

PenandaKirim = Annotated[bool, BeforeValidator(_said), PlainSerializer(_dump, when_used="json")]
"""A flag of a write: ``"1"`` or ``"0"``, never empty."""
