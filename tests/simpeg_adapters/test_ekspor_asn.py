"""The export as a file, CSV or XLSX: the same people, and the day it speaks for."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from siasn_client.errors import FileRefused
from siasn_client.testing.kabupaten.ekspor import JUDUL, Ragam, ekspor_csv, ubah_ragam
from siasn_client.testing.kabupaten.populasi import buat_populasi
from simpeg_adapters.ekspor_asn import EksporAsn
from simpeg_adapters.lembar import tulis_xlsx

ROWS = buat_populasi(600, 560).siasn[:120]
PER = date(2026, 11, 2)


def people(path):
    return [row for _, row in EksporAsn.buka(path, UTC, per=PER, nip_buatan=True).baris]


@pytest.mark.parametrize(
    ("ragam", "pemisah", "enkode"),
    [
        (Ragam(), ",", "utf-8"),
        (Ragam(petik=1, null=True), ";", "utf-8-sig"),
        (Ragam(tanggal="mdy", nol_hilang=True), "\t", "utf-16"),
        (Ragam(kolom=67, tanggal="iso_waktu", judul="ular"), ";", "cp1252"),
    ],
)
def test_every_kind_of_file_holds_the_same_people(tmp_path, ragam, pemisah, enkode):
    csv, xlsx = tmp_path / "a.csv", tmp_path / "a.xlsx"
    csv.write_bytes(ekspor_csv(ROWS, ragam, pemisah=pemisah, enkode=enkode))
    lines = [ubah_ragam(row, ragam) for row in ROWS]
    tulis_xlsx(xlsx, {"Data ASN": (list(lines[0]), [list(line.values()) for line in lines])})
    plain = tmp_path / "b.csv"
    plain.write_bytes(ekspor_csv(ROWS, Ragam(kolom=ragam.kolom)))
    assert people(csv) == people(xlsx) == people(plain)


def test_rows_are_named_by_their_line(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(ekspor_csv(ROWS[:3]))
    found = EksporAsn.buka(path, UTC, nip_buatan=True)
    assert [line for line, _ in found.baris] == [2, 3, 4]
    assert [line for line, _ in found.baris] == [2, 3, 4], "again from the beginning"


def test_the_day_is_told_or_else_that_of_the_file_in_the_offices_zone(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(ekspor_csv(ROWS[:3]))
    late = datetime(2026, 11, 1, 20, tzinfo=UTC).timestamp()
    os.utime(path, (late, late))
    wib = timezone(timedelta(hours=7))
    guessed = EksporAsn.buka(path, wib, nip_buatan=True)
    assert (guessed.per, guessed.per_ditebak) == (date(2026, 11, 2), True)
    told = EksporAsn.buka(path, wib, per=date(2026, 10, 1), nip_buatan=True)
    assert (told.per, told.per_ditebak) == (date(2026, 10, 1), False)


@pytest.mark.parametrize("bilangan", ["E", "000"])
def test_nips_that_became_numbers_are_refused_also_in_a_workbook(tmp_path, bilangan):
    csv, xlsx = tmp_path / "a.csv", tmp_path / "a.xlsx"
    csv.write_bytes(ekspor_csv(ROWS, Ragam(bilangan=bilangan)))
    kind = Ragam(bilangan=bilangan)
    tulis_xlsx(xlsx, {"Data": (JUDUL, [list(ubah_ragam(row, kind).values()) for row in ROWS])})
    for path in (csv, xlsx):
        with pytest.raises(FileRefused):
            EksporAsn.buka(path, UTC)


def test_nips_in_number_cells_are_refused(tmp_path):
    import openpyxl

    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(JUDUL)
    for row in ROWS[:5]:
        sheet.append([int(text) if judul == "NIP BARU" and text.isdigit() else text for judul, text in row.items()])
    book.save(path)
    with pytest.raises(FileRefused, match="damaged"):
        EksporAsn.buka(path, UTC, nip_buatan=True)
