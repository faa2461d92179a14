"""Ratings of SKP since 2022: ids on the wire, in at least one consumer names instead.

Ids and names as ws-siasn-php lists them: hasil and perilaku 1..3, kuadran 1..5. SIASN spells
"ESPEKTASI"; the regulation writes "ekspektasi", and both are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final

from pydantic import BeforeValidator, PlainSerializer

from siasn_client.wire.angka import parse_bulat

__all__ = ["KuadranNilai", "PerilakuHasilNilai", "parse_kuadran", "parse_perilaku_hasil"]

_KUADRAN: Final = {"SANGAT BAIK": 1, "BAIK": 2, "BUTUH PERBAIKAN": 3, "KURANG": 4, "SANGAT KURANG": 5}
_PERILAKU_HASIL: Final = {"DIATAS ESPEKTASI": 1, "SESUAI ESPEKTASI": 2, "DIBAWAH ESPEKTASI": 3}


def parse_kuadran(raw: object) -> int | None:
    """Read a quadrant rating, id or name.

    >>> parse_kuadran("2"), parse_kuadran("SANGAT BAIK"), parse_kuadran("")
    (2, 1, None)
    """
    return _rating(raw, _KUADRAN)


def parse_perilaku_hasil(raw: object) -> int | None:
    """Read a rating of hasil or perilaku kerja, id or name.

    >>> parse_perilaku_hasil(3), parse_perilaku_hasil("Sesuai Ekspektasi")
    (3, 2)
    """
    return _rating(raw, _PERILAKU_HASIL)


def _rating(raw: object, names: Mapping[str, int]) -> int | None:
    if isinstance(raw, str):
        name = " ".join(raw.upper().split()).replace("EKSPEKTASI", "ESPEKTASI").replace("DI ", "DI")
        if name in names:
            return names[name]
    return parse_bulat(raw)


def _dump(value: int | None) -> str | None:
    return None if value is None else str(value)


KuadranNilai = Annotated[int | None, BeforeValidator(parse_kuadran), PlainSerializer(_dump, when_used="json")]
"""The quadrant rating of a record, as its id."""

PerilakuHasilNilai = Annotated[
    int | None, BeforeValidator(parse_perilaku_hasil), PlainSerializer(_dump, when_used="json")
]
"""The rating of hasil or perilaku kerja of a record, as its id."""
