"""The confirmation file: out as text cells only, back in any order of columns, wrong rows by their line."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan import BarisPadanan, Status, lipat
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import tulis_csv
from simpeg_adapters.mapping.padanan_berkas import KOLOM, baca_baris, baca_padanan, tulis_baris
from simpeg_adapters.mapping.values import kunci_nama

ROWS = [
    BarisPadanan("unor", "01.02", "Dinas Contoh", "Pemda", 7, "a-1", "DINAS CONTOH", "", Status.USULAN, 98, "PASTI"),
    BarisPadanan("unor", "01.03", "=1+1", id_bkn="b", status=Status.DIKONFIRMASI, oleh="Siti", pada="2026-01-02"),
    BarisPadanan("pendidikan", "", "S1 Hukum", id_bkn="p", status=Status.DIKONFIRMASI, oleh="Siti", pada="2026-01-02"),
    BarisPadanan("unor", "01.04", "Bagian", status=Status.DITOLAK, oleh="Siti", pada="2026-01-02"),
]


@pytest.fixture(params=["padanan.csv", "padanan.xlsx"])
def path(request, tmp_path: Path) -> Path:
    return tmp_path / request.param


def sheet(tmp_path: Path, **cells: str) -> Path:
    row = {"tabel": "unor", "kode": "1", "nama": "Dinas", "id_bkn": "a", "status": "usulan", **cells}
    tulis_csv(tmp_path / "lembar.csv", tuple(row), [tuple(row.values())])
    return tmp_path / "lembar.csv"


def complaint(path: Path) -> str:
    with pytest.raises(BerkasError) as raised:
        baca_baris(path)
    return raised.value.pesan


def test_what_is_written_is_read_back(path) -> None:
    tulis_baris(path, ROWS)
    assert [row.baris for row in baca_baris(path)] == ROWS
    assert all(row.tanda is None for row in baca_baris(path))


def test_only_what_is_confirmed_is_used(path) -> None:
    tulis_baris(path, ROWS)
    assert baca_padanan(path) == {"unor": {"01.03": "b"}, "pendidikan": {"S1 Hukum": "p"}}


def test_no_cell_is_a_formula(tmp_path) -> None:
    path = tmp_path / "padanan.xlsx"
    tulis_baris(path, ROWS)
    book = openpyxl.load_workbook(path)
    cells = [cell for line in book.active.iter_rows() for cell in line if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in next(book.active.iter_rows())] == list(KOLOM)


@pytest.mark.parametrize(("mark", "status"), [("x", Status.DIKONFIRMASI), ("T", Status.DITOLAK), ("", None)])
def test_marks_are_read(tmp_path, mark, status) -> None:
    (row,) = baca_baris(sheet(tmp_path, pilih=mark))
    assert row.tanda is status


def test_a_marked_row_is_decided_by_whom_and_when(tmp_path) -> None:
    (row,) = baca_baris(sheet(tmp_path, pilih="x"))
    done = row.putuskan("lembar.csv", oleh="Siti", pada="2026-01-02")
    assert (done.status, done.oleh, done.pada) == (Status.DIKONFIRMASI, "Siti", "2026-01-02")


def test_a_choice_without_an_id_names_its_line(tmp_path) -> None:
    (row,) = baca_baris(sheet(tmp_path, pilih="x", id_bkn=""))
    with pytest.raises(BerkasError, match=r"lembar\.csv baris 2: dipilih"):
        row.putuskan("lembar.csv", oleh="Siti", pada="2026-01-02")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"pilih": "mungkin"}, "baris 2: isi kolom pilih tidak dikenal"),
        ({"status": "oke"}, "baris 2: status tidak dikenal"),
        ({"tabel": ""}, "baris 2: tabel, kode dan nama"),
        ({"kode": "", "nama": ""}, "baris 2: tabel, kode dan nama"),
        ({"id_bkn": "1.2E+15"}, "baris 2: kode atau id rusak oleh Excel"),
        ({"kode": "1,2E+5"}, "baris 2: kode atau id rusak oleh Excel"),
    ],
)
def test_a_row_that_cannot_be_read_names_its_line(tmp_path, cells, said) -> None:
    assert said in complaint(sheet(tmp_path, **cells))


def test_a_sheet_without_its_columns_is_refused(tmp_path) -> None:
    tulis_csv(tmp_path / "lain.csv", ("kode", "nama"), [("1", "x")])
    assert "tidak memuat kolom tabel, id_bkn, status" in complaint(tmp_path / "lain.csv")


def test_numbers_that_are_none_count_nothing(tmp_path) -> None:
    (row,) = baca_baris(sheet(tmp_path, dipakai="banyak", skor="9" * 30))
    assert (row.baris.dipakai, row.baris.skor) == (0, 0)


@given(st.text())
def test_texts_are_folded_as_the_profile_folds_names(text) -> None:
    """The crosswalk and the reading of rows must agree on which texts are one."""
    assert lipat(text) == kunci_nama(text)
