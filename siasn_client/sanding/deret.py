"""The place of a row among others, so that no result depends on the order in which rows came in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from siasn_client.baris import Baris, Nilai, Tahun, Tanda
from siasn_client.sanding.aturan import AturanJenis

__all__ = ["Letak", "urutkan"]

Letak = tuple[str, ...]


def urutkan(aturan: AturanJenis[Any], rows: Sequence[Baris]) -> list[tuple[Letak, Baris]]:
    """Sort rows by the kind's fields, then by the ids they carry; return each with its place.

    Rows that even so have one place are told apart by everything they say.
    """
    placed = [(_place(aturan, row), row) for row in rows]
    if len({place for place, _ in placed}) < len(placed):
        placed = [((*place, *_everything(aturan, row)), row) for place, row in placed]
    return sorted(placed, key=_first)


def _first(placed: tuple[Letak, Baris]) -> Letak:
    return placed[0]


def _place(aturan: AturanJenis[Any], baris: Baris) -> Letak:
    isi = baris.isi
    return (*[_text(isi[name].nilai) for name in aturan.urut], baris.kunci or "", baris.id_siasn or "")


def _everything(aturan: AturanJenis[Any], baris: Baris) -> Letak:
    fields = [baris.isi[name] for name in aturan.nama]
    return (*(_text(isi.nilai) for isi in fields), *(isi.mentah for isi in fields))


def _text(value: Nilai | Tanda) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Tanda):
        return ""
    return str(value.tahun) if isinstance(value, Tahun) else f"{value:>9}"
