"""An objection of the person assessed, and what the assessor's superior decided. A record of its own.

It is not part of the Dokumen Evaluasi of PermenPANRB 6/2022 (those items belong to the report of
8/2021). PP 30/2019 Pasal 59(3)-(4): the superior hears both sides, may change the result; it is final.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import field, frozen

from skp_core.model.evaluasi import Rating

__all__ = ["Keberatan", "KeputusanKeberatan"]


class KeputusanKeberatan(StrEnum):
    """What was decided: the result stands, or the superior gives new ratings."""

    TETAP = "TETAP"
    DIUBAH = "DIUBAH"


@frozen(kw_only=True)
class Keberatan:
    """One objection to one evaluation; the fields after ``tanggal`` fill as it is heard.

    ``banding`` is the day of the second step, on the way that one training text describes (low confidence).
    """

    alasan: str = field(repr=False)
    tanggal: date
    banding: date | None = None
    alasan_banding: str = field(default="", repr=False)
    penjelasan_pegawai: str = field(default="", repr=False)
    penjelasan_penilai: str = field(default="", repr=False)
    keputusan: KeputusanKeberatan | None = None
    rating_hasil_kerja: Rating | None = None
    rating_perilaku: Rating | None = None
    alasan_keputusan: str = field(default="", repr=False)
    tanggal_keputusan: date | None = None
