"""The fake's own contract (``kontrak.json``, ``kontrak/``) as values: endpoints, forms of nothing, errors, records.

The fake is told by these files and never by the records of the client it tests, so that a misreading
in the client cannot be repeated here and pass unseen. Each fact says how sure it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from attrs import field, frozen

__all__ = ["Contract", "Endpoint", "Field", "Param", "RecordField", "load"]

_NO_MATTER = {"sources", "assumed", "fields", "map_data", "params"}
_PREFIX = {"apisiasn": "base", "referensi_siasn": "base_referensi"}


@frozen
class Field:
    """One field of a request body.

    Args:
        type: "string", "integer", "number", "array" (of documents) or "file".
        server_name: what SIASN's validation calls it; ``assumed`` unless a server message was seen.
        reference: the code table it must come from, if any.
        into: the name under which the saved value is read back, None when no read shows it.
        document: the id under which a file lands in the row's ``path``.
    """

    name: str
    type: str
    required: bool = False
    server_name: str = ""
    assumed: bool = False
    format: str | None = None
    reference: str | None = None
    into: str | None = None
    document: str = ""
    allowed: tuple[str, ...] = field(default=(), converter=tuple)


@frozen
class Param:
    """One parameter of a query; its server-side name is assumed."""

    name: str
    type: str
    required: bool = False
    format: str | None = None


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
        serves: which part of the fake answers it.
        record: the name of the rows it reads or writes.
        list: the list of the office it reads, where its rows belong to no person.
        match: the field that the last part of the path must equal; "" = the row's id.
        table: the code table it shows.
        where: only rows with one of these values are shown.
        filters: query name to (field of the row, how it is compared).
        owner: the field of the body that says whose row it is.
        required: names of required fields in the order in which the server's message lists them.
        key: fields that make two saves the same save (the natural key); empty = the whole body.
        names: field that is read back as a name, to (code table, field that holds the code).
        rules: business rules beyond references, by name.
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
    serves: str
    record: str = ""
    shape: str = ""
    media: str = "json"
    list: str = ""
    match: str = ""
    table: str = ""
    count: bool = False
    where: Mapping[str, Sequence[str]] = field(factory=dict)
    filters: Mapping[str, tuple[str, str]] = field(factory=dict)
    params: tuple[Param, ...] = ()
    empty: tuple[str, ...] = field(default=(), converter=tuple)
    fields: tuple[Field, ...] = ()
    owner: str = ""
    required: tuple[str, ...] = field(default=(), converter=tuple)
    key: tuple[str, ...] = field(default=(), converter=tuple)
    names: Mapping[str, tuple[str, str]] = field(factory=dict)
    rules: tuple[str, ...] = field(default=(), converter=tuple)
    map_name: str = ""
    forms: tuple[str, ...] = field(default=(), converter=tuple)


@frozen
class Contract:
    """The whole contract, read-only.

    Args:
        made_up: records whose fields no public source lists.
        examples: made-up rows of such records, with ``{nip}``, ``{pns_id}`` and ``{instansi}`` to fill in.
        max_file: the largest file an upload takes, in bytes (assumed).

    Thread-safety: immutable.
    """

    base: str
    lifetimes: Mapping[str, int]
    cookie: str
    roles: Mapping[str, str]
    max_file: int
    empty: Mapping[str, Mapping[str, Any]]
    errors: Mapping[str, Mapping[str, Any]]
    references: Mapping[str, Mapping[str, str]]
    endpoints: Mapping[str, Endpoint]
    records: Mapping[str, tuple[RecordField, ...]]
    made_up: frozenset[str]
    examples: Mapping[str, Sequence[Mapping[str, Any]]] = field(repr=False)
    _routes: Mapping[str, Mapping[str, Endpoint]] = field(repr=False)

    def match(self, path: str) -> tuple[Mapping[str, Endpoint], str]:
        """Return the endpoints at *path* by method, and the opened last part of the path ("" if none)."""
        found = self._routes.get(path)
        if found is not None:
            return found, ""
        parent, _, last = path.rpartition("/")
        return (self._routes.get(f"{parent}/{{}}", {}), last) if last else ({}, "")


def _field(row: Mapping[str, Any]) -> Field:
    name = row["name"]
    guess = "".join(part[:1].upper() + part[1:] for part in name.split("_"))
    return Field(**{"server_name": guess, "assumed": "server_name" not in row, **row})


def _endpoint(row: Mapping[str, Any]) -> Endpoint:
    kept = {k: v for k, v in row.items() if k not in _NO_MATTER}
    map_data = row.get("map_data", {})
    return Endpoint(
        **kept,
        fields=tuple(map(_field, row.get("fields", ()))),
        params=tuple(Param(**entry) for entry in row.get("params", ())),
        map_name=map_data.get("name", ""),
        forms=map_data.get("forms", ()),
    )


def _routes(bases: Mapping[str, str], endpoints: Mapping[str, Endpoint]) -> dict[str, dict[str, Endpoint]]:
    """Index endpoints by path, the one template part written as ``{}``."""
    routes: dict[str, dict[str, Endpoint]] = {}
    for endpoint in endpoints.values():
        parent, _, last = endpoint.path.rpartition("/")
        path = f"{parent}/{{}}" if last.startswith("{") else endpoint.path
        routes.setdefault(bases.get(endpoint.service, "") + path, {})[endpoint.method] = endpoint
    return routes


def _records(raw: Mapping[str, Any]) -> dict[str, tuple[RecordField, ...]]:
    return {name: tuple(RecordField(**row) for row in rows) for name, rows in raw.items()}


@cache
def load() -> Contract:
    """Read the contract beside this module, once."""
    here = resources.files(__package__)
    raw = json.loads(here.joinpath("kontrak.json").read_text(encoding="utf-8"))
    families = [
        json.loads(each.read_text(encoding="utf-8"))
        for each in sorted(here.joinpath("kontrak").iterdir(), key=lambda file: file.name)
    ]
    endpoints = {row["id"]: _endpoint(row) for family in families for row in family.get("endpoints", ())}
    made_up = {name: rows for family in families for name, rows in family.get("records", {}).items()}
    return Contract(
        base=raw["base"],
        lifetimes=raw["lifetimes"],
        cookie=raw["cookie"],
        roles=raw["roles"],
        max_file=raw["batas_berkas"],
        empty=raw["empty"],
        errors=raw["errors"],
        references={name: dict(rows) for name, rows in raw["references"].items()},
        endpoints=endpoints,
        records=_records({**raw["records"], **made_up}),
        made_up=frozenset(made_up),
        examples={name: rows for family in families for name, rows in family.get("examples", {}).items()},
        routes=_routes({service: raw[name] for service, name in _PREFIX.items()}, endpoints),
    )
