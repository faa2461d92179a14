"""The local codes of the embedded e-Simpeg: they differ from BKN's on purpose.

Golongan count 1..17 (BKN 11..45), Katolik and Kristen are swapped, pelaksana is 3 (BKN 4), sex is 1/2
(BKN M/F), units have hierarchical codes. Many a local code is a valid BKN code of something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from siasn_client.testing.kabupaten import Rujukan

__all__ = ["HIDUP", "JENIS_ANAK", "JENIS_KELAMIN", "KUADRAN", "RATING", "STATUS", "bergeser", "kode_lokal"]

JENIS_KELAMIN: Final = MappingProxyType({"M": "1", "F": "2"})
STATUS: Final = MappingProxyType({"CPNS": "1", "PNS": "2", "PPPK": "3"})
HIDUP: Final = MappingProxyType({"1": "1", "0": "2"})
JENIS_ANAK: Final = MappingProxyType({"1": "Anak Kandung", "2": "Anak Tiri", "3": "Anak Angkat"})
RATING: Final = MappingProxyType({"1": "Diatas Ekspektasi", "2": "Sesuai Ekspektasi", "3": "Dibawah Ekspektasi"})
KUADRAN: Final = MappingProxyType(
    {"1": "Sangat Baik", "2": "Baik", "3": "Butuh Perbaikan", "4": "Kurang", "5": "Sangat Kurang"}
)
_BERTUKAR: Final[Mapping[str, Mapping[str, str]]] = {
    "agama": {"2": "3", "3": "2"},
    "jenis_jabatan": {"3": "4", "4": "3"},
    "jenis_kawin": {"1": "2", "2": "4", "4": "1"},
}


def kode_lokal(nama: str, rujukan: Sequence[Rujukan]) -> Mapping[str, str]:
    """Return BKN's id -> local code for one reference of the kabupaten.

    >>> kode_lokal("agama", [Rujukan("1", "Islam"), Rujukan("2", "Kristen"), Rujukan("3", "Katholik")])
    {'1': '1', '2': '3', '3': '2'}
    """
    match nama:
        case "golongan":
            return _urut([row.id for row in _pns_dahulu(rujukan)])
        case "unor":
            return _bertingkat(rujukan)
        case "agama" | "jenis_jabatan" | "jenis_kawin":
            return {row.id: _BERTUKAR[nama].get(row.id, row.id) for row in rujukan}
        case "tingkat_hukuman":
            return {row.id: str(number * 10) for number, row in enumerate(rujukan, 1)}
        case _:
            return _urut([row.id for row in rujukan])


def bergeser(awal: int) -> Callable[[str, Sequence[Rujukan]], Mapping[str, str]]:
    """Whole numbers from *awal* on, backwards through the reference: none is what BKN counts by.

    >>> bergeser(50)("agama", [Rujukan("1", "Islam"), Rujukan("2", "Kristen")])
    {'1': '51', '2': '50'}
    """

    def kode(nama: str, rujukan: Sequence[Rujukan]) -> Mapping[str, str]:
        return {row.id: str(awal + len(rujukan) - number) for number, row in enumerate(rujukan, 1)}

    return kode


def _pns_dahulu(rujukan: Iterable[Rujukan]) -> list[Rujukan]:
    """PNS grades first ("III/a"), each group in the order it has."""
    return sorted(rujukan, key=lambda row: "/" not in row.nama)


def _urut(ids: Iterable[str]) -> dict[str, str]:
    return {id_: str(number) for number, id_ in enumerate(ids, 1)}


def _bertingkat(rujukan: Sequence[Rujukan]) -> dict[str, str]:
    """Hierarchical codes: "01" for a top unit, "01.02" for the second unit below it."""
    codes: dict[str, str] = {}
    children: dict[str, int] = {}
    for row in rujukan:
        parent = codes.get(row.induk, "")
        children[parent] = children.get(parent, 0) + 1
        codes[row.id] = f"{parent}.{children[parent]:02}" if parent else f"{children[parent]:02}"
    return codes
