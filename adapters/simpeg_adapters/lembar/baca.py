"""Read a sheet, whatever kind of file it is in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import buku, teks
from simpeg_adapters.lembar.lembar import BATAS, Batas, Lembar
from simpeg_adapters.lembar.penjaga import Macam, periksa

__all__ = ["baca_lembar", "baca_sel", "nama_lembar"]


def baca_lembar(path: Path, lembar: str | None = None, *, batas: Batas = BATAS) -> Lembar:
    """Open one sheet of a CSV or XLSX file and read its headings; the rows stream.

    The headings stand in the first line that is not empty. Every value is text as a person sees it: numbers
    without a decimal point where there is none, dates as ``yyyy-mm-dd``, nothing as ``""``. A number cell of 16
    digits and more has lost digits in the spreadsheet, and comes in its short form (``1.99002E+17``), which
    nobody takes for a number of somebody. Values are not trimmed.

    Args:
        lembar: the name of the sheet, upper and lower case alike; None for the first one that is not hidden.
            A CSV file has one sheet and ignores it.

    Raises:
        BerkasError: the file is refused, damaged, has no such sheet or no headings; also while rows are read.
    """
    if periksa(path, batas) is Macam.XLSX:
        return buku.baca(path, lembar, batas)
    return teks.baca(path, batas)


def nama_lembar(path: Path, *, batas: Batas = BATAS) -> tuple[str, ...]:
    """The sheets of an XLSX file in their order, the hidden ones left out; none of a CSV file.

    Raises:
        BerkasError: the file is refused or damaged.
    """
    return buku.nama(path) if periksa(path, batas) is Macam.XLSX else ()


def baca_sel(path: Path, *, batas: Batas = BATAS) -> dict[str, list[tuple[int, Sequence[object]]]]:
    """Every sheet of an XLSX file that is not hidden, in memory: its lines with their numbers, its cells as they are.

    For a form, where a number and a text that looks like one must be told apart. Columns stand where they stand in
    the file: the first cell of a line is column A.

    Raises:
        BerkasError: the file is no XLSX, is refused or damaged.
    """
    if periksa(path, batas) is not Macam.XLSX:
        raise BerkasError(f"Berkas {path.name} bukan XLSX. Simpan ulang dari Excel sebagai .xlsx, lalu ulangi.")
    return {name: buku.sel(path, name) for name in buku.nama(path)}
