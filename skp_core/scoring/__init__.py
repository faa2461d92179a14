"""Scores, as pure functions that show their working."""

from __future__ import annotations

from skp_core.scoring.distribusi import menghalangi_sangat_baik, periksa_distribusi
from skp_core.scoring.pimpinan import rating_pimpinan
from skp_core.scoring.predikat import HasilPredikat, predikat_kinerja, rating_dari_id, uraikan_predikat

__all__ = [
    "HasilPredikat",
    "menghalangi_sangat_baik",
    "periksa_distribusi",
    "predikat_kinerja",
    "rating_dari_id",
    "rating_pimpinan",
    "uraikan_predikat",
]
