"""Bulk download: every family of every person, kept as SIASN sent it, resumable to the record.

``unduh`` is the flow, ``Permintaan`` says what, ``taksir`` what it will cost; a ``Gudang`` keeps it
(``simpeg_adapters.ndjson`` has one that is a folder), a ``Manifes`` says what is there.

Concurrency is the client's: the flow yields ``AskEach`` and the client carries it out with its ``map``.
Nothing here starts a thread, waits, or reads a clock.
"""

from __future__ import annotations

from siasn_client.unduh.gudang import Gudang
from siasn_client.unduh.jam import JamUnduh
from siasn_client.unduh.keluarga import KELUARGA, Keluarga
from siasn_client.unduh.manifes import BerkasUnduhan, Galat, Manifes
from siasn_client.unduh.permintaan import DiubahPada, Permintaan, Taksiran, taksir
from siasn_client.unduh.rekaman import BarisRusak, Kartu, Rekaman
from siasn_client.unduh.unduhan import HasilUnduh, buka, sudah_ada, unduh

__all__ = [
    "KELUARGA",
    "BarisRusak",
    "BerkasUnduhan",
    "DiubahPada",
    "Galat",
    "Gudang",
    "HasilUnduh",
    "JamUnduh",
    "Kartu",
    "Keluarga",
    "Manifes",
    "Permintaan",
    "Rekaman",
    "Taksiran",
    "buka",
    "sudah_ada",
    "taksir",
    "unduh",
]
