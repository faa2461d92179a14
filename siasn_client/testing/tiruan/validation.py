"""What SIASN's server checks before it writes: JSON types, required fields, dates.

The backend is Go (public clients rely on it matching names without regard to case), so bodies are
read the way Go's ``encoding/json`` does: unknown names are passed over, null is the zero value, a
wrong type is an error. The words for a wrong type and a wrong date are assumed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from siasn_client.testing.tiruan.answers import Jawaban, error, validation
from siasn_client.testing.tiruan.contract import Contract, Endpoint, Field

__all__ = ["check", "day", "decode"]

_DAY = re.compile(r"(\d\d)-(\d\d)-(\d{4})", re.ASCII)
_PLAIN: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "array": ()}
_GO = {"string": "string", "integer": "int", "array": "[]DokRef"}


def day(text: str) -> date | None:
    """Read dd-mm-yyyy; None when it is no such date."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def decode(contract: Contract, endpoint: Endpoint, body: bytes) -> dict[str, Any] | Jawaban:
    """Read the body into the endpoint's own names; names match without regard to case.

    An absent field is absent in the result, a null one is None; the first wrong type ends it.
    """
    try:
        raw = json.loads(body)
    except ValueError:
        return error(contract, "validasi", message="invalid character in request body")
    if not isinstance(raw, dict):
        return error(contract, "validasi", message="json: cannot unmarshal into Go value of type struct")
    fields = {field.name.lower(): field for field in endpoint.fields}
    found: dict[str, Any] = {}
    for name, value in raw.items():
        field = fields.get(name.lower())
        if field is None:
            continue
        if not _fits(field, value):
            return error(contract, "validasi", message=_misfit(field, value))
        found[field.name] = value
    return found


def _fits(field: Field, value: object) -> bool:
    if value is None:
        return True
    if isinstance(value, list):
        return field.type == "array" and all(isinstance(dok, dict) for dok in value)
    return isinstance(value, _PLAIN[field.type]) and not isinstance(value, bool)


def _misfit(field: Field, value: object) -> str:
    kinds: Mapping[type, str] = {str: "string", bool: "bool", list: "array", dict: "object"}
    kind = kinds.get(type(value), "number")
    return f"json: cannot unmarshal {kind} into Go struct field .{field.name} of type {_GO[field.type]}"


def check(contract: Contract, endpoint: Endpoint, found: Mapping[str, Any]) -> Jawaban | None:
    """Return the refusal that lists everything wrong, required fields first and in the server's order."""
    fields = {field.name: field for field in endpoint.fields}
    complaints = [f"{fields[name].server_name} is required" for name in endpoint.required if not found.get(name)]
    complaints += [
        f"{field.server_name} must be dd-mm-yyyy"
        for field in endpoint.fields
        if field.format and found.get(field.name) and day(found[field.name]) is None
    ]
    return validation(contract, complaints) if complaints else None
