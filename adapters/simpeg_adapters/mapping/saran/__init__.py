"""Draft a profile from a live schema: names, types and shapes of values; nothing of anybody is kept.

``sql.lihat.lihat_skema`` looks, :func:`susun_draf` understands, :func:`tulis_draf` writes. What is proposed is meant
to be right; what is unsure is written behind a ``#`` with its reason, and what found nothing is listed.
"""

from __future__ import annotations

from simpeg_adapters.mapping.saran.draf import Draf, susun_draf
from simpeg_adapters.mapping.saran.tulisan import tulis_draf

__all__ = ["Draf", "susun_draf", "tulis_draf"]
