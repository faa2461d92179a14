"""Help for whoever types a target as people write it: a proposal, never taken over in silence.

The readings are those that a BKN-style FAQ of 2021 gives for its spreadsheet (medium): "bulan Maret" is entered as
1 to 3, an index on a scale of 100 as a range up to 100.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from skp_core.model.indikator import Target

__all__ = ["usul_target"]

_ANGKA: Final = r"(\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,6})?|\d{1,9}(?:[.,]\d{1,6})?)"
_RIBUAN: Final = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
_BULAN: Final = (
    *("januari", "februari", "maret", "april", "mei", "juni"),
    *("juli", "agustus", "september", "oktober", "november", "desember"),
)
_RENTANG: Final = re.compile(rf"{_ANGKA} ?(?:-|–|sampai|sd|s\.d\.) ?{_ANGKA} ?([^\d]{{0,40}})", re.IGNORECASE)
_INDEKS: Final = re.compile(rf"indeks {_ANGKA} ?\(skala {_ANGKA}\)", re.IGNORECASE)
_SKALA: Final = re.compile(rf"{_ANGKA} ?\(skala {_ANGKA}\)", re.IGNORECASE)
_SESUDAH: Final = re.compile(rf"{_ANGKA} hari (?:sesudah|setelah) .{{1,200}}", re.IGNORECASE)
_SATU: Final = re.compile(rf"{_ANGKA} ?([^\d]{{0,40}})")


def usul_target(teks: str) -> Target | None:
    """Propose numbers and unit for a target typed as text; None when it is not understood.

    >>> usul_target("80 – 90 %")
    Target(min=Decimal('80'), max=Decimal('90'), satuan='%', teks='')
    >>> usul_target("Bulan Maret").satuan
    'bulan'
    """
    bersih = " ".join(teks.split())
    nama = bersih.casefold().removeprefix("bulan ").strip()
    if nama in _BULAN:
        return Target(min=Decimal(1), max=Decimal(_BULAN.index(nama) + 1), satuan="bulan")
    if found := _INDEKS.fullmatch(bersih):
        return Target(min=_angka(found[1]), max=_angka(found[2]), satuan="indeks")
    if found := _SKALA.fullmatch(bersih):
        return Target(min=_angka(found[1]), max=_angka(found[1]), satuan="indeks")
    if found := _SESUDAH.fullmatch(bersih):
        return Target(min=Decimal(0), max=_angka(found[1]), satuan="hari")
    if found := _RENTANG.fullmatch(bersih):
        return Target(min=_angka(found[1]), max=_angka(found[2]), satuan=found[3].strip())
    if found := _SATU.fullmatch(bersih):
        return Target(min=_angka(found[1]), max=_angka(found[1]), satuan=found[2].strip())
    return None


def _angka(teks: str) -> Decimal:
    """A point before three digits parts thousands ("1.000"), any other the decimals ("3.5")."""
    return Decimal((teks.replace(".", "") if _RIBUAN.fullmatch(teks) else teks).replace(",", "."))
