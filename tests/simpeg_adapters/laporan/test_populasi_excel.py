"""The workbook: the bridge, the worklist, the groups, the contracts; text only."""

from __future__ import annotations

from datetime import UTC, date, datetime

import openpyxl

from siasn_client.sanding.populasi import Orang, Sumber, bandingkan_populasi
from simpeg_adapters.laporan.populasi import KOLOM
from simpeg_adapters.laporan.populasi_excel import tulis_populasi_excel


def test_every_sheet_is_there_and_no_cell_is_a_formula(tmp_path):
    pppk = Orang("199511202023212000", "1", nama="=1+1", unit="@SUM(A1)", kontrak_akhir=date(2026, 12, 1))
    hasil = bandingkan_populasi(
        [pppk], [], per=date(2026, 11, 2), sumber=(Sumber("Ekspor", None, 0, "x"),), catatan=["=catatan"]
    )
    path = tmp_path / "x.xlsx"
    tulis_populasi_excel(path, hasil, kantor="Kab. Contoh", dibuat=datetime(2026, 11, 2, tzinfo=UTC))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Jembatan", "Kasus", "Kelompok", "Kontrak PPPK"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    head, case = book["Kasus"].iter_rows(values_only=True)
    assert head == KOLOM
    assert "=1+1" in case
    assert [row[4:6] for row in book["Kontrak PPPK"].iter_rows(min_row=2, values_only=True)] == [("01-12-2026", "29")]
    assert ("Baris di e-Simpeg", "1") in list(book["Jembatan"].iter_rows(values_only=True))
