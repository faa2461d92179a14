"""A year as a number, also when it comes inside a full date or as a float."""

from __future__ import annotations

from siasn_client.baris import Tahun, Tanda
from siasn_client.sanding.kanonik.tanggal import tanggal_lahir

__all__ = ["tahun"]


def tahun(text: str) -> int | Tanda:
    """Read a year.

    >>> tahun("2023"), tahun("2023.0"), tahun("31-12-2023"), tahun("0000")
    (2023, 2023, 2023, <Tanda.KOSONG: 'kosong'>)
    """
    read = tanggal_lahir(text)
    if isinstance(read, Tanda):
        return read
    return read.tahun if isinstance(read, Tahun) else read.year
