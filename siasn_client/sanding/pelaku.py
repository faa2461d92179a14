"""Who must act on a finding, as a clerk names them."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Pelaku"]


class Pelaku(StrEnum):
    """Who must act."""

    PEGAWAI = "pegawai"
    ADMIN_OPD = "admin OPD"
    BKPSDM = "BKPSDM"
    BKN = "BKN"
