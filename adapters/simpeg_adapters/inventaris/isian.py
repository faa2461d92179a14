"""What people write into the inventory, and how it is read back: nothing of it is lost when it is made anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.inventaris.elemen import baca_elemen
from simpeg_adapters.lembar import BarisLembar, Lembar, baca_lembar, nama_lembar

__all__ = ["ID", "ISIAN", "LEMBAR", "LEMBAR_LAIN", "Isian", "baca_isian"]

LEMBAR: Final = "Inventaris"
LEMBAR_LAIN: Final = "Baris lain"
"""The sheet of rows that people added and that are no element of ours."""
ID: Final = "Id"
ISIAN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "kolom": "Kolom menurut pengelola",
        "pemasok": "Yang melengkapi",
        "keputusan": "Keputusan",
        "catatan": "Catatan",
    }
)
"""The fields that people fill, with their headings: columns we do not know of, who completes, decision, notes."""
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Isian:
    """What people wrote.

    Args:
        isi: element -> heading -> text: the headings of :data:`ISIAN`, and of the columns that people added.
        asing: the rows that are no element of ours, whole: heading -> text.
        kolom_asing: the headings of the columns that people added.
        lembar_asing: the sheets that people added; they are not read.
    """

    isi: Mapping[str, Mapping[str, str]] = field(default=MappingProxyType({}), repr=False)
    asing: tuple[Mapping[str, str], ...] = field(default=(), repr=False)
    kolom_asing: tuple[str, ...] = ()
    lembar_asing: tuple[str, ...] = ()

    def ambil(self, elemen: str, nama: str) -> str:
        """One field of one element, by its name in :data:`ISIAN`; empty where nobody wrote anything."""
        return self.lain(elemen, ISIAN[nama])

    def lain(self, elemen: str, judul: str) -> str:
        """What stands under one heading for one element."""
        return self.isi.get(elemen, _NOTHING).get(judul, "")


def baca_isian(path: Path, judul: Iterable[str], lembar: Iterable[str] = (LEMBAR, LEMBAR_LAIN)) -> Isian:
    """Read what people wrote into an inventory that this program made (XLSX or CSV).

    Args:
        judul: all headings of an inventory; other columns are people's own, and are kept.
        lembar: all sheets of an inventory; other sheets are people's own, and are reported.

    Raises:
        BerkasError: the file is refused, damaged, or no inventory; an element stands in it twice.
    """
    there, ours = nama_lembar(path), {each.casefold() for each in lembar}
    mine = _satu(there, LEMBAR) or (there[0] if there else None)
    sheets = [baca_lembar(path, mine)]
    if (rest := _satu(there, LEMBAR_LAIN)) is not None:
        sheets.append(baca_lembar(path, rest))
    if ID not in sheets[0].kolom or not set(ISIAN.values()) & set(sheets[0].kolom):
        raise BerkasError(f"Berkas {path.name} bukan inventaris. Sebut berkas yang dibuat `siasn inventaris --excel`.")
    known, own = frozenset(judul), tuple(dict.fromkeys(name for sheet in sheets for name in sheet.kolom))
    isi, asing = _pilah(path, sheets, [*ISIAN.values(), *(name for name in own if name not in known)])
    return Isian(
        isi,
        tuple(asing),
        tuple(name for name in own if name not in known),
        tuple(name for name in there if name != mine and name.casefold() not in ours),
    )


def _satu(there: Iterable[str], nama: str) -> str | None:
    return next((each for each in there if each.casefold() == nama.casefold()), None)


def _pilah(
    path: Path, sheets: Iterable[Lembar], kept: Iterable[str]
) -> tuple[dict[str, Mapping[str, str]], list[Mapping[str, str]]]:
    """Tell the rows of elements from the others."""
    known = {each.id for group in baca_elemen() for each in group.elemen}
    isi, asing, headings = dict[str, Mapping[str, str]](), list[Mapping[str, str]](), tuple(kept)
    for row in _rows(sheets):
        id_ = row.get(ID, "").strip().upper()
        if id_ not in known:
            asing.append({name: text for name, text in row.items() if text})
        elif id_ in isi:
            raise BerkasError(f"Berkas {path.name} memuat elemen {id_} dua kali. Hapus salah satunya, lalu ulangi.")
        else:
            isi[id_] = {name: text for name in headings if (text := row.get(name, "")).strip()}
    return isi, asing


def _rows(sheets: Iterable[Lembar]) -> Iterator[BarisLembar]:
    for sheet in sheets:
        yield from (row for row in sheet.baris if any(text.strip() for text in row.values()))
