"""Of whom an indicator speaks. The published definitions name them; how many BKN divides by is not known.

That is why the population is a choice (:class:`Populasi`): all active ASN, which is what the only public
application divides by, or only those of whom the indicator speaks.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.mutu.fakta import OrangMutu

__all__ = [
    "ASN",
    "CPNS",
    "JF",
    "JF_ATAU_PELAKSANA",
    "JPT",
    "PELAKSANA_ASN",
    "PNS",
    "PNS_ATAU_CPNS",
    "PPPK",
    "STRUKTURAL_ASN",
    "STRUKTURAL_PNS",
    "Populasi",
    "Sasaran",
]


class Populasi(StrEnum):
    """By how many people an indicator is divided. Neither is confirmed by BKN."""

    SEMUA = "semua"  # every active ASN who could be judged; the default
    SASARAN = "sasaran"  # only those of whom the indicator speaks


@frozen
class Sasaran:
    """A group of people.

    Args:
        nama: what a clerk calls it.
        butuh: the facts that tell who is in it.
        masuk: is this person in it? None when that cannot be said although the facts are known.
    """

    nama: str
    butuh: frozenset[str]
    masuk: Callable[[OrangMutu], bool | None] = field(repr=False)


def _status(orang: OrangMutu, *wanted: str) -> bool | None:
    if orang.pppk:
        return False
    return orang.status in wanted if orang.status in {"CPNS", "PNS"} else None


_JPT: Final = frozenset({"10", "11", "12", "21", "22"})
_NONE: Final[frozenset[str]] = frozenset()
_STATUS: Final = frozenset({"status"})
_JABATAN: Final = frozenset({"jenis_jabatan_id"})

ASN: Final = Sasaran("seluruh ASN", _NONE, lambda orang: True)
PNS_ATAU_CPNS: Final = Sasaran("PNS dan CPNS", _NONE, lambda orang: not orang.pppk)
PNS: Final = Sasaran("PNS (bukan CPNS, bukan PPPK)", _STATUS, lambda orang: _status(orang, "PNS"))
CPNS: Final = Sasaran("CPNS", _STATUS, lambda orang: _status(orang, "CPNS"))
PPPK: Final = Sasaran("PPPK, juga paruh waktu", _NONE, lambda orang: orang.pppk)
JF: Final = Sasaran("pejabat fungsional", _JABATAN, lambda orang: orang.jenis_jabatan_id == FUNGSIONAL)
PELAKSANA_ASN: Final = Sasaran("pelaksana", _JABATAN, lambda orang: orang.jenis_jabatan_id == PELAKSANA)
JF_ATAU_PELAKSANA: Final = Sasaran(
    "pejabat fungsional dan pelaksana", _JABATAN, lambda orang: orang.jenis_jabatan_id in {FUNGSIONAL, PELAKSANA}
)
STRUKTURAL_ASN: Final = Sasaran("pejabat struktural", _JABATAN, lambda orang: orang.jenis_jabatan_id == STRUKTURAL)
STRUKTURAL_PNS: Final = Sasaran(
    "pejabat struktural PNS", _JABATAN, lambda orang: orang.jenis_jabatan_id == STRUKTURAL and not orang.pppk
)
JPT: Final = Sasaran(
    "pimpinan tinggi PNS",
    _JABATAN | {"eselon_id"},
    lambda orang: orang.jenis_jabatan_id == STRUKTURAL and orang.eselon_id in _JPT and not orang.pppk,
)
