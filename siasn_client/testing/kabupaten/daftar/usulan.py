"""What the proposals of all services share: groups of states, numbers, storage addresses."""

from __future__ import annotations

from typing import Final

from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.model import Orang

__all__ = ["BELUM", "SELESAI", "TMS", "alamat", "nomor_pertek"]

SELESAI: Final = ("32", "11", "31")
"""States in which the decree exists: made, and taken over into the person's profile."""
BELUM: Final = ("1", "2", "12", "16", "22", "36")
"""States on the way."""
TMS: Final = "6"


def alamat(map_: str, orang: Orang, layanan: str, bagian: str) -> str:
    """Return where a signed paper of a proposal lies; the tail says whose it is."""
    return f"{map_}/{pengenal('uuid', orang.id, layanan, bagian, pemilik=orang.nomor)}.pdf"


def nomor_pertek(kode: str, orang: Orang, tahun: int) -> str:
    """Return the number of a technical approval."""
    return f"{kode}-{orang.nomor:05}{tahun % 100:02}"
