"""Objects inside a row whose fields no public source lists: ``usulan_data``, ``dokumen_usulan``.

Seen on the wire: an object, and ``null``; JSON text of an object is read too, as in ``path``. What is
inside is kept as it came: SIASN's proposals have a shape per service and change without notice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import from_json

__all__ = ["Objek", "parse_objek"]


def parse_objek(raw: object) -> dict[str, Any] | list[Any] | None:
    """Read one object, or the list that stands in its place; None when there is none.

    Raises:
        ValueError: a plain text or a number; the message does not repeat it.

    >>> parse_objek({"data": 1}), parse_objek('{"data": 1}'), parse_objek("")
    ({'data': 1}, {'data': 1}, None)
    """
    if isinstance(raw, str):
        try:
            raw = from_json(raw) if raw.strip() else None
        except ValueError:
            raise ValueError("not an object") from None
    if raw is None:
        return None
    if isinstance(raw, Mapping):
        return dict(raw)
    if isinstance(raw, list):
        return raw
    raise ValueError("not an object")


Objek = Annotated[dict[str, Any] | list[Any] | None, BeforeValidator(parse_objek)]
"""An object of a record, in SIASN's own spelling; none is None. May hold personal data: it is never printed."""
