"""The fake's own contract (``kontrak.json``) as values: endpoints, forms of nothing, errors, records.

The fake is told by this file and never by the records of the client it tests, so that a misreading
in the client cannot be repeated here and pass unseen. Each fact says how sure it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from attrs import field, frozen

__all__ = ["Contract", "Endpoint", "Field", "RecordField", "load"]


@frozen
class Field:
    """One field of a request body.

    Args:
        server_name: what SIASN's validation calls it; ``assumed`` unless a server message was seen.
        reference: the code table it must come from, if any.
        into: the name under which the saved value is read back, None when no read shows it.
    """

    name: str
    type: str
    required: bool = False
    server_name: str = ""
    assumed: bool = False
    format: str | None = None
    reference: str | None = None
    into: str | None = None
    allowed: tuple[str, ...] = field(default=(), converter=tuple)


def _kinds(found: str | list[str]) -> tuple[str, ...]:
    return (found,) if isinstance(found, str) else tuple(found)


@frozen
class RecordField:
    """One field of a row as SIASN sends it."""

    name: str
    type: tuple[str, ...] = field(converter=_kinds)
    nullable: bool = False
    format: str | None = None


@frozen
class Endpoint:
    """One endpoint. ``writes`` is a fact of its own: two GETs write.

    Args:
        required: names of required fields in the order in which the server's message lists them.
        key: fields that make two saves the same save (the natural key); empty = the whole body.
        empty: the known forms of "nothing there", by name.
        forms: in which shapes the id of a saved row comes back, in turn.
    """

    id: str
    service: str
    method: str
    path: str
    writes: bool
    envelope: str
    confidence: str
    record: str = ""
    shape: str = ""
    empty: tuple[str, ...] = field(default=(), converter=tuple)
    fields: tuple[Field, ...] = ()
    required: tuple[str, ...] = field(default=(), converter=tuple)
    key: tuple[str, ...] = field(default=(), converter=tuple)
    query: tuple[str, ...] = field(default=(), converter=tuple)
    map_name: str = ""
    forms: tuple[str, ...] = field(default=(), converter=tuple)


@frozen
class Contract:
    """The whole contract, read-only.

    Thread-safety: immutable.
    """

    base: str
    lifetimes: Mapping[str, int]
    cookie: str
    empty: Mapping[str, Mapping[str, Any]]
    errors: Mapping[str, Mapping[str, Any]]
    references: Mapping[str, Mapping[str, str]]
    endpoints: Mapping[str, Endpoint]
    records: Mapping[str, tuple[RecordField, ...]]
    _routes: Mapping[str, Mapping[str, Endpoint]] = field(repr=False)

    def match(self, path: str) -> tuple[Mapping[str, Endpoint], str]:
        """Return the endpoints at *path* by method, and the opened last part of the path ("" if none)."""
        found = self._routes.get(path)
        if found is not None:
            return found, ""
        parent, _, last = path.rpartition("/")
        return (self._routes.get(f"{parent}/{{}}", {}), last) if last else ({}, "")


def _endpoint(row: Mapping[str, Any]) -> Endpoint:
    kept = {k: v for k, v in row.items() if k not in {"sources", "assumed", "fields", "map_data"}}
    map_data = row.get("map_data", {})
    return Endpoint(
        **kept,
        fields=tuple(Field(**entry) for entry in row.get("fields", ())),
        map_name=map_data.get("name", ""),
        forms=map_data.get("forms", ()),
    )


def _routes(base: str, endpoints: Mapping[str, Endpoint]) -> dict[str, dict[str, Endpoint]]:
    """Index endpoints by path, the one template part written as ``{}``."""
    routes: dict[str, dict[str, Endpoint]] = {}
    for endpoint in endpoints.values():
        parent, _, last = endpoint.path.rpartition("/")
        path = f"{parent}/{{}}" if last.startswith("{") else endpoint.path
        prefix = base if endpoint.service == "apisiasn" else ""
        routes.setdefault(prefix + path, {})[endpoint.method] = endpoint
    return routes


@cache
def load() -> Contract:
    """Read the contract beside this module, once."""
    text = resources.files(__package__).joinpath("kontrak.json").read_text(encoding="utf-8")
    raw = json.loads(text)
    endpoints = {row["id"]: _endpoint(row) for row in raw["endpoints"]}
    return Contract(
        base=raw["base"],
        lifetimes=raw["lifetimes"],
        cookie=raw["cookie"],
        empty=raw["empty"],
        errors=raw["errors"],
        references={name: dict(rows) for name, rows in raw["references"].items()},
        endpoints=endpoints,
        records={name: tuple(RecordField(**row) for row in rows) for name, rows in raw["records"].items()},
        routes=_routes(raw["base"], endpoints),
    )
