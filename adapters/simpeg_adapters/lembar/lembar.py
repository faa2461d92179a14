"""One sheet as it is read: its headings, and its rows one at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from attrs import field, frozen

from simpeg_adapters.errors import BerkasError

__all__ = ["BATAS", "BarisLembar", "Batas", "Garis", "Lembar", "susun"]

_MB: Final = 1 << 20
_TOO_LONG: Final = (
    "Berkas {berkas} baris {nomor} punya lebih banyak kolom daripada judulnya. Biasanya ada pemisah atau tanda kutip "
    "di dalam isian. Simpan ulang berkasnya sebagai XLSX, lalu ulangi."
)


@frozen
class Batas:
    """What a file from outside may be: bytes of the file, rows, columns; of an XLSX also what it unpacks to.

    ``ukuran_csv`` is the same for a file that does not unpack: whoever reads long lists may allow more.
    ``rasio`` is unpacked bytes per packed byte, of the whole file and of every large part; ``sel`` is rows times
    columns of a sheet, empty ones counted, and ``teks`` the texts that an XLSX keeps apart: these are held in memory.
    """

    ukuran: int = 20 * _MB
    ukuran_csv: int = 20 * _MB
    rasio: int = 100
    baris: int = 200_000
    kolom: int = 500
    sel: int = 4_000_000
    teks: int = 1_000_000
    terbuka: int = 200 * _MB
    bagian: int = 1000


BATAS: Final = Batas()


class BarisLembar(dict[str, str]):
    """One row by heading; ``nomor`` is where it stands in the file, as a spreadsheet counts (from 1)."""

    __slots__ = ("nomor",)

    def __init__(self, isi: dict[str, str], nomor: int) -> None:
        super().__init__(isi)
        self.nomor = nomor

    def __repr__(self) -> str:
        """Where it stands, never what it says: a sheet may be about people."""
        return f"BarisLembar(nomor={self.nomor})"


@frozen
class Lembar:
    """One sheet of a file. ``baris`` begins anew each time it is asked for: a file may be gone through twice.

    The sheet of an XLSX stays in memory as long as this value does; a CSV file is read from disk each time, and is
    open while its rows are. Thread-safety: one thread.
    """

    kolom: tuple[str, ...]
    nama: str
    _buka: Callable[[], Iterator[BarisLembar]] = field(repr=False)

    @property
    def baris(self) -> Iterator[BarisLembar]:
        """The rows in their order, empty ones left out.

        Raises:
            BerkasError: while they are read: a row is longer than the headings, there are too many, or the file
                breaks off.
        """
        return self._buka()


Garis = tuple[int, Sequence[str]]
"""One line of a file: where it stands, and its cells."""


def susun(buka: Callable[[], Iterator[Garis]], batas: Batas, *, berkas: str, nama: str = "") -> Lembar:
    """Make a sheet of the lines that *buka* gives: the first one that is not empty holds the headings.

    Columns without a heading are left out; one heading may not stand twice. A line longer than the headings is
    refused: its values would stand under the wrong ones.

    Raises:
        BerkasError: no headings, too many, one twice; later: a line that is too long, or too many lines.
    """
    judul = _judul(buka())
    if judul is None:
        raise BerkasError(f"Berkas {berkas} tidak memuat apa-apa. Periksa apakah berkasnya benar.")
    names = [" ".join(each.split()).strip("\ufeff") for each in judul]
    while names and not names[-1]:
        names.pop()
    if len(names) > batas.kolom:
        raise BerkasError(f"Berkas {berkas} punya lebih dari {batas.kolom} kolom. Periksa apakah berkasnya benar.")
    twice = next((name for name, count in Counter(names).items() if name and count > 1), None)
    if twice is not None:
        raise BerkasError(f"Berkas {berkas} memuat dua kolom berjudul '{twice}'. Hapus salah satu, lalu ulangi.")
    kolom = tuple(name for name in names if name)
    return Lembar(kolom, nama, lambda: _baris(buka(), names, batas, berkas))


def _judul(lines: Iterator[Garis]) -> Sequence[str] | None:
    return next((line for _, line in lines if any(each.strip() for each in line)), None)


def _baris(lines: Iterator[Garis], names: Sequence[str], batas: Batas, berkas: str) -> Iterator[BarisLembar]:
    places, wide, count = [(place, name) for place, name in enumerate(names) if name], len(names), 0
    _judul(lines)
    for nomor, cells in lines:
        if not any(cells):
            continue
        if len(cells) > wide and any(cells[wide:]):
            raise BerkasError(_TOO_LONG.format(berkas=berkas, nomor=nomor))
        count += 1
        if count > batas.baris:
            raise BerkasError(
                f"Berkas {berkas} ditolak: lebih dari {batas.baris} baris. Ambil daftarnya per bagian, lalu ulangi."
            )
        there = len(cells)
        yield BarisLembar({name: cells[place] if place < there else "" for place, name in places}, nomor)
