"""The workbook and the CSV: texts only, and nobody's annex is claimed."""

from __future__ import annotations

import openpyxl
from attrs import evolve

from simpeg_adapters.inventaris import Isian
from simpeg_adapters.inventaris.elemen import DASAR, JUDUL, TANPA_LAMPIRAN
from simpeg_adapters.laporan.inventaris import KOLOM
from simpeg_adapters.laporan.inventaris_excel import tulis_inventaris_csv, tulis_inventaris_excel
from simpeg_adapters.lembar import baca_lembar


def test_the_sheets_hold_texts_and_the_head_cites_the_regulation(laporan_inventaris, tmp_path, klaim_lampiran):
    tulis_inventaris_excel(tmp_path / "a.xlsx", laporan_inventaris)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Inventaris", "Minimum menurut undang-undang", "Keterangan"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in book["Inventaris"][1]] == list(KOLOM)
    assert book["Inventaris"].max_row == 196
    said = {cell.value for cell in cells}
    assert {JUDUL, DASAR, TANPA_LAMPIRAN} <= said
    assert klaim_lampiran(" ".join(said)) == []


def test_rows_and_columns_of_somebodys_own_are_kept(laporan_inventaris, tmp_path):
    isian = Isian({"D01-01": {"PIC": "Data"}}, ({"Id": "X-1", "PIC": "Umum"},), ("PIC",))
    rows = (evolve(laporan_inventaris.baris[0], isian=isian.isi["D01-01"]), *laporan_inventaris.baris[1:])
    report = evolve(laporan_inventaris, isian=isian, baris=rows)
    tulis_inventaris_excel(tmp_path / "a.xlsx", report)
    assert next(iter(baca_lembar(tmp_path / "a.xlsx", "Inventaris").baris))["PIC"] == "Data"
    assert next(iter(baca_lembar(tmp_path / "a.xlsx", "Baris lain").baris))["PIC"] == "Umum"
    tulis_inventaris_csv(tmp_path / "a.csv", report)
    rows_csv = list(baca_lembar(tmp_path / "a.csv").baris)
    assert (len(rows_csv), rows_csv[-1]["Id"], rows_csv[0]["PIC"]) == (196, "X-1", "Data")
