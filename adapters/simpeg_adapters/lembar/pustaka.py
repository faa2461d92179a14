"""The libraries that read and write XLSX, with the types they do not bring along.

Loaded when first used: most commands never touch a spreadsheet.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import IO, Protocol, cast

from simpeg_adapters.errors import PengaturanError

__all__ = ["BukuBaca", "BukuTulis", "LembarBaca", "LembarTulis", "buka_baca", "buka_tulis"]

_MISSING = "Pustaka untuk berkas Excel belum terpasang. Pasang dengan `pip install siasn-skp[lembar]`, lalu ulangi."


class LembarBaca(Protocol):
    """A worksheet of python-calamine."""

    name: str
    start: tuple[int, int] | None

    def iter_rows(self) -> Iterator[Sequence[object]]:
        """Yield the lines from the first of the sheet, the empty ones too."""
        ...


class BukuBaca(Protocol):
    """A workbook of python-calamine."""

    def get_sheet_by_name(self, name: str) -> LembarBaca:
        """Read one sheet into memory."""
        ...


class LembarTulis(Protocol):
    """A worksheet of xlsxwriter. A result that is not 0 says that nothing was written."""

    def write_string(self, row: int, col: int, string: str, cell_format: object = None) -> int:
        """Write a text; it is never taken for anything else."""
        ...

    def set_column(self, first_col: int, last_col: int, width: float, cell_format: object = None) -> int:
        """Set the width of columns, in characters, and how their cells look that say nothing themselves."""
        ...

    def write_blank(self, row: int, col: int, blank: None, cell_format: object) -> int:
        """Give an empty cell a format."""
        ...

    def data_validation(
        self, first_row: int, first_col: int, last_row: int, last_col: int, options: Mapping[str, object]
    ) -> int:
        """Say what may stand in cells, and what is shown to whoever fills them."""
        ...

    def protect(self, password: str = "", options: Mapping[str, bool] | None = None) -> None:
        """Lock the cells whose format does not open them."""
        ...

    def set_row(self, row: int, height: float) -> int:
        """Set the height of a row, in points."""
        ...

    def set_default_row(self, height: float) -> None:
        """Set the height of the rows that have none of their own."""
        ...

    def set_landscape(self) -> None:
        """Print it across."""
        ...

    def fit_to_pages(self, width: int, height: int) -> None:
        """Print it on so many pages; 0 for as many as it takes."""
        ...

    def freeze_panes(self, row: int, col: int) -> None:
        """Keep the first lines in sight."""
        ...

    def autofilter(self, first_row: int, first_col: int, last_row: int, last_col: int) -> int:
        """Put filters on the headings."""
        ...


class BukuTulis(Protocol):
    """A workbook of xlsxwriter."""

    def add_worksheet(self, name: str) -> LembarTulis:
        """Add a sheet."""
        ...

    def add_format(self, properties: Mapping[str, object]) -> object:
        """Make a cell format."""
        ...

    def close(self) -> None:
        """Write everything."""
        ...


def _muat(nama: str) -> ModuleType:
    try:
        return import_module(nama)
    except ImportError as error:
        raise PengaturanError(_MISSING) from error


def buka_baca(path: Path) -> tuple[BukuBaca, tuple[str, ...]]:
    """Open a workbook that was looked at before; returns it with the names of the sheets that are not hidden.

    Raises:
        PengaturanError: python-calamine is not installed.
    """
    calamine = _muat("python_calamine")
    book = calamine.CalamineWorkbook.from_path(str(path))
    sheets = [each for each in book.sheets_metadata if each.typ == calamine.SheetTypeEnum.WorkSheet]
    seen = [each.name for each in sheets if each.visible == calamine.SheetVisibleEnum.Visible]
    return cast("BukuBaca", book), tuple(seen or (each.name for each in sheets))


def buka_tulis(file: IO[bytes], folder: str) -> BukuTulis:
    """Begin a workbook whose lines do not stay in memory; *folder* is for its drafts.

    Raises:
        PengaturanError: xlsxwriter is not installed.
    """
    options = {
        "constant_memory": True,
        "tmpdir": folder,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    return cast("BukuTulis", _muat("xlsxwriter").Workbook(file, options))
