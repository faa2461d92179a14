"""The lists that SIASN keeps for a whole office: proposals, recruitments, units, titles."""

from __future__ import annotations

from siasn_client.testing.kabupaten.daftar.susunan import DAFTAR, Daftar, Kantor

__all__ = ["DAFTAR", "Daftar", "Kantor"]
