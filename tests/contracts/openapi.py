"""SIASN as an OpenAPI 3.1 document, built from the project's own field list and from nothing else.

It reads ``data/endpoint.json`` and ``data/bidang.json``; neither the client's records nor the fake's contract has a
say in it, so that a mistake in one of them cannot agree with itself. What the field list leaves open (which statuses
come, what an empty list looks like) is written here once, with where it was seen.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
BASES = {"apisiasn": "/apisiasn/1.0", "referensi": "/referensi_siasn/1"}
NOTHING = ["Data tidak ditemukan", "record not found"]
PATTERNS = {
    "dd-mm-yyyy": r"^(\d{2}-\d{2}-\d{4})?$",
    "yyyy-mm-dd": r"^(\d{4}-\d{2}-\d{2})?$",
    "yyyy": r"^(\d{4}|0)?$",
    "timestamp": r"^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}.*|\d{2}-\d{2}-\d{4})?$",  # both were seen for tmtGolongan
    "angka sebagai teks": r"^(-?\d+(\.\d+)?)?$",
}
NESTED = {
    "data_pasangan": {"listPasangan": ["data_pasangan.listPasangan"]},
    "data_anak": {"listAnak": ["data_anak.listAnak"]},
    "data_ortu": {"ayah": "data_ortu.ayah", "ibu": "data_ortu.ibu"},
}
Schema = dict[str, Any]


def rekaman(nama: str, daftar: Mapping[str, list[Mapping[str, Any]]]) -> Schema:
    """One record: every field there, no other, each of its JSON types."""
    fields = {field["nama"]: bidang(field) for field in daftar[nama]}
    if nama == "dok":  # the five fields of an upload's answer
        return _whole(fields)
    for name, inner in NESTED.get(nama, {}).items():
        many = isinstance(inner, list)
        one = pasangan(daftar) if nama == "data_pasangan" else rekaman(inner[0] if many else str(inner), daftar)
        fields[name] = _or_null({"type": "array", "items": one} if many else one)
    return _whole(fields)


def pasangan(daftar: Mapping[str, list[Mapping[str, Any]]]) -> Schema:
    """A spouse: the person, the status as a text, the wedding."""
    parts: Schema = {n: rekaman(f"data_pasangan.listPasangan.{n}", daftar) for n in ("orang", "dataPernikahan")}
    return _whole({**parts, "statusNikah": {"type": ["string", "null"]}})


def bidang(field: Mapping[str, Any]) -> Schema:
    """One field of a record; "" and null stand for nothing where nothing may be."""
    types = list(field["kawat"]) + (["null"] if field["kosong"] else [])
    schema: Schema = {"type": types}
    if field.get("format") in PATTERNS:
        schema["pattern"] = PATTERNS[field["format"]]
    return schema


def _whole(fields: Schema) -> Schema:
    return {"type": "object", "properties": fields, "required": sorted(fields), "additionalProperties": False}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def amplop(endpoint: Mapping[str, Any], row: Schema) -> Schema:
    """What a success looks like, in every seen form."""
    kind = endpoint["amplop"]
    if endpoint["metode"] == "DELETE":
        return {"anyOf": [_done({}), _refused(required=["success", "message"])]}
    if kind == "write":
        return {"anyOf": [_done(_map_data(endpoint)), _coded({}), _coded({"data": {"type": "string"}}), _refused()]}
    if kind == "sync":
        flag = {"enum": [True, False, "true", "false"]}
        return {
            "type": "object",
            "properties": {"Error": flag, "Message": {"type": "string"}},
            "required": ["Error", "Message"],
        }
    if kind == "referensi":
        rows = {"type": "array", "items": row}
        return {"anyOf": [_whole({"results": rows}), _whole({"data": rows}), rows]}
    return {"anyOf": _read(endpoint, row)}


def _done(map_data: Schema) -> Schema:
    fields = {"success": {"enum": [True, "true"]}, "message": {"type": "string"}, **map_data}
    return _whole(fields)


def _map_data(endpoint: Mapping[str, Any]) -> Schema:
    name = endpoint.get("mapData") or ""
    known = name.isidentifier()
    one: Schema = (
        _whole({name: {"type": "string"}}) if known else {"type": "object", "minProperties": 1, "maxProperties": 1}
    )
    return {"mapData": {"anyOf": [one, {"type": ["string", "null"]}]}}


def _refused(required: list[str] | None = None) -> Schema:
    fields: Schema = {"success": {"const": False}, "mapData": {"type": "null"}, "message": {"type": "string"}}
    return {"type": "object", "properties": fields, "required": required or ["success", "mapData", "message"]}


def _coded(fields: Schema) -> Schema:
    return {
        "type": "object",
        "properties": {"code": {"const": 1}, "message": {"type": "string"}, **fields},
        "required": ["code", *fields],
        "additionalProperties": False,
    }


def _read(endpoint: Mapping[str, Any], row: Schema) -> list[Schema]:
    """A read: its rows or object, or "nothing" in the forms that come with status 200."""
    more: Schema = {"count": {"type": "integer"}} if endpoint.get("count") else {}
    shape = endpoint.get("bentuk")
    if endpoint["tulis"]:
        return [_coded({"data": row if endpoint.get("rekaman") else {"type": ["object", "null"]}})]
    if shape == "object":
        return [_coded({"data": row})]
    rows: Schema = {"type": "array", "items": row}
    return [
        _coded({"data": rows, **more}),
        *(_coded({"data": each, **more} if more and "items" in each else {"data": each}) for each in _NONE),
    ]


_NONE: list[Schema] = [{"type": "null"}, {"type": "array", "maxItems": 0, "items": {}}, {"enum": NOTHING}]


def galat(endpoint: Mapping[str, Any]) -> Schema:
    """The refusals, by status, with where they were seen."""
    refused = {"code": {"const": 0}, "data": {"type": "null"}, "message": {"type": "string"}}
    nothing = {"code": {"const": 0}, "data": {"enum": NOTHING}}
    gateway = {"code": {"type": "string"}, "message": {"type": "string"}, "description": {"type": "string"}}
    found: Schema = {
        "401": {
            "anyOf": [
                {"type": "object", "properties": gateway, "required": sorted(gateway)},
                _whole({"message": {"type": "string"}}),
            ]
        }
    }
    if endpoint["tulis"] or any(p["letak"] == "kueri" for p in endpoint.get("parameter", ())):
        found["400"] = _whole(refused)  # the form from a real body, the status from a gateway's README
    if not endpoint["tulis"] and endpoint["amplop"] != "referensi":
        found["404"] = _whole(nothing)  # three public clients
    return found


def parameter(endpoint: Mapping[str, Any], contoh: Mapping[str, list[str]]) -> list[Schema]:
    """Path and query parameters; *contoh* gives values that exist."""
    found = []
    for each in endpoint.get("parameter", ()):
        name, path = each["nama"], each["letak"] == "jalur"
        known = contoh.get(f"{endpoint['id']}.{name}") or contoh.get(name) or []
        schema: Schema = {"type": each["tipe"]}
        if each["tipe"] == "integer":
            schema |= (
                {"minimum": 1000, "maximum": 9999} if each.get("format") == "yyyy" else {"minimum": 0, "maximum": 500}
            )
        elif each.get("format") in PATTERNS:
            schema = {"enum": known}
        elif known:
            schema = {"anyOf": [{"enum": known}, {"type": "string", "pattern": r"^[A-Za-z0-9]{8,20}$"}]}
        found.append({"name": name, "in": "path" if path else "query", "required": each["wajib"], "schema": schema})
    return found


def isi(endpoint: Mapping[str, Any]) -> Schema | None:
    """The request body. Go reads null as nothing, passes unknown names over, and matches names in any case."""
    body = endpoint.get("isi")
    if body is None or endpoint["amplop"] == "oauth2":
        return None
    files = body["media"].startswith("multipart")
    fields: Schema = {}
    for field in body.get("bidang", ()):
        kind = field["tipe"]
        if kind.startswith("file"):
            fields[field["nama"]] = {"type": "string", "format": "binary"}
        elif kind == "array":
            fields[field["nama"]] = _or_null({"type": "array", "items": {"type": "object"}})
        else:
            fields[field["nama"]] = {"type": kind if files else [kind, "null"]}
    must = [field["nama"] for field in body.get("bidang", ()) if field["wajib"]]
    for name in must:
        fields[name] = {key: value for key, value in fields[name].items() if key != "type"} | {
            "type": _plain(fields[name])
        }
        fields[name] |= {"minLength": 1} if fields[name]["type"] == "string" else {"minimum": 1}
    media = "multipart/form-data" if files else "application/json"
    return {
        "required": bool(must),
        "content": {media: {"schema": {"type": "object", "properties": fields, "required": must}}},
    }


def _plain(schema: Schema) -> str:
    types = schema["type"]
    return str(types if isinstance(types, str) else types[0])


def jawaban(endpoint: Mapping[str, Any], row: Schema) -> Schema:
    """Every documented answer."""
    kind = endpoint["amplop"]
    content: Schema = {"application/json": {"schema": {} if kind == "binary" else amplop(endpoint, row)}}
    if kind == "binary":
        content = {media: {"schema": {}} for media in ("application/pdf", "image/jpeg", "image/png")}
    if endpoint["id"] == "pengadaan.list":
        content["text/plain"] = {"schema": {"enum": NOTHING}}  # a bare text, seen in one client
    found: Schema = {"200": {"description": "ya", "content": content}}
    for status, schema in galat(endpoint).items():
        found[status] = {"description": "tidak", "content": {"application/json": {"schema": schema}}}
    return found


def dokumen(contoh: Mapping[str, list[str]]) -> Schema:
    """The whole document. *contoh*: values that exist, by "endpoint.parameter" or by parameter name."""
    endpoints = json.loads((DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]
    records = json.loads((DATA / "bidang.json").read_text(encoding="utf-8"))["rekaman"]
    paths: Schema = {}
    for endpoint in endpoints:
        if endpoint["amplop"] == "oauth2":
            continue
        name = endpoint.get("rekaman")
        row: Schema = rekaman(name, records) if name else {"type": "object"}
        operation: Schema = {
            "operationId": endpoint["id"],
            "parameters": parameter(endpoint, contoh),
            "responses": jawaban(endpoint, row),
        }
        body = isi(endpoint)
        if body is not None:
            operation["requestBody"] = body
        path = BASES[endpoint["layanan"]] + re.sub(r"\?.*", "", endpoint["jalur"])
        paths.setdefault(path, {})[endpoint["metode"].lower()] = operation
    return {"openapi": "3.1.0", "info": {"title": "SIASN", "version": "1"}, "paths": paths}
