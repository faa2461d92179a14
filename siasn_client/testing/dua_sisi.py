"""Both sides of a synthetic kabupaten as the comparison reads them, without a server and without a database.

SIASN's rows pass through the records of their calls, so what the wire cannot say is not said here either. Good for
judging a comparison (:mod:`.kebenaran`) and for measuring it; a host is better judged by its own reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from pydantic import TypeAdapter

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, bacaan_siasn, panggilan, susun
from siasn_client.testing.kabupaten import Kabupaten, rekaman

__all__ = ["Sisi", "baca_siasn", "baca_simpeg"]

Sisi = Mapping[Jenis, Bacaan[Baris]]
_DILIHAT: Final = datetime(2026, 11, 24, tzinfo=UTC)
_SEMBARANG: Final = Nip("199002282015031000")


def baca_siasn(kabupaten: Kabupaten, nip: Nip, jenis: Iterable[Jenis] = JENIS, seen: datetime = _DILIHAT) -> Sisi:
    """Return what SIASN says of one person.

    Raises:
        KeyError: the kabupaten has no such person.
    """
    sisi = kabupaten.siasn[nip.buka()]
    return {
        each: bacaan_siasn(each, nip, _bacaan(_records(each, getattr(sisi, rekaman(each))), seen)) for each in jenis
    }


def baca_simpeg(kabupaten: Kabupaten, nip: Nip, jenis: Iterable[Jenis] = JENIS, seen: datetime = _DILIHAT) -> Sisi:
    """Return the host's clean rows of one person, as if a host had every field.

    Raises:
        KeyError: the kabupaten has no such person.
    """
    rows = kabupaten.simpeg[nip.buka()]
    return {each: _bacaan(tuple(_susun(each, nip, row) for row in rows[each]), seen) for each in jenis}


def _susun(jenis: Jenis, nip: Nip, row: Mapping[str, str]) -> Baris:
    isi = {name: row[name] for name in JENIS[jenis].nama}
    return susun(jenis, nip, isi, id_siasn=row["id_siasn"], kunci=row["id"])


def _records(jenis: Jenis, payload: Any) -> tuple[Any, ...]:
    decoded = _pembaca(jenis)(payload)
    return tuple(decoded) if isinstance(decoded, list) else (decoded,)


@cache
def _pembaca(jenis: Jenis) -> Callable[[Any], Any]:
    return TypeAdapter(panggilan(_SEMBARANG, jenis).decode).validate_python


def _bacaan(rows: tuple[Any, ...], seen: datetime) -> Bacaan[Any]:
    return Ada(rows, seen) if rows else Kosong(seen)
