"""Text and ids as SIASN writes them.

Seen on the wire: ``""`` and ``null`` for "none" (both, per field), and ids that look like numbers
(``"01"``, ``"05"``): they stay text so that a leading zero survives, and a JSON integer becomes text.
Text is otherwise kept as written; cleaning is the comparison's business.

A record has many texts, so their type is pydantic's own (three times as fast as a function per field);
what is blank becomes None in one pass over the row, in :class:`~siasn_client.wire.record.Record`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AliasChoices, BeforeValidator, Field

__all__ = ["IdRekaman", "Teks", "TeksWajib", "parse_teks"]


def parse_teks(raw: object) -> str | None:
    """Read one text; None when it is empty.

    Raises:
        ValueError: an object, a list or a boolean.

    >>> parse_teks("01"), parse_teks(5), parse_teks("  ")
    ('01', '5', None)
    """
    if raw is None:
        return None
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        raise ValueError("not a text")
    text = str(raw)
    return text if text.strip() else None


def _needed(raw: object) -> str:
    text = parse_teks(raw)
    if text is None:
        raise ValueError("must not be empty")
    return text


Teks = Annotated[str, Field(coerce_numbers_to_str=True)] | None
"""A text or an id of a record; empty is None (see above)."""

TeksWajib = Annotated[str, BeforeValidator(_needed)]
"""A text or an id without which the record means nothing."""

IdRekaman = Annotated[TeksWajib, Field(validation_alias=AliasChoices("id", "ID"), serialization_alias="id")]
"""The id of a row, for a field named ``id``; one client also looks for ``ID``. Said back as ``id``."""
