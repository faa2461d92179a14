"""References to documents inside records: the ``path`` field.

Seen on the wire: ``null``, an object keyed by reference-document id (``"872"`` is the SK jabatan),
the same object with one empty key and empty values, and JSON text of either. Writes take an array
of the same objects. ``dok_uri`` and ``object`` were always equal.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, PlainSerializer
from pydantic_core import from_json

from siasn_client.wire.record import Record
from siasn_client.wire.teks import Teks, TeksWajib

__all__ = ["DokRef", "PetaDokumen", "parse_path"]


class DokRef(Record):
    """One document that belongs to a row; ``dok_uri`` is what ``download-dok`` wants."""

    lampiran: ClassVar = True
    tampak: ClassVar = ("dok_id",)  # a name may be that of an uploaded file, and that of a person

    dok_id: TeksWajib
    dok_nama: Teks = None
    dok_uri: Teks = None
    objek: Teks = Field(default=None, alias="object")
    slug: Teks = None


def parse_path(raw: object) -> list[Any]:
    """Flatten a ``path`` to the list of its documents, in the order of their ids.

    Raises:
        ValueError: none of the known forms.

    >>> parse_path({"": {"dok_id": ""}}), parse_path(None)
    ([], [])
    """
    if isinstance(raw, str):
        raw = from_json(raw) if raw.strip() else None
    if raw is None:
        return []
    if isinstance(raw, list | tuple):
        return list(raw)
    if isinstance(raw, Mapping):
        return sorted((_entry(key, raw[key]) for key in raw if key or _said(raw[key])), key=_place)
    raise ValueError("not a map of documents")


def _said(entry: object) -> bool:
    return isinstance(entry, Mapping) and any(entry.values())


def _entry(key: str, entry: object) -> object:
    if isinstance(entry, Mapping) and not entry.get("dok_id"):
        return {**entry, "dok_id": key or "0"}
    return entry


def _place(entry: object) -> str:
    return str(entry["dok_id"]) if isinstance(entry, Mapping) else ""


def _dump(documents: tuple[DokRef, ...]) -> dict[str, Any] | list[Any] | None:
    by_id = {one.dok_id: one.dump() for one in documents}
    return [one.dump() for one in documents] if len(by_id) < len(documents) else by_id or None


PetaDokumen = Annotated[tuple[DokRef, ...], BeforeValidator(parse_path), PlainSerializer(_dump, when_used="json")]
"""The documents of a row; none is an empty tuple. Written by reference-document id, as a list if two share one."""
