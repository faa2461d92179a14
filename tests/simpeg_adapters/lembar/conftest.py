"""Small workbooks, and ways to spoil them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

Rusak = Callable[..., Path]


@pytest.fixture
def buku(tmp_path: Path) -> Callable[..., Path]:
    """Make a workbook: sheet names to lines of cells."""

    def make(**sheets: list[list[Any]]) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.worksheets[0])
        for name, lines in sheets.items():
            sheet = book.create_sheet(name)
            for line in lines:
                sheet.append(line)
        path = tmp_path / "buku.xlsx"
        book.save(path)
        return path

    return make


@pytest.fixture
def rusak(buku: Callable[..., Path], tmp_path: Path) -> Rusak:
    """A workbook with parts added or changed: by name, bytes or a function of what stood there."""

    def make(parts: Mapping[str, bytes | Callable[[bytes], bytes]], **more: Any) -> Path:
        source = buku(Data=[["a", "b"], ["1", "2"]])
        path = tmp_path / "rusak.xlsx"
        with ZipFile(source) as old, ZipFile(path, "w", ZIP_DEFLATED) as new:
            left = dict(parts)
            for item in old.infolist():
                change = left.pop(item.filename, None)
                body = old.read(item)
                new.writestr(item.filename, change(body) if callable(change) else body if change is None else change)
            for name, body in left.items():
                assert isinstance(body, bytes)
                new.writestr(name, body)
        return path

    return make
