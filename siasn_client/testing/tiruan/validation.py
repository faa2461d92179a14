"""What SIASN's server checks before it writes: types, required fields, dates, short lists of codes.

The backend is Go (public clients rely on it matching names without regard to case), so bodies are
read the way Go's ``encoding/json`` does: unknown names are passed over, null is the zero value, a
wrong type is an error. The words for a wrong type, a wrong date and a wrong code are assumed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from siasn_client.testing.tiruan.answers import Jawaban, error, validation
from siasn_client.testing.tiruan.berkas import Bagian, bagian
from siasn_client.testing.tiruan.contract import Contract, Endpoint, Field

__all__ = ["check", "day", "decode", "instant", "multipart", "query"]

_DAY = re.compile(r"(\d\d)-(\d\d)-(\d{4})", re.ASCII)
_PLAIN: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float), "array": ()}
_GO = {"string": "string", "integer": "int", "number": "float64", "array": "[]DokRef"}
_SPELLED: Final = {
    "yyyy": re.compile(r"\d{4}", re.ASCII),
    "angka": re.compile(r"-?\d+(\.\d+)?", re.ASCII),
    "integer": re.compile(r"\d+", re.ASCII),
}


def day(text: str) -> date | None:
    """Read dd-mm-yyyy; None when it is no such date."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def instant(text: str) -> date:
    """Read a day in any spelling of the contract (dd-mm-yyyy, yyyy-mm-dd, a timestamp); date.min when it is none."""
    found = day(text)
    if found is not None:
        return found
    try:
        return datetime.fromisoformat(text[:10]).date()
    except ValueError:
        return date.min


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


def multipart(contract: Contract, endpoint: Endpoint, headers: Mapping[str, str], body: bytes) -> Any:
    """Read a form with files into the endpoint's own names: texts, numbers, and :class:`Bagian` for files."""
    parts = bagian(headers.get("content-type", ""), body)
    if parts is None:
        return error(contract, "validasi", message="request Content-Type isn't multipart/form-data")
    found: dict[str, Any] = {}
    for field in endpoint.fields:
        part = parts.get(field.name)
        if part is None:
            continue
        value: str | int | Bagian | None = part if field.type == "file" else part.isi.decode("utf-8", "replace")
        if field.type in {"integer", "number"}:
            value = _whole(str(value))
            if value is None:
                return error(contract, "validasi", message=f"strconv.ParseInt: parsing {field.name}: invalid syntax")
        found[field.name] = value
    return found


def query(contract: Contract, endpoint: Endpoint, asked: Mapping[str, str]) -> dict[str, str] | Jawaban:
    """Read the query into the endpoint's own names, or refuse it (all words assumed)."""
    lower = {name.lower(): value for name, value in asked.items()}
    given = {param.name: lower.get(param.name.lower(), "") for param in endpoint.params}
    complaints = []
    for param in endpoint.params:
        text, label = given[param.name], param.name[:1].upper() + param.name[1:]
        if not text and param.required:
            complaints.append(f"{label} is required")
        elif text and not _spelled(param.format or param.type, text):
            complaints.append(f"{label} must be {param.format or param.type}")
    return validation(contract, complaints) if complaints else given


def check(contract: Contract, endpoint: Endpoint, found: Mapping[str, Any]) -> Jawaban | None:
    """Return the refusal that lists everything wrong, required fields first and in the server's order."""
    fields = {field.name: field for field in endpoint.fields}
    complaints = [f"{fields[name].server_name} is required" for name in endpoint.required if not _given(found, name)]
    for field in endpoint.fields:
        value = found.get(field.name)
        if not value or field.type not in {"string", "integer"}:
            continue
        if field.format and not _spelled(field.format, str(value)):
            complaints.append(f"{field.server_name} must be {field.format}")
        if field.allowed and value not in field.allowed:
            complaints.append(f"{field.server_name} must be one of {', '.join(field.allowed)}")
    return validation(contract, complaints) if complaints else None


def _given(found: Mapping[str, Any], name: str) -> bool:
    """Is a required field filled? A number below 1 counts as none, as zero does (assumed)."""
    value = found.get(name)
    if isinstance(value, int | float):
        return value >= 1
    return bool(value.isi if isinstance(value, Bagian) else value)


def _spelled(kind: str, text: str) -> bool:
    if kind == "dd-mm-yyyy":
        return day(text) is not None
    if kind == "yyyy-mm-dd":
        return len(text) == 10 and text[4:5] == "-" and instant(text) != date.min
    pattern = _SPELLED.get(kind)
    return pattern is None or pattern.fullmatch(text) is not None


def _whole(text: str) -> int | None:
    try:
        return int(text or 0)
    except ValueError:
        return None


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
