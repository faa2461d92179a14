"""XLSX files: one sheet at a time, after ``penjaga`` has looked at the whole file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Final, Never

from siasn_client import SiasnError
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar.lembar import Batas, Garis, Lembar, susun
from simpeg_adapters.lembar.pustaka import BukuBaca, LembarBaca, buka_baca

__all__ = ["baca", "nama", "sel", "teks_sel"]

_EXACT: Final = 10**15
"""From here on a spreadsheet no longer keeps every digit of a number."""


def baca(path: Path, lembar: str | None, batas: Batas) -> Lembar:
    """Open one sheet; see :func:`simpeg_adapters.lembar.baca_lembar`.

    Raises:
        BerkasError: it cannot be read, or has no such sheet.
    """
    book, names = _buka(path)
    chosen = [name for name in names if lembar is None or name.casefold() == lembar.casefold()]
    if not chosen:
        there = ", ".join(names) or "tidak ada"
        raise BerkasError(f"Berkas {path.name} tidak memuat lembar '{lembar}'. Yang ada: {there}.")
    sheet = _sheet(path, book, chosen[0])
    return susun(lambda: _lines(path, sheet), batas, berkas=path.name, nama=chosen[0])


def sel(path: Path, lembar: str) -> list[tuple[int, Sequence[object]]]:
    """Every line of a sheet with its number, the cells as what they are: text, numbers, dates, truth values.

    Raises:
        BerkasError: it cannot be read, or has no such sheet.
    """
    book, names = _buka(path)
    chosen = next((name for name in names if name.casefold() == lembar.casefold()), lembar)
    sheet = _sheet(path, book, chosen)
    before = [None] * (sheet.start[1] if sheet.start else 0)  # the library begins at the first column that is used
    return [(nomor, [*before, *cells]) for nomor, cells in _mentah(path, sheet)]


def nama(path: Path) -> tuple[str, ...]:
    """The names of the sheets that are not hidden.

    Raises:
        BerkasError: it cannot be read.
    """
    return _buka(path)[1]


def _buka(path: Path) -> tuple[BukuBaca, tuple[str, ...]]:
    try:
        return buka_baca(path)
    except BaseException as error:
        _terjemahkan(path, error)


def _sheet(path: Path, book: BukuBaca, lembar: str) -> LembarBaca:
    try:
        return book.get_sheet_by_name(lembar)
    except BaseException as error:
        _terjemahkan(path, error)


def _lines(path: Path, sheet: LembarBaca) -> Iterator[Garis]:
    for nomor, cells in _mentah(path, sheet):
        yield nomor, [cell if type(cell) is str else teks_sel(cell) for cell in cells]  # by far the most are


def _mentah(path: Path, sheet: LembarBaca) -> Iterator[tuple[int, Sequence[object]]]:
    try:
        yield from enumerate(sheet.iter_rows(), start=1)
    except BaseException as error:
        _terjemahkan(path, error)


def _terjemahkan(path: Path, error: BaseException) -> Never:
    """Say what the library says in a dozen ways; a panic of it is no ``Exception``."""
    if isinstance(error, SiasnError) or not (isinstance(error, Exception) or type(error).__name__ == "PanicException"):
        raise error
    sentence = f"Berkas {path.name} rusak atau bukan XLSX. Buka dengan Excel, simpan ulang, lalu ulangi."
    raise BerkasError(sentence) from error


def teks_sel(value: object) -> str:
    """One cell as a person sees it.

    >>> from datetime import datetime
    >>> teks_sel(""), teks_sel("01"), teks_sel(7), teks_sel(7.0), teks_sel(15.75), teks_sel(True)
    ('', '01', '7', '7', '15.75', 'TRUE')
    >>> teks_sel(datetime(1990, 2, 28)), teks_sel(1.99002282015031e17)
    ('1990-02-28', '1.99002282015031E+17')
    """
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            return _angka(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat()
        case date() | time():
            return value.isoformat()
    return str(value)


def _angka(value: float) -> str:
    if abs(value) >= _EXACT:
        return f"{value:.14E}"
    return str(int(value)) if value == int(value) else repr(value)
