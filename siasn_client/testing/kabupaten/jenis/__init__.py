"""The kinds that are written from SIASN's side: one map per kind between the shared names and the wire.

Who reads a row with its map has the host's row, who writes a field through it has SIASN's spelling: a difference is
said once, in the shared names, and either side can bear it.
"""

from __future__ import annotations

from siasn_client.testing.kabupaten.jenis.rakit import PETA, ids_siasn, ingat, kawat, rekaman, sisi_host

__all__ = ["PETA", "ids_siasn", "ingat", "kawat", "rekaman", "sisi_host"]
