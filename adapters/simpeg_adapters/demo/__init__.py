"""The embedded default: a fake SIASN beside an e-Simpeg in SQLite, poured from a synthetic kabupaten."""

from __future__ import annotations

from simpeg_adapters.demo.catatan import Kotor
from simpeg_adapters.demo.penuangan import tuang

__all__ = ["Kotor", "tuang"]
