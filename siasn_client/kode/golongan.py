"""Golongan ruang of PNS (17 ids) and the golongan names of PPPK (I to XVII, no public ids).

Sources: public client ws-siasn-php (src/Data/Referensi) and rumahASN (docs/siasn/siasn_golongan.csv)
agree on the PNS ids. The PPPK names are those of Perpres 98/2020; their SIASN ids are in no public
table, so golongan are compared by name, and PPPK "III" is not PNS "III/a".
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["GOLONGAN", "GOLONGAN_PPPK", "Golongan", "urutan"]


@frozen
class Golongan(Kode):
    """A golongan ruang with the pangkat that goes with it (PP 99/2000)."""

    pangkat: str = field(kw_only=True)


_PANGKAT = {
    "I": ("Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I"),
    "II": ("Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I"),
    "III": ("Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I"),
    "IV": ("Pembina", "Pembina Tingkat I", "Pembina Utama Muda", "Pembina Utama Madya", "Pembina Utama"),
}

GOLONGAN: Final = Tabel(
    "golongan",
    "ws-siasn-php; rumahASN",
    [
        Golongan(f"{tens}{unit}", f"{roman}/{'abcde'[unit - 1]}", pangkat=pangkat)
        for tens, (roman, names) in enumerate(_PANGKAT.items(), 1)
        for unit, pangkat in enumerate(names, 1)
    ],
)

_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")

GOLONGAN_PPPK: Final = (*_ROMAWI, "X", *(f"X{roman}" for roman in _ROMAWI[:7]))

_URUTAN: Final = {row.nama: place for place, row in enumerate(GOLONGAN.values())}


def urutan(nama: str) -> int:
    """Return the place of a PNS golongan, I/a being 0, so that golongan can be ordered.

    Raises:
        KeyError: not a PNS golongan.

    >>> urutan("II/a") < urutan("III/d") < urutan("IV/a")
    True
    """
    return _URUTAN[nama]
