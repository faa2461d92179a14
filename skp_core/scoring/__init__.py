"""Scores, as pure functions that show their working."""

from __future__ import annotations

from skp_core.scoring.predikat import HasilPredikat, predikat, rating_dari_id

__all__ = ["HasilPredikat", "predikat", "rating_dari_id"]
