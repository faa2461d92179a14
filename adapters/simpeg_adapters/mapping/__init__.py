"""Host column to field and back: a profile read from TOML, checked against the live database."""

from __future__ import annotations

from simpeg_adapters.mapping.pemeriksaan import Skema, periksa, skema_hidup
from simpeg_adapters.mapping.profil import Profil, profil_bawaan

__all__ = ["Profil", "Skema", "periksa", "profil_bawaan", "skema_hidup"]
