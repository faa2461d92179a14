"""What the crosswalk is tried on: long synthetic tables, and a recipe that damages their names."""

from __future__ import annotations

from siasn_client.testing.padanan.rusak import BERAT, CACAT, RINGAN, rusakkan
from siasn_client.testing.padanan.tabel import tabel_pelaksana, tabel_pendidikan, tabel_unor

__all__ = ["BERAT", "CACAT", "RINGAN", "rusakkan", "tabel_pelaksana", "tabel_pendidikan", "tabel_unor"]
