"""What people wrote comes back, and nothing of it is lost when the inventory is made anew."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.inventaris import Arus, BarisInventaris, Isian, Status, baca_elemen
from simpeg_adapters.inventaris.isian import ISIAN, LEMBAR, LEMBAR_LAIN, baca_isian
from simpeg_adapters.laporan.inventaris import KOLOM, LaporanInventaris
from simpeg_adapters.laporan.inventaris_excel import LEMBAR_INVENTARIS, tulis_inventaris_csv, tulis_inventaris_excel
from simpeg_adapters.lembar import tulis_csv, tulis_xlsx

IDS = [each.id for group in baca_elemen() for each in group.elemen]
TEXT = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=["Cc", "Zs"]), max_size=20)
WORDS = st.lists(TEXT.filter(bool), min_size=1, max_size=3).map(" ".join)
ROWS = st.dictionaries(
    st.sampled_from(IDS), st.dictionaries(st.sampled_from([*ISIAN.values(), "PIC"]), WORDS), max_size=5
)
ODD = st.lists(st.fixed_dictionaries({"Id": st.just("X-9"), "Elemen": WORDS, "Catatan": WORDS}), max_size=3)


def report(isian: Isian) -> LaporanInventaris:
    """An inventory in which nothing is anywhere, with what people wrote."""
    rows = tuple(
        BarisInventaris(
            group,
            each,
            (),
            Arus.LOKAL,
            Status.TIDAK_DISINKRONKAN,
            (),
            None,
            isian.ambil(each.id, "pemasok") or "BKPSDM",
            isian=isian.isi.get(each.id, {}),
        )
        for group in baca_elemen()
        for each in group.elemen
    )
    return LaporanInventaris("Kantor", datetime(2026, 11, 24, tzinfo=UTC), rows, isian)


def again(isian: Isian, path: Path) -> Isian:
    """Write an inventory and read it back."""
    (tulis_inventaris_csv if path.suffix == ".csv" else tulis_inventaris_excel)(path, report(isian))
    return baca_isian(path, KOLOM, LEMBAR_INVENTARIS)


def written(isian: Isian) -> dict[str, dict[str, str]]:
    """What people wrote, without our proposals."""
    rows = {
        id_: {title: text for title, text in row.items() if (title, text) != (ISIAN["pemasok"], "BKPSDM")}
        for id_, row in isian.isi.items()
    }
    return {id_: row for id_, row in rows.items() if row}


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@given(rows=ROWS, odd=ODD)
@settings(max_examples=15, deadline=None)
def test_what_people_wrote_comes_back_the_same_twice(ending, rows, odd):
    extra = ("PIC",) if any("PIC" in row for row in rows.values()) else ()
    first = Isian(rows, tuple(odd), extra)
    with TemporaryDirectory() as folder:
        once = again(first, Path(folder) / f"a.{ending}")
        twice = again(once, Path(folder) / f"b.{ending}")
    assert written(once) == written(first)
    assert once.asing == first.asing
    assert once.kolom_asing == extra
    assert twice == once


def test_an_edited_workbook_keeps_rows_columns_and_names_sheets_of_somebodys_own(tmp_path):
    path = tmp_path / "inventaris.xlsx"
    tulis_inventaris_excel(path, report(Isian()))
    book = openpyxl.load_workbook(path)
    sheet = book[LEMBAR]
    head = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(2, head["Keputusan"], "=1+1 disetujui")
    sheet.cell(3, head["Kolom menurut pengelola"], "tb_01.niplama")
    sheet.cell(1, len(head) + 1, "PIC")
    sheet.cell(2, len(head) + 1, "Sub Bidang Data")
    sheet.append(["X-1", "Kelompok baru", "Hobi", *[None] * (len(head) - 4), "usul OPD"])
    book.create_sheet("Rapat").append(["a"])
    sheet.cell(2, head["Keputusan"]).data_type = "s"
    book.save(path)
    found = baca_isian(path, KOLOM, LEMBAR_INVENTARIS)
    assert found.ambil("D01-01", "keputusan") == "=1+1 disetujui"
    assert found.ambil("D01-02", "kolom") == "tb_01.niplama"
    assert found.lain("D01-01", "PIC") == "Sub Bidang Data"
    assert (found.kolom_asing, found.lembar_asing) == (("PIC",), ("Rapat",))
    assert found.asing == ({"Id": "X-1", "Kelompok": "Kelompok baru", "Elemen": "Hobi", "Catatan": "usul OPD"},)
    twice = again(found, tmp_path / "baru.xlsx")
    assert (twice.isi, twice.asing, twice.kolom_asing) == (found.isi, found.asing, found.kolom_asing)
    assert LEMBAR_LAIN in openpyxl.load_workbook(tmp_path / "baru.xlsx").sheetnames


def test_an_id_may_be_written_small(tmp_path):
    tulis_csv(tmp_path / "a.csv", ("Id", "Catatan"), [(" d01-01 ", "ya")])
    assert baca_isian(tmp_path / "a.csv", KOLOM).ambil("D01-01", "catatan") == "ya"


def test_an_element_that_stands_twice_is_refused(tmp_path):
    tulis_csv(tmp_path / "a.csv", ("Id", "Catatan"), [("D01-01", "ya"), ("D01-01", "tidak")])
    with pytest.raises(BerkasError, match="D01-01 dua kali"):
        baca_isian(tmp_path / "a.csv", KOLOM)


@pytest.mark.parametrize("judul", [("Nama", "Catatan"), ("Id", "Nama")])
def test_another_file_is_no_inventory(tmp_path, judul):
    tulis_xlsx(tmp_path / "a.xlsx", {"Lembar": (judul, [("1", "2")])})
    with pytest.raises(BerkasError, match="bukan inventaris"):
        baca_isian(tmp_path / "a.xlsx", KOLOM)
