"""From a request body to the row that will be read back, by the names and types of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from siasn_client.testing.tiruan.bahan import Row
from siasn_client.testing.tiruan.contract import Contract, Endpoint, Field, RecordField

__all__ = ["blank", "merged", "read_back"]


def blank(contract: Contract, record: str) -> dict[str, Any]:
    """Return a row with every field the contract lists, all empty: "" for text, null for the rest."""
    return {field.name: "" if "string" in field.type else None for field in contract.records[record]}


def merged(contract: Contract, endpoint: Endpoint, old: Row | None, body: Mapping[str, Any]) -> dict[str, Any]:
    """Put the body's fields into a new row, or into *old* as a whole-row replacement.

    Go cannot tell an absent field from an empty one, so an absent field empties the old value;
    an absent ``path`` keeps the documents (both assumed).
    """
    row = blank(contract, endpoint.record) if old is None else dict(old)
    known = {field.name: field for field in contract.records[endpoint.record]}
    for field in endpoint.fields:
        if field.into is None or (field.name == "path" and body.get("path") is None):
            continue
        row[field.into] = read_back(known[field.into], _value(field, body.get(field.name)))
    return row


def read_back(field: RecordField, value: Any) -> Any:
    """Give a written value the JSON type in which it is read: most numbers come back as text."""
    if isinstance(value, int | float) and not isinstance(value, bool) and "number" not in field.type:
        return str(value) if "string" in field.type else value
    if isinstance(value, str) and field.type == ("integer",):
        return int(value) if value.lstrip("-").isdecimal() else None
    return value


def _value(field: Field, value: Any) -> Any:
    """Turn documents into an object keyed by their id, and null into Go's zero value."""
    if field.type == "array":
        return {dok.get("dok_id", ""): dok for dok in value} or None
    if value is None:
        return 0 if field.type in {"integer", "number"} else ""
    return value
