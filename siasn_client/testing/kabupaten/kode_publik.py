"""The small code tables that public client code shows and :mod:`siasn_client.kode` does not need itself.

They stand in ``kode_publik.json`` with their sources; ids are text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, Final

__all__ = ["TABEL", "baris_kode", "nama_kode"]

TABEL: Final = (
    "alasan_hukuman_disiplin",
    "jenis_hukuman",
    "jenis_diklat",
    "latihan_struktural",
    "cltn",
    "penghargaan",
    "jenis_pemberhentian",
    "jenis_pensiun",
    "jenis_pengadaan",
    "jenis_pegawai",
    "jenis_anak",
    "status_usul",
    "alasan_tolak",
    "koefisien",
    "ref_dokumen",
    "tingkat_pendidikan",
)


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
    """Return a table by id, in the order of the source.

    Raises:
        KeyError: no such table.

    >>> baris_kode("koefisien")["22"]["kriteria"]
    '25'
    """
    return _isi()[tabel]


def nama_kode(tabel: str, id_: str) -> str:
    """Return the name of an id, spelled and spaced as the source has it.

    Raises:
        KeyError: no such table or id.

    >>> nama_kode("penghargaan", "202")
    'KARYA SATYA  20 TAHUN'
    """
    return str(_isi()[tabel][id_]["nama"])
