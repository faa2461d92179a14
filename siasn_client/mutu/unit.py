"""Which office (OPD) a person is counted for, by the tree of units in ``ref-unor``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.hitung import unit_sendiri
from siasn_client.resources.unor import Pohon, Unor, susun_pohon
from siasn_client.sanding.kanonik import pengenal

__all__ = ["unit_opd"]


def unit_opd(rows: Iterable[Mapping[str, Any]]) -> Callable[[OrangMutu], tuple[str, str]]:
    """Return the function that names a person's OPD: the topmost unit, or the one below it where all hang on one.

    Somebody in a unit that is not in the list is counted for that unit itself. Rows that are no unit are passed over.

    Args:
        rows: the rows of ``ref-unor`` as SIASN sends them.
    """
    pohon = susun_pohon(_units(rows))
    tops = [unit for unit in pohon.akar if pohon.bawahan.get(unit)]
    depth = 1 if len(tops) == 1 and len(pohon.akar) == 1 else 0
    found = {_id(each): _opd(pohon, each, depth) for each in pohon.unor}

    def unit(orang: OrangMutu) -> tuple[str, str]:
        return found.get(orang.unor_id) or unit_sendiri(orang)

    return unit


def _units(rows: Iterable[Mapping[str, Any]]) -> Iterable[Unor]:
    for row in rows:
        try:
            yield Unor.model_validate(row)
        except ValidationError:
            continue


def _opd(pohon: Pohon, unit: str, depth: int) -> tuple[str, str]:
    path = pohon.jalur(unit)
    top = path[min(depth, len(path) - 1)]
    return _id(top.id), top.nama_unor or top.id


def _id(text: str) -> str:
    read = pengenal(text)
    return read if isinstance(read, str) else text
