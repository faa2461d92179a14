"""XLSX cells as a person sees them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import openpyxl
import pytest

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import baca_lembar, nama_lembar
from simpeg_adapters.lembar import buku as modul
from simpeg_adapters.lembar.buku import teks_sel


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("", ""),
        ("007", "007"),
        (7, "7"),
        (7.0, "7"),
        (-2.5, "-2.5"),
        (199002282015031000, "1.99002282015031E+17"),
        (3300000101900000, "3.30000010190000E+15"),
        (True, "TRUE"),
        (False, "FALSE"),
        (date(2020, 1, 2), "2020-01-02"),
        (datetime(2020, 1, 2), "2020-01-02"),  # noqa: DTZ001 - a spreadsheet knows no zone
        (datetime(2020, 1, 2, 3, 4), "2020-01-02T03:04:00"),  # noqa: DTZ001
        (time(3, 4), "03:04:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
    ],
)
def test_every_kind_of_cell(cell, text):
    assert teks_sel(cell) == text


def test_rows_keep_their_place_and_empty_lines_are_passed_over(buku):
    path = buku(Data=[[], ["kode", "tanggal", "angka"], [], ["01", date(2020, 1, 2), 5], [None, None, 6]])
    found = baca_lembar(path)
    assert (found.nama, found.kolom) == ("Data", ("kode", "tanggal", "angka"))
    assert [(row.nomor, tuple(row.values())) for row in found.baris] == [
        (4, ("01", "2020-01-02", "5")),
        (5, ("", "", "6")),
    ]
    assert len(list(found.baris)) == 2


def test_a_sheet_is_chosen_by_name_and_hidden_ones_are_passed_over(buku):
    path = buku(Rahasia=[["x"]], Satu=[["a"], [1]], Dua=[["b"], [2]])
    book = openpyxl.load_workbook(path)
    book["Rahasia"].sheet_state = "hidden"
    book.save(path)
    assert nama_lembar(path) == ("Satu", "Dua")
    assert baca_lembar(path).nama == "Satu"
    assert [dict(row) for row in baca_lembar(path, "DUA").baris] == [{"b": "2"}]
    with pytest.raises(BerkasError, match="Yang ada: Satu, Dua"):
        baca_lembar(path, "Rahasia")


def test_a_workbook_without_sheets_is_said(rusak):
    with pytest.raises(BerkasError):
        baca_lembar(rusak({"xl/workbook.xml": b"<x/>"}))


class PanicException(BaseException):
    """What a panic of the library looks like here."""


class Buku:
    """A workbook whose sheet, or whose rows, the library cannot read."""

    name = "Data"

    def __init__(self, error: BaseException, *, lines: bool) -> None:
        self.error, self.lines = error, lines

    def get_sheet_by_name(self, name: str) -> Buku:
        if not self.lines:
            raise self.error
        return self

    def iter_rows(self):
        yield ["a"]
        raise self.error


@pytest.mark.parametrize("lines", [True, False])
@pytest.mark.parametrize("error", [ValueError("x"), PanicException("x")])
def test_whatever_breaks_inside_the_library_is_said(monkeypatch, buku, error, lines):
    monkeypatch.setattr(modul, "buka_baca", lambda path: (Buku(error, lines=lines), ("Data",)))
    with pytest.raises(BerkasError, match="rusak atau bukan XLSX"):
        list(baca_lembar(buku(Data=[["a"]])).baris)


def test_a_stop_is_no_damage(monkeypatch, buku):
    monkeypatch.setattr(modul, "buka_baca", lambda path: (Buku(KeyboardInterrupt(), lines=False), ("Data",)))
    with pytest.raises(KeyboardInterrupt):
        baca_lembar(buku(Data=[["a"]]))
