"""``siasn inventaris``: made, filled in, read back, made anew; SIASN is never asked."""

from __future__ import annotations

import openpyxl
import pytest


@pytest.fixture
def buat(siasn, kantor):
    """Run the command for the office."""

    def run(*args):
        return siasn("inventaris", "--instansi", kantor["instansi"], *args)

    return run


def fill(path, row, heading, text):
    book = openpyxl.load_workbook(path)
    sheet = book["Inventaris"]
    sheet.cell(row, {cell.value: cell.column for cell in sheet[1]}[heading], text)
    book.save(path)


def cell(path, row, heading):
    sheet = openpyxl.load_workbook(path)["Inventaris"]
    return sheet.cell(row, {each.value: each.column for each in sheet[1]}[heading]).value


def test_an_inventory_is_written_filled_in_and_made_anew_in_place(buat, tmp_path):
    book, page, sheet = (tmp_path / f"inventaris.{end}" for end in ("xlsx", "html", "csv"))
    done = buat("--excel", book, "--html", page, "--csv", sheet)
    assert done.code == 1, done.err
    assert "195" in page.read_text(encoding="utf-8")
    assert "elemen perlu dikerjakan" in done.out
    fill(book, 2, "Keputusan", "setuju")
    fill(book, 3, "Yang melengkapi", "Arsip daerah")
    fill(book, 23, "Kolom menurut pengelola", "tb_01.user_id")
    again = buat("--isian", book, "--excel", book)
    assert again.code == 1, again.err
    assert cell(book, 2, "Keputusan") == "setuju"
    assert cell(book, 3, "Yang melengkapi") == "Arsip daerah"
    assert (cell(book, 23, "Id"), cell(book, 23, "Kolom e-Simpeg")) == ("D01-22", "tb_01.user_id")
    assert cell(book, 23, "Status") == "HANYA DI SIMPEG"


def test_the_machine_gets_counts_and_nobodys_values(buat, kabupaten, tiruan):
    done = buat("--json", "--contoh", "5", "--dasar", "UU 20/2023")
    assert done.code == 1, done.err
    found = done.data["inventaris"]
    assert (found["dasar"], found["pegawai"], found["setiap"], len(found["elemen"])) == ("UU 20/2023", 5, 4, 195)
    assert not any(nip in done.out for nip in kabupaten.nips)


def test_the_legal_basis_may_stand_in_the_settings(buat, kantor):
    with kantor["instansi"].open("a", encoding="utf-8") as file:
        file.write('\n[inventaris]\ndasar = "Perda Contoh"\n')
    assert buat("--json").data["inventaris"]["dasar"] == "Perda Contoh"


def test_a_sheet_of_somebodys_own_is_not_written_over(buat, tmp_path):
    path = tmp_path / "a.xlsx"
    assert buat("--excel", path).code == 1
    book = openpyxl.load_workbook(path)
    book.create_sheet("Rapat").append(["a"])
    book.save(path)
    refused = buat("--isian", path, "--excel", path)
    assert refused.code == 2
    assert "Rapat" in refused.err
    assert "Rapat" in openpyxl.load_workbook(path).sheetnames
    done = buat("--isian", path, "--excel", tmp_path / "b.xlsx")
    assert "tidak dibawa: Rapat" in " ".join(done.out.split())


def test_a_file_that_is_no_inventory_and_one_name_for_two_reports_are_refused(buat, tmp_path):
    other = tmp_path / "lain.csv"
    other.write_text("a;b\n1;2\n", encoding="utf-8")
    wrong = buat("--isian", other)
    assert wrong.code == 2
    assert "bukan inventaris" in wrong.err
    assert buat("--excel", tmp_path / "x", "--html", tmp_path / "x").code == 2
