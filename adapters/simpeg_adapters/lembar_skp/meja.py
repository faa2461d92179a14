"""One sheet while it is read: its lines, and where mistakes and places are written down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from simpeg_adapters.lembar_skp.letak import Salah, Tempat, huruf
from simpeg_adapters.lembar_skp.sel import SelSalah, baca_sel, kosong
from simpeg_adapters.lembar_skp.susunan import Bidang

__all__ = ["Baris", "Meja", "lipat"]

Baris = tuple[int, Sequence[object]]
"""A line of a sheet: its number, and its cells from column A."""


def lipat(isi: object) -> str:
    """A heading as it is compared: letters and spacing do not matter."""
    return " ".join(isi.casefold().split()) if isinstance(isi, str) else ""


class Meja:
    """One sheet. *salah* and *tempat* are shared by all sheets of a form and only ever added to."""

    def __init__(self, nama: str, baris: Iterable[Baris], salah: list[Salah], tempat: dict[str, Tempat]) -> None:
        self.nama = nama
        self.baris = [each for each in baris if any(not kosong(cell) for cell in each[1])]
        self._salah, self._tempat = salah, tempat

    def keliru(self, pesan: str, baris: int | None = None, kolom: int | None = None) -> None:
        """Write down what is wrong."""
        self._salah.append(Salah(Tempat(self.nama, baris, None if kolom is None else huruf(kolom)), pesan))

    def letakkan(self, letak: str, baris: int | None = None, kolom: int | None = None) -> None:
        """Write down where a field stands."""
        self._tempat[letak] = Tempat(self.nama, baris, None if kolom is None else huruf(kolom))

    def baca(self, bidang: Bidang, isi: object, baris: int, kolom: int) -> Any:
        """Read a cell; what cannot be read is written down, and reads as nothing."""
        try:
            return baca_sel(bidang, isi)
        except SelSalah as error:
            self.keliru(str(error), baris, kolom)
            return baca_sel(bidang, None)

    def kolom(self, bidang: Sequence[Bidang]) -> dict[Bidang, int] | None:
        """Find the columns by their headings, in any order; what stands under no heading of ours is said.

        None where the sheet has lost a column.
        """
        if not self.baris:
            self.keliru("kosong; judul kolomnya pun hilang. Buat ulang templatnya")
            return None
        nomor, judul = self.baris[0]
        known, found = {lipat(each.judul): each for each in bidang}, dict[Bidang, int]()
        for place, heading in enumerate(judul):
            if lipat(heading) in known and known[lipat(heading)] not in found:
                found[known[lipat(heading)]] = place
        lost = [each.judul for each in bidang if each not in found]
        if lost:
            self.keliru(f"kolom {', '.join(lost)} hilang atau judulnya berubah; kembalikan judulnya", nomor)
        self.selain(set(found.values()))
        return None if lost else found

    def selain(self, dikenal: set[int]) -> None:
        """Say what stands in columns that are none of the form: it would not be read."""
        for nomor, cells in self.baris:
            for place, cell in enumerate(cells):
                if place not in dikenal and not kosong(cell):
                    self.keliru("di luar kolom templat, jadi tidak dibaca; pindahkan atau hapus", nomor, place)

    def isi(self) -> Iterator[tuple[int, Sequence[object]]]:
        """The lines below the headings."""
        return iter(self.baris[1:])
