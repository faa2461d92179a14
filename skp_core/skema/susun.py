"""JSON Schema (draft 2020-12) out of the attrs classes of the model.

A field is required where the model has no default for it; a name the model does not know is refused, as the codec
does. What a schema cannot say stays with the codec and the rules: that a day exists, that a period ends after it
begins, that a target is a finite number, that only the last version is a draft.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType, NoneType
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs

from skp_core.model import CapaianOrganisasi
from skp_core.skema.kata import JUDUL_KELAS, bantuan, judul, label

__all__ = ["BATASAN", "BERSYARAT", "susun_skema"]

Skema = dict[str, Any]

_DRAF: Final = "https://json-schema.org/draft/2020-12/schema"
_NIP: Final = r"^\s*(?:[0-9]\s*){18}$"
_TERISI: Final = {"pattern": r"\S"}
BATASAN: Final[Mapping[str, Skema]] = MappingProxyType(
    {
        "Pegawai.nama": _TERISI,
        "Pegawai.jabatan": _TERISI,
        "Pegawai.unit_kerja": _TERISI,
        "Pegawai.nip": {"pattern": rf"{_NIP}|^\s*$"},
        "Skp.pegawai": {"required": ["nip"], "properties": {"nip": {"type": "string", "pattern": _NIP}}},
        "RekamSkp.versi": {"minItems": 1},
    }
)
"""What the validators of the model demand, in the words of JSON Schema. A test fails where a validator has none."""


def _bila(status: Sequence[str], berisi: Skema) -> Skema:
    diisi = {"required": [*berisi], "properties": berisi}
    return {"if": {"required": ["status"], "properties": {"status": {"enum": [*status]}}}, "then": diisi}


_DINILAI: Final = {"required": ["rating_hasil_kerja", "rating_perilaku"]}
_RATING: Final = {"properties": {nama: {"type": "string"} for nama in _DINILAI["required"]}}
_DITETAPKAN: Final = {"tempat": _TERISI, "tanggal_penetapan": {"type": "string"}}
BERSYARAT: Final[Mapping[str, tuple[Skema, ...]]] = MappingProxyType(
    {
        "VersiSkp.status": (_bila(("DITETAPKAN",), {"skp": {"required": [*_DITETAPKAN], "properties": _DITETAPKAN}}),),
        "EvaluasiBerjalan.status": (
            _bila(("DINILAI", "DISETUJUI", "KEBERATAN", "DIPUTUS"), {"evaluasi": _DINILAI | _RATING}),
            _bila(("KEBERATAN", "DIPUTUS"), {"keberatan": {"not": {"type": "null"}}}),
        ),
    }
)
"""What they demand of one field for the sake of another."""
_POLOS: Final[Mapping[type, Skema]] = MappingProxyType(
    {
        str: {"type": "string"},
        int: {"type": "integer"},
        date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        Decimal: {"type": ["string", "number"], "pattern": r"^-?[0-9]+(?:\.[0-9]+)?$"},
    }
)
_LAIN: Final[Mapping[type[StrEnum], Mapping[str, StrEnum]]] = MappingProxyType(
    {CapaianOrganisasi: {"CUKUP": CapaianOrganisasi.BUTUH_PERBAIKAN}}
)
"""Spellings that are read too, besides the names of members."""


def susun_skema(kelas: type, *, versi: int, jenis: str, terbuka: bool) -> Skema:
    """Make the schema of a file that holds one *kelas*.

    Args:
        versi: the newest version of the format; older ones are read too.
        jenis: what the file says it holds.
        terbuka: the fields of *kelas* stand in the file itself, not under ``isi``; ``jenis`` may be missing.
    """
    defs: dict[str, Skema] = {}
    kepala: Skema = {
        "versi": {
            "title": "Versi bentuk berkas",
            "description": f"Sampai dengan {versi}; ditulis apa adanya.",
            "type": "integer",
            "minimum": 1,
            "maximum": versi,
        },
        "jenis": {"title": "Jenis berkas", "description": "Ditulis apa adanya.", "const": jenis},
    }
    if terbuka:
        badan = _objek(kelas, defs)
        wajib, isi = ["versi", *badan["required"]], badan["properties"]
    else:
        wajib, isi = ["versi", "jenis", "isi"], {"isi": _isi(kelas, defs)}
    return {
        "$schema": _DRAF,
        "title": JUDUL_KELAS.get(kelas.__name__, kelas.__name__),
        "type": "object",
        "required": wajib,
        "additionalProperties": False,
        "properties": kepala | isi,
        "$defs": dict(sorted(defs.items())),
    }


def _isi(kelas: type, defs: dict[str, Skema]) -> Skema:
    nama = JUDUL_KELAS.get(kelas.__name__, kelas.__name__)
    return {"title": nama, "description": "Isi berkas ini.", **_jenis(kelas, defs)}


def _objek(kelas: type, defs: dict[str, Skema]) -> Skema:
    fields, types = attrs.fields(kelas), get_type_hints(kelas)
    syarat = [satu for each in fields for satu in BERSYARAT.get(f"{kelas.__name__}.{each.name}", ())]
    return {
        "title": JUDUL_KELAS.get(kelas.__name__, kelas.__name__),
        "type": "object",
        "required": [each.name for each in fields if each.default is attrs.NOTHING],
        "additionalProperties": False,
        "properties": {each.name: _bidang(kelas, each, types[each.name], defs) for each in fields},
    } | ({"allOf": syarat} if syarat else {})


def _bidang(kelas: type, bidang: attrs.Attribute[Any], jenis: Any, defs: dict[str, Skema]) -> Skema:
    found: Skema = {"title": judul(kelas, bidang.name), "description": bantuan(kelas, bidang.name)}
    found |= _jenis(jenis, defs, BATASAN.get(f"{kelas.__name__}.{bidang.name}", {}))
    if isinstance(bidang.default, str | int | tuple | None):  # a factory makes a value of its own
        found["default"] = list(bidang.default) if isinstance(bidang.default, tuple) else bidang.default
    return found


def _jenis(jenis: Any, defs: dict[str, Skema], batasan: Skema = {}) -> Skema:  # noqa: B006 - only read
    if get_origin(jenis) is tuple:
        return {"type": "array", "items": _jenis(get_args(jenis)[0], defs), **batasan}
    parts = [each for each in get_args(jenis) if each is not NoneType]
    if parts:  # X | None
        return {"anyOf": [_jenis(parts[0], defs, batasan), {"type": "null"}]}
    if jenis in _POLOS:
        return {**_POLOS[jenis], **batasan}
    if jenis.__name__ not in defs:
        defs[jenis.__name__] = {}  # its place is taken: a class may hold itself
        defs[jenis.__name__] = _pilihan(jenis) if issubclass(jenis, StrEnum) else _objek(jenis, defs)
    return {"$ref": f"#/$defs/{jenis.__name__}", **batasan}


def _pilihan(jenis: type[StrEnum]) -> Skema:
    satu = [{"const": str(each), "title": label(each)} for each in jenis]
    lain = [{"const": name, "title": label(each), "deprecated": True} for name, each in _ejaan_lain(jenis)]
    return {"title": jenis.__name__, "type": "string", "oneOf": satu + lain}


def _ejaan_lain(jenis: type[StrEnum]) -> Iterator[tuple[str, StrEnum]]:
    """The spellings of earlier files that the choice reads besides its own."""
    for name, each in {**jenis.__members__, **_LAIN.get(jenis, {})}.items():
        try:
            if name not in set(jenis) and jenis(name) is each:
                yield name, each
        except ValueError:
            continue
