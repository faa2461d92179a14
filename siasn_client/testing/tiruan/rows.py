"""From a request body to the row that will be read back, by the names of the contract."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from typing import Any

from siasn_client.testing.tiruan.contract import Contract, Endpoint, Field
from siasn_client.testing.tiruan.state import Row

__all__ = ["blank", "merged", "new_id"]


def new_id(seed: str) -> str:
    """Make a row id in the style of the newer ones (UUID v4), the same for the same seed."""
    return str(uuid.UUID(bytes=hashlib.sha256(seed.encode()).digest()[:16], version=4))


def blank(contract: Contract, record: str) -> dict[str, Any]:
    """Return a row with every field the contract lists, all empty: "" for text, null for the rest."""
    return {field.name: "" if "string" in field.type else None for field in contract.records[record]}


def merged(contract: Contract, endpoint: Endpoint, old: Row | None, body: Mapping[str, Any]) -> dict[str, Any]:
    """Put the body's fields into a new row, or into *old* as a whole-row replacement.

    Go cannot tell an absent field from an empty one, so an absent field empties the old value;
    an absent ``path`` keeps the documents (both assumed).
    """
    row = blank(contract, endpoint.record) if old is None else dict(old)
    for field in endpoint.fields:
        if field.into is None or (field.name == "path" and body.get("path") is None):
            continue
        row[field.into] = _value(field, body.get(field.name))
    return row


def _value(field: Field, value: Any) -> Any:
    """Turn a written value into the read one: documents become an object keyed by their id."""
    if field.type == "array":
        return {dok.get("dok_id", ""): dok for dok in value} or None
    if value is None:
        return 0 if field.type == "integer" else ""
    return value
