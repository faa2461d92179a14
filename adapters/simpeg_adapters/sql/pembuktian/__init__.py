"""Prove a profile against a live database, with counts and without a word about anybody."""

from __future__ import annotations

from simpeg_adapters.sql.pembuktian.buktikan import Pembuktian, buktikan
from simpeg_adapters.sql.pembuktian.temuan import Bukti, Keadaan

__all__ = ["Bukti", "Keadaan", "Pembuktian", "buktikan"]
