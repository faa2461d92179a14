"""Has SIASN changed? New fields and codes, missing fields, odd values: kept, counted, told once per kind, no values.

New keys appear in SIASN's rows without notice (public clients have two dozen "add field" migrations), so
none of this is an error: a record keeps what it does not know, and a missing field is None. A *missing*
field is one that the row does not carry at all; null is there.

Cheap by design: a row that is as we know it costs one comparison of two lengths and a look at its few
codes; what a set of fields means is worked out once per set.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Final, get_args

from attrs import frozen
from pydantic import BaseModel

from siasn_client import kode
from siasn_client.conversation.session import Session
from siasn_client.events import Drift, RagamDrift
from siasn_client.privacy import scrub
from siasn_client.steps import Exclusive, Flow, Tell
from siasn_client.wire import Halaman, Record, RekamanMentah

__all__ = ["changes", "note"]

_CODES: Final[Mapping[str, Iterable[str]]] = {
    "agama_id": kode.AGAMA,
    "eselon_id": kode.ESELON,
    "hasil_kinerja_nilai": kode.HASIL_KERJA,
    "jenis_jabatan": kode.JENIS_JABATAN,
    "jenis_jabatan_id": kode.JENIS_JABATAN,
    "jenis_kawin_id": kode.JENIS_KAWIN,
    "jenis_kelamin": kode.JENIS_KELAMIN,
    "jenis_kp_id": kode.JENIS_KP,
    "kedudukan_pns_id": kode.KEDUDUKAN_HUKUM,
    "kuadran_kinerja_nilai": kode.KUADRAN,
    "perilaku_kerja_nilai": kode.PERILAKU_KERJA,
    "tingkat_pendidikan_id": kode.TINGKAT_PENDIDIKAN,
    "tingkat_pendidikan_terakhir_id": kode.TINGKAT_PENDIDIKAN,
}
"""Fields that hold a code of a small table of ours. Golongan are not here: the ids of PPPK are not public."""


@frozen
class _Shape:
    """What we know of one record class."""

    count: int  # of its fields
    codes: tuple[tuple[str, frozenset[object], Drift], ...]
    inside: tuple[str, ...]  # fields that hold records


def changes(result: object) -> Counter[Drift]:
    """Count what of *result*, decoded, is not as we know it. Pure.

    >>> changes([])
    Counter()
    """
    found: Counter[Drift] = Counter()
    kind: Any = None
    shape: _Shape | None = None
    for record in _rows(result):
        if record.__class__ is not kind:
            kind, shape = record.__class__, _shape(record.__class__)
        if shape is None:
            continue
        fields = record.__pydantic_fields_set__
        if len(fields) != shape.count or record.__pydantic_extra__:
            found.update(_differences(kind, frozenset(fields)))
            found.update(Drift(kind.__name__, name, RagamDrift.NILAI_ANEH) for name in record.tak_terbaca)
        values = record.__dict__
        for name, known, drift in shape.codes:
            if values[name] not in known:
                found[drift] += 1
        for name in shape.inside:
            if values[name]:
                found.update(changes(values[name]))
    return found


def note(result: object, session: Session) -> Flow[None]:
    """Count the changes in *result* on the session, and tell the host of those that are new."""
    found = changes(result)
    if found:
        for drift in (yield from Exclusive("drift", lambda: _add(found, session))):
            yield from Tell(drift)


def _add(found: Counter[Drift], session: Session) -> Flow[list[Drift]]:
    new = [drift for drift in found if drift not in session.drift]
    for drift, count in found.items():
        session.drift[drift] = session.drift.get(drift, 0) + count
    yield from ()
    return new


def _rows(result: object) -> Iterable[Any]:
    if isinstance(result, Halaman):
        return result.rows
    return result if isinstance(result, list | tuple) else (result,)


@lru_cache(maxsize=512)
def _differences(kind: type[Record], fields: frozenset[str]) -> tuple[Drift, ...]:
    """What a row with these fields has too many and too few; the names of new ones may be anything."""
    name, known = kind.__name__, kind.model_fields.keys()
    new = (Drift(name, scrub(field), RagamDrift.BIDANG_BARU) for field in sorted(fields - known))
    gone = (Drift(name, field, RagamDrift.BIDANG_HILANG) for field in known if field not in fields)
    return (*new, *gone)


@lru_cache(maxsize=512)
def _shape(kind: type[Any]) -> _Shape | None:
    """What is known of a class; None where there is nothing to miss: raw rows, texts, bytes."""
    if not issubclass(kind, Record) or issubclass(kind, RekamanMentah):
        return None
    fields = kind.model_fields
    codes = tuple(
        (name, _ids(table), Drift(kind.__name__, name, RagamDrift.KODE_BARU))
        for name, table in _CODES.items()
        # data-utama says the name in jenis_jabatan and the id beside it
        if name in fields and f"{name}_id" not in fields
    )
    inside = tuple(name for name, field in fields.items() if _holds_records(field.annotation))
    return _Shape(len(fields), codes, inside)


def _ids(table: Iterable[str]) -> frozenset[object]:
    """The ids of a table as a record may hold them: text, a number where the wire type reads one, or nothing."""
    ids = list(table)
    return frozenset([None, *ids, *(int(each) for each in ids if each.isdigit())])


def _holds_records(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return issubclass(annotation, Record)
    return any(_holds_records(part) for part in get_args(annotation))
