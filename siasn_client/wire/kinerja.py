"""Ratings of SKP since 2022: ids on the wire, in at least one consumer names instead.

Ids and names are those of :mod:`siasn_client.kode.kinerja`; hasil and perilaku share theirs. SIASN spells
"ESPEKTASI"; the regulation writes "ekspektasi", and both are read.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer

from siasn_client.kode import HASIL_KERJA, KUADRAN, Kode, Tabel
from siasn_client.wire.angka import parse_bulat

__all__ = ["KuadranNilai", "PerilakuHasilNilai", "parse_kuadran", "parse_perilaku_hasil"]


def parse_kuadran(raw: object) -> int | None:
    """Read a quadrant rating, id or name.

    >>> parse_kuadran("2"), parse_kuadran("SANGAT BAIK"), parse_kuadran("")
    (2, 1, None)
    """
    return _rating(raw, KUADRAN)


def parse_perilaku_hasil(raw: object) -> int | None:
    """Read a rating of hasil or perilaku kerja, id or name.

    >>> parse_perilaku_hasil(3), parse_perilaku_hasil("Sesuai Ekspektasi")
    (3, 2)
    """
    return _rating(raw, HASIL_KERJA)


def _rating(raw: object, ratings: Tabel[Kode]) -> int | None:
    if isinstance(raw, str):
        name = " ".join(raw.upper().split()).replace("EKSPEKTASI", "ESPEKTASI").replace("DI ", "DI")
        if found := ratings.find(name):
            return int(found.id)
    return parse_bulat(raw)


def _dump(value: int | None) -> str | None:
    return None if value is None else str(value)


KuadranNilai = Annotated[int | None, BeforeValidator(parse_kuadran), PlainSerializer(_dump, when_used="json")]
"""The quadrant rating of a record, as its id."""

PerilakuHasilNilai = Annotated[
    int | None, BeforeValidator(parse_perilaku_hasil), PlainSerializer(_dump, when_used="json")
]
"""The rating of hasil or perilaku kerja of a record, as its id."""
