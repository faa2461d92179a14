"""Scores, as pure functions that show their working."""

from __future__ import annotations

from skp_core.scoring.predikat import HasilPredikat, predikat_kinerja, rating_dari_id, uraikan_predikat

__all__ = ["HasilPredikat", "predikat_kinerja", "rating_dari_id", "uraikan_predikat"]
