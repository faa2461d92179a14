"""CSV files: encoding and separator are found out, since every program writes them its own way.

Seen: UTF-8 with and without its mark, UTF-16 ("Unicode text" of Excel), cp1252; comma, semicolon (an Indonesian
Windows), tab, bar; a first line ``sep=;``.
"""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar.lembar import Batas, Garis, Lembar, susun
from simpeg_adapters.lembar.petik import lepas_petik

__all__ = ["baca"]

_BLOCK: Final = 1 << 18
_HEAD: Final = 1 << 16  # characters: as long as the line of headings may be
_SEPARATORS: Final = ",;\t|"
_BROKEN: Final = (
    "Berkas {nama} tidak dapat dibaca sebagai CSV: hurufnya bukan UTF-8 atau Windows, atau tanda kutipnya tidak "
    "berpasangan. Simpan ulang berkasnya sebagai XLSX, lalu ulangi."
)


def baca(path: Path, batas: Batas) -> Lembar:
    """Open a CSV file; see :func:`simpeg_adapters.lembar.baca_lembar`.

    Raises:
        BerkasError: it cannot be read as CSV, or has no headings.
    """
    return susun(lambda: _lines(path), batas, berkas=path.name)


def _lines(path: Path) -> Iterator[Garis]:
    try:
        with path.open(encoding=_enkode(path), newline="") as file:
            head = file.read(_HEAD)
            first, separator = _pemisah(head)
            file.seek(0)
            reader = csv.reader(file, delimiter=separator, strict=True)
            for cells in reader:
                if reader.line_num > first:
                    yield reader.line_num, [lepas_petik(cell) if cell[:1] == "'" else cell for cell in cells]
    except (csv.Error, UnicodeError) as error:
        raise BerkasError(_BROKEN.format(nama=path.name)) from error
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error


def _enkode(path: Path) -> str:
    """The encoding: its mark says it, else UTF-8 where the whole file is, else that of an old Windows."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        block = file.read(_BLOCK)
        if block.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        try:
            while block:
                decoder.decode(block)
                block = file.read(_BLOCK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _pemisah(head: str) -> tuple[int, str]:
    """How many lines come before the headings, and the sign that parts the most of them."""
    first = head.partition("\n")[0].strip().strip('"').lower()
    if first.startswith("sep=") and len(first) == len("sep=;"):
        return 1, first[-1]
    line = next((each for each in head.splitlines() if each.strip(_SEPARATORS + '" \r\ufeff')), "")
    return 0, max(_SEPARATORS, key=lambda sign: _banyak(line, sign))


def _banyak(line: str, sign: str) -> int:
    try:
        return len(next(csv.reader([line], delimiter=sign)))
    except (csv.Error, StopIteration):
        return 0
