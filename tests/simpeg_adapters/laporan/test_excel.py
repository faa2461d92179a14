"""The workbook: text only, one sheet per kind, a worklist by unit."""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable

import pytest
from attrs import evolve

from siasn_client.baris import Jenis
from simpeg_adapters.laporan.daftar_kerja import KOLOM
from simpeg_adapters.laporan.excel import BukuSanding
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.lembar import baca_lembar, nama_lembar

openpyxl = pytest.importorskip("openpyxl")
Lembar = dict[str, list[dict[str, str]]]


@pytest.fixture
def buku(tmp_path, ket) -> Callable[..., Lembar]:
    def sheets(*people, tentang=ket) -> Lembar:
        path = tmp_path / "s.xlsx"
        with BukuSanding() as berkas:
            kumpulan = Pengumpul(Penyaji(), {path: berkas})
            list(kumpulan.rekam(iter(people)))
            kumpulan.tulis(tentang)
        return {name: [dict(row) for row in baca_lembar(path, name).baris] for name in nama_lembar(path)}

    return sheets


def summary(sheets: Lembar) -> dict[str, tuple[str, str]]:
    return {row["Hal"]: (row["Isi"], row["Keterangan"]) for row in sheets["Ringkasan"]}


def test_there_is_a_sheet_for_every_kind_with_something_to_look_at(buku, orang):
    assert list(buku(orang)) == [
        *("Ringkasan", "Per jenis", "Per unit", "Per isian", "Daftar kerja"),
        *("Data utama", "Riwayat golongan", "Riwayat pendidikan", "SKP sejak 2022", "Hanya dibaca"),
    ]


def test_the_worklist_is_in_the_order_of_units_and_says_whose_turn_it_is(buku, banding):
    def person(unit: str, nip: str):
        return banding({Jenis.DATA_UTAMA: ([{"nama": "A", "unor_nama": unit}], [{"nama": "B"}])}, nip)

    rows = buku(person("Z", "199002282015031000"), person("A", "199102282015031000"))["Daftar kerja"]
    names = [row for row in rows if row["Isian"] == "Nama"]
    assert [row["Unit"] for row in names] == ["A", "Z"]
    assert list(names[0]) == list(KOLOM)
    assert {row["Siapa"] for row in names} == {"pegawai"}


def test_the_summary_answers_what_the_page_answers(buku, orang):
    said = summary(buku(orang))
    assert said["Pegawai dibandingkan"][0] == "1"
    assert said["Baris: hanya di SIASN"][0] == "1"
    assert said["Umur data"][0].startswith("SIASN dibaca langsung 01-01-2026")
    assert said["Data pribadi"][0] == "disamarkan"
    assert "Giliran BKPSDM" in said


def test_an_opened_workbook_says_why(buku, orang, ket):
    assert "Verifikasi KP" in summary(buku(orang, tentang=evolve(ket, alasan="Verifikasi KP")))["Data pribadi"][1]


def test_nothing_to_do_is_said_too(buku, banding):
    sheets = buku(banding({jenis: ([], []) for jenis in Jenis}))
    assert sheets["Daftar kerja"] == []
    assert summary(sheets)["Dibandingkan"] == ("semua yang diminta", "dapat dibaca dan dibandingkan")


NASTY = ["=1+1", "+62", "-5", "@SUM(A1)", "'kutip", "0012", "1.99002E+17", '=HYPERLINK("http://x","y")']


def test_what_people_typed_is_never_a_formula_a_number_or_a_link(tmp_path, ket, banding):
    path, people = tmp_path / "s.xlsx", []
    for text in NASTY:
        people.append(banding({Jenis.DATA_UTAMA: ([{"nama": text, "tempat_lahir": text}], [{"nama": "A"}])}))
    with BukuSanding() as berkas:
        kumpulan = Pengumpul(Penyaji(), {path: berkas})
        list(kumpulan.rekam(iter(people)))
        kumpulan.tulis(ket)
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell for cell in cells if cell.hyperlink] == []
    seen = {cell.value for cell in cells}
    assert [text for text in NASTY if text not in seen] == []  # and byte by byte what was typed


def test_a_text_longer_than_a_cell_is_cut_and_says_so(buku, banding):
    long = banding({Jenis.GOLONGAN: ([{"golongan": "III/a", "nomor_sk": "8" * 40_000}], [])})
    (row,) = buku(long)["Riwayat golongan"]
    assert row["e-Simpeg"].endswith("(terpotong)")


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_only_its_owner_can_read_it(buku, orang, tmp_path):
    buku(orang)
    assert stat.S_IMODE((tmp_path / "s.xlsx").stat().st_mode) == 0o600


def test_every_column_is_as_wide_as_what_stands_in_it_and_long_texts_are_seen_whole(tmp_path, ket, orang):
    """Without a height some programs show the first line of a folded text only."""
    path = tmp_path / "s.xlsx"
    with BukuSanding() as berkas:
        kumpulan = Pengumpul(Penyaji(), {path: berkas})
        list(kumpulan.rekam(iter([orang])))
        kumpulan.tulis(ket)
    sheet = openpyxl.load_workbook(path)["Daftar kerja"]
    wide = {cell.value: sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]}
    assert wide["Langkah"] > wide["Siapa"]
    long = [row for row in range(2, sheet.max_row + 1) if len(sheet.cell(row, 12).value or "") > 100]
    assert long
    assert all(sheet.row_dimensions[row].height > 15 for row in long)
    assert sheet.cell(2, 12).alignment.wrap_text
