"""Write sheets that hold text only: no cell that goes out is a formula, a number or a link.

A NIP keeps its leading digits and its last three, a code its leading zeros, and what somebody typed into a name
(``=HYPERLINK(...)``) stays what it is: letters.
"""

from __future__ import annotations

import csv
import io
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any, Final, cast

from simpeg_adapters.berkas import simpan
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar.petik import beri_petik
from simpeg_adapters.lembar.pustaka import BukuTulis, LembarTulis, buka_tulis

__all__ = ["Isi", "tulis_csv", "tulis_xlsx"]

Isi = tuple[Sequence[str], Iterable[Sequence[str]]]
"""One sheet to be written: its headings, and its rows, which may stream."""

_BLOCK: Final = 1 << 16
_LINES: Final = 500
_LONGEST: Final = 32_767  # characters a cell of an XLSX holds
_ROWS: Final = 1_048_576
_NAME: Final = re.compile(r"[\[\]:*?/\\\0-\x1f]")
_NARROW, _WIDE = 10, 45
_LINE: Final = 15  # points
_MOST_LINES: Final = 20
_MEASURED: Final = 2000  # rows; a height of its own is kept in memory, those after them get three lines
_FILL: Final = 0.9  # words do not break where the column ends
_TOP: Final = {"valign": "top", "text_wrap": True}


def tulis_csv(path: Path, kolom: Sequence[str], baris: Iterable[Sequence[str]]) -> None:
    """Write a CSV file, whole or not at all: UTF-8 with its mark, semicolons, as an Indonesian Excel opens it.

    What a spreadsheet would take for a formula gets an apostrophe, which :func:`baca_lembar` takes away again.

    Raises:
        BerkasError: it cannot be written; *path* is as it was.
    """
    simpan(path, b"\xef\xbb\xbf", _csv(kolom, baris))


def _csv(kolom: Sequence[str], baris: Iterable[Sequence[str]]) -> Iterator[bytes]:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(map(beri_petik, kolom))
    for number, row in enumerate(baris, start=1):
        writer.writerow(map(beri_petik, row))
        if number % _LINES == 0:
            yield _ambil(buffer)
    yield _ambil(buffer)


def _ambil(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode("utf-8", "replace")


def tulis_xlsx(path: Path, lembar: Mapping[str, Isi], *, lebar: Mapping[str, float] = MappingProxyType({})) -> None:
    """Write an XLSX file, whole or not at all; each sheet with its headings kept in sight and filters on them.

    Rows stream: memory does not grow with them (drafts go to a folder of their own that is removed). A sheet
    name is made one that Excel allows: at most 31 characters, none of ``[]:*?/\\``, no two alike.

    Args:
        lebar: how many characters wide the column under a heading is; where any is given, long texts are broken
            into lines and the sheets are printed landscape, all columns on one page.

    Raises:
        BerkasError: a text is longer than a cell holds, there are more rows than a sheet holds, or it cannot be
            written; *path* is as it was.
        PengaturanError: the library for it is not installed.
    """
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile(dir=folder) as draft:
        try:
            book = buka_tulis(cast("IO[bytes]", draft), folder)
            try:
                _isi(book, lembar, path.name, lebar)
            finally:
                book.close()  # also after an error: it has drafts open
        except OSError as error:
            raise BerkasError(f"Berkas {path.name} tidak dapat ditulis. Periksa ruang disk, lalu ulangi.") from error
        draft.seek(0)
        simpan(path, iter(lambda: draft.read(_BLOCK), b""))


def _isi(book: BukuTulis, lembar: Mapping[str, Isi], berkas: str, lebar: Mapping[str, float]) -> None:
    bold, taken = book.add_format({"bold": True, **_TOP}), set[str]()
    form = book.add_format(_TOP) if lebar else None
    for nama, (kolom, baris) in lembar.items():
        sheet = book.add_worksheet(_nama(nama, taken))
        widths = [lebar.get(judul) or min(_WIDE, max(_NARROW, len(judul) + 4)) for judul in kolom]
        for place, judul in enumerate(kolom):
            sheet.set_column(place, place, widths[place])
            _sel(sheet, 0, place, judul, berkas, bold)
        sheet.freeze_panes(1, 0)
        if lebar:
            sheet.set_default_row(3 * _LINE)
            sheet.set_row(0, _LINE)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
        last = 0
        for last, row in enumerate(baris, start=1):
            if last >= _ROWS:
                raise BerkasError(f"Berkas {berkas} akan punya lebih dari {_ROWS - 1} baris. Bagi per unit.")
            if lebar and last <= _MEASURED:
                sheet.set_row(last, _tinggi(row, widths))
            for place, text in enumerate(row):
                _sel(sheet, last, place, text, berkas, form)
        if kolom:
            sheet.autofilter(0, 0, last, len(kolom) - 1)


def _tinggi(row: Sequence[str], widths: Sequence[float]) -> int:
    """How high a row is, in points, so that its longest text is seen; not every program finds out by itself."""
    lines = (1 + text.count("\n") + int(len(text) / (_FILL * wide)) for text, wide in zip(row, widths, strict=False))
    return _LINE * min(_MOST_LINES, max(lines, default=1))


def _sel(sheet: LembarTulis, row: int, place: int, text: str, berkas: str, form: Any = None) -> None:
    if text and sheet.write_string(row, place, text.encode("utf-8", "replace").decode(), form) != 0:
        raise BerkasError(f"Isian sepanjang {len(text)} huruf tidak muat di satu sel {berkas}: batasnya {_LONGEST}.")


def _nama(nama: str, taken: set[str]) -> str:
    """A sheet name that Excel allows and that is not there yet."""
    plain = _NAME.sub(" ", nama).strip().strip("'") or "Lembar"
    tries = (plain[:31] if n == 1 else f"{plain[: 31 - len(f' ({n})')]} ({n})" for n in range(1, _ROWS))
    chosen = next(each for each in tries if each.casefold() not in taken)
    taken.add(chosen.casefold())
    return chosen
