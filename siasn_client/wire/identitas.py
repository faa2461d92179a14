"""Identity numbers inside records: masked from the moment they are read.

A number that is not well formed (old data, a military NRP) is kept, as a
:class:`~siasn_client.privacy.Secret`: it stays comparable and never fails the record around it.
``.buka()`` opens both.
"""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import PlainSerializer, PlainValidator, SerializationInfo

from siasn_client.privacy import Nik, Nip, Secret
from siasn_client.wire.teks import parse_teks

__all__ = ["NikRekaman", "NipRekaman", "NipWajib", "parse_nik", "parse_nip"]


N = TypeVar("N", Nip, Nik)


def parse_nip(raw: object) -> Nip | Secret | None:
    """Read a NIP; a malformed one stays masked, an empty one is None."""
    return _parse(Nip, raw)


def parse_nik(raw: object) -> Nik | Secret | None:
    """Read a NIK; a malformed one stays masked, an empty one is None."""
    return _parse(Nik, raw)


def _parse(kind: type[N], raw: object) -> N | Secret | None:
    if raw is None or isinstance(raw, kind | Secret):
        return raw
    text = parse_teks(raw)
    if text is None:
        return None
    try:
        return kind(text)
    except ValueError:
        return Secret(text)


def _needed(raw: object) -> Nip | Secret:
    found = parse_nip(raw)
    if found is None:
        raise ValueError("must not be empty")
    return found


def _dump(value: Nip | Nik | Secret | None, info: SerializationInfo) -> str | None:
    if value is None:
        return None
    opened = isinstance(info.context, dict) and info.context.get("buka") is True
    return value.buka() if opened else str(value)


NipRekaman = Annotated[Nip | Secret, PlainValidator(parse_nip), PlainSerializer(_dump, when_used="json")] | None
"""A NIP of a record, or whatever stands in its place."""

NipWajib = Annotated[Nip | Secret, PlainValidator(_needed), PlainSerializer(_dump, when_used="json")]
"""The NIP of the person a record is about."""

NikRekaman = Annotated[Nik | Secret, PlainValidator(parse_nik), PlainSerializer(_dump, when_used="json")] | None
"""A NIK of a record, or whatever stands in its place."""
