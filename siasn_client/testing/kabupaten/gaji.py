"""An invented base pay: rises with golongan and service, is no table of any regulation and means nothing."""

from __future__ import annotations

from typing import Final

from siasn_client.kode.golongan import GOLONGAN, GOLONGAN_PPPK

__all__ = ["gaji_karangan"]

_URUT: Final = {row.nama: n for n, row in enumerate(GOLONGAN.values())} | {g: n for n, g in enumerate(GOLONGAN_PPPK)}


def gaji_karangan(golongan: str, tahun: int) -> int:
    """Return rupiah a month. INVENTED: round numbers, so that nobody takes them for the real ones.

    >>> gaji_karangan("III/a", 4)
    2840000
    """
    return 2_000_000 + 100_000 * _URUT[golongan] + 20_000 * (tahun // 2)
