"""The small code tables of public client code that :mod:`siasn_client.kode` has not, or not as they travel.

They stand in ``kode_publik.json`` with their sources; ids are text. ``penghargaan`` is there for its double spaces.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, Final

__all__ = ["TABEL", "baris_kode"]

TABEL: Final = ("alasan_hukuman_disiplin", "jenis_anak", "penghargaan")


@cache
def _isi() -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    """Table to id to row. Read once; treat as read-only."""
    berkas = resources.files(__package__).joinpath("kode_publik.json")
    isi = json.loads(berkas.read_text(encoding="utf-8"))
    return {
        tabel: {row[0]: dict(zip(isi[tabel]["kolom"], row, strict=True)) for row in isi[tabel]["baris"]}
        for tabel in TABEL
    }


def baris_kode(tabel: str) -> Mapping[str, Mapping[str, Any]]:
    """Return a table by id, in the order, spelling and spacing of the source.

    Raises:
        KeyError: no such table.

    >>> baris_kode("penghargaan")["202"]["nama"]
    'KARYA SATYA  20 TAHUN'
    """
    return _isi()[tabel]
