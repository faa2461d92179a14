"""The workbook: text only, one line for each person and indicator, by unit."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from simpeg_adapters.laporan.mutu import LaporanMutu
from simpeg_adapters.laporan.mutu_excel import tulis_mutu_excel


def test_every_cell_is_text_and_everybody_affected_has_a_line(laporan_mutu: LaporanMutu, tmp_path: Path) -> None:
    path = tmp_path / "mutu.xlsx"
    tulis_mutu_excel(path, laporan_mutu)
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    lines = [[cell.value for cell in row] for row in book["Daftar kerja"].iter_rows(min_row=2)]
    assert len(lines) == sum(len(work.orang) for work in laporan_mutu.ramalan.pekerjaan)
    assert [line[0] for line in lines] == sorted(line[0] for line in lines)
    assert any(line[4] == "ya" for line in lines)
    assert book["Indikator"].max_row == 28
    assert [cell.value for cell in book["NIP dan peraturan"][2]][1:3] == ["NIK", "SIASN"]
