"""Sheets that go out: text only, whole or not at all."""

from __future__ import annotations

import csv
import re
import stat
import sys

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import tulis_csv, tulis_xlsx

HOSTILE = [
    *("=1+1", '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "'=1", "|calc"),
    *(
        "0012",
        "1E5",
        "199002282015031000",
        "TRUE",
        "01/02/2020",
        "http://example.com",
        "a\nb",
        " spasi ",
        "_x0041_",
        "😀",
    ),
]


def seen(text):
    """A text as a spreadsheet program shows it: control characters stand escaped in the file."""
    return re.sub(r"_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)


def test_no_cell_of_a_workbook_is_anything_but_text(tmp_path):
    path = tmp_path / "x.xlsx"
    tulis_xlsx(path, {"Data": (("=judul", "b"), [(text, "") for text in HOSTILE])})
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [seen(cell.value) for cell in cells] == ["=judul", "b", *HOSTILE]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:B{len(HOSTILE) + 1}"


@settings(max_examples=12, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=12), min_size=1, max_size=6))
def test_any_text_is_still_the_same_text(tmp_path_factory, texts):
    path = tmp_path_factory.mktemp("x") / "x.xlsx"
    tulis_xlsx(path, {"Data": (("a",), [(text,) for text in texts])})
    rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2)
    assert all(cell.data_type == "s" for row in rows for cell in row)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=8), st.sampled_from(HOSTILE)), max_size=4))
def test_no_cell_of_a_csv_begins_a_formula(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("x") / "x.csv"
    tulis_csv(path, ("a", "b"), rows)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert len(lines) == len(rows) + 1
    assert not any(cell[:1] in set("=+-@\t\r\n\0") for line in lines for cell in line if cell)


def test_a_csv_opens_in_an_indonesian_excel(tmp_path):
    path = tmp_path / "x.csv"
    tulis_csv(path, ("a", "b"), ((str(n), "é") for n in range(1200)))
    assert path.read_bytes().startswith(b"\xef\xbb\xbfa;b\r\n0;\xc3\xa9\r\n")
    assert path.read_bytes().count(b"\r\n") == 1201


def test_sheet_names_are_made_ones_that_excel_allows(tmp_path):
    path = tmp_path / "x.xlsx"
    long = "Dinas Pendidikan dan Kebudayaan Kabupaten"
    tulis_xlsx(path, {name: (("a",), []) for name in ("a/b", "A:B", long, f"{long} 2", "'", "")})
    names = openpyxl.load_workbook(path).sheetnames
    assert len({name.casefold() for name in names}) == 6
    assert all(0 < len(name) <= 31 for name in names)


def test_a_text_that_no_cell_holds_leaves_the_old_file(tmp_path):
    path = tmp_path / "x.xlsx"
    tulis_xlsx(path, {"Data": (("a",), [("lama",)])})
    before = path.read_bytes()
    with pytest.raises(BerkasError, match="tidak muat di satu sel"):
        tulis_xlsx(path, {"Data": (("a",), [("x" * 40_000,)])})
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["x.xlsx"]


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_a_file_is_for_its_owner_only(tmp_path):
    for path, write in ((tmp_path / "x.csv", lambda p: tulis_csv(p, ("a",), [])),):
        write(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
