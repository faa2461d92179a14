"""One door for every kind of file."""

from __future__ import annotations

import openpyxl
import pytest

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import baca_lembar, baca_sel, nama_lembar, tulis_csv, tulis_xlsx

KOLOM = ("kode", "nama")
BARIS = [("01", "=1+1"), ("02", "Nur'aini"), ("03", "'-1"), ("", "\tTab")]


def test_what_is_written_is_read_back_alike(tmp_path):
    csv, xlsx = tmp_path / "x.csv", tmp_path / "x.xlsx"
    tulis_csv(csv, KOLOM, BARIS)
    tulis_xlsx(xlsx, {"Kode": (KOLOM, BARIS)})
    for path in (csv, xlsx):
        assert [tuple(row.values()) for row in baca_lembar(path).baris] == BARIS
    assert (nama_lembar(csv), nama_lembar(xlsx)) == ((), ("Kode",))


def test_the_cells_of_every_sheet_are_read_as_what_they_are(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Satu"
    book.active["B2"], book.active["C2"] = 3.5, "3.5"
    book.create_sheet("Dua")["A1"] = True
    book.create_sheet("Tersembunyi").sheet_state = "hidden"
    book.save(tmp_path / "x.xlsx")
    found = baca_sel(tmp_path / "x.xlsx")
    assert list(found) == ["Satu", "Dua"]
    assert found["Satu"][-1] == (2, [None, 3.5, "3.5"])
    assert found["Dua"][0] == (1, [True])
    (tmp_path / "x.csv").write_text("a;b\n", encoding="utf-8")
    with pytest.raises(BerkasError, match="bukan XLSX"):
        baca_sel(tmp_path / "x.csv")
