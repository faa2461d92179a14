"""The form: what is written comes back, every mistake is named with its cell, nothing passes unread."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar_skp import HasilBaca, baca_templat, cari, tulis_templat
from simpeg_adapters.lembar_skp import templat as modul_templat
from simpeg_adapters.lembar_skp.letak import Tempat, huruf
from simpeg_adapters.lembar_skp.sel import SelSalah, baca_sel
from simpeg_adapters.lembar_skp.susunan import (
    HASIL_KERJA,
    IDENTITAS,
    LAMPIRAN,
    PERILAKU,
    PETUNJUK,
    Bidang,
    Macam,
    kolom_hasil_kerja,
)
from skp_core import model
from skp_core.model import Kelompok, Mode, Skp
from skp_core.model.contoh import contoh_skp
from skp_core.rules import check_all

FORMS = [(mode, kelompok) for mode in Mode for kelompok in Kelompok]
KN, JAF = Mode.KUANTITATIF, Kelompok.JAF
Ubah = Callable[[Any], object]


@pytest.fixture
def isi(tmp_path: Path) -> Callable[..., HasilBaca]:
    """Change cells of the filled example as a person would, and read it back."""

    def ubah(lembar: str, **sel: object) -> HasilBaca:
        path = tmp_path / "skp.xlsx"
        tulis_templat(path, KN, JAF, contoh_skp())
        book = openpyxl.load_workbook(path)
        for tempat, nilai in sel.items():
            book[lembar][tempat] = nilai
        book.save(path)
        return baca_templat(path)

    return ubah


def said(hasil: HasilBaca) -> list[str]:
    return [str(each) for each in hasil.salah]


@pytest.mark.parametrize(("mode", "kelompok"), FORMS)
def test_an_example_comes_back_as_it_is(tmp_path: Path, mode: Mode, kelompok: Kelompok) -> None:
    path, skp = tmp_path / "skp.xlsx", contoh_skp(mode, kelompok)
    tulis_templat(path, mode, kelompok, skp)
    hasil = baca_templat(path)
    assert hasil.salah == ()
    assert hasil.skp == skp


@pytest.mark.parametrize(("mode", "kelompok"), FORMS)
def test_no_cell_is_anything_but_text_and_choices_are_offered(tmp_path: Path, mode: Mode, kelompok: Kelompok) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, mode, kelompok, contoh_skp(mode, kelompok))
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [IDENTITAS, HASIL_KERJA, PERILAKU, LAMPIRAN, PETUNJUK]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    lists = [rule for rule in book[HASIL_KERJA].data_validations.dataValidation if rule.type == "list"]
    choices = [each for each in kolom_hasil_kerja(mode, kelompok) if each.pilihan]
    assert len(lists) == len(choices)
    helped = [rule for rule in book[HASIL_KERJA].data_validations.dataValidation if rule.prompt]
    assert len(helped) == len(list(kolom_hasil_kerja(mode, kelompok)))
    assert "permenpanrb 6/2022" in " ".join(str(row[1].value) for row in book[PETUNJUK].iter_rows()).lower()


def test_the_cells_that_are_filled_are_open_and_the_others_are_locked(tmp_path: Path) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, KN, JAF)
    book = openpyxl.load_workbook(path)
    assert book[IDENTITAS].protection.sheet
    assert book[PERILAKU].protection.sheet
    assert not book[IDENTITAS]["B10"].protection.locked
    assert book[IDENTITAS]["B3"].protection.locked
    assert not book[PERILAKU]["C2"].protection.locked
    assert not book[HASIL_KERJA].protection.sheet


@pytest.mark.parametrize(("mode", "kelompok"), FORMS)
def test_an_empty_form_says_everything_that_is_missing_at_once(tmp_path: Path, mode: Mode, kelompok: Kelompok) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, mode, kelompok)
    hasil = baca_templat(path)
    assert hasil.skp is None
    assert len(hasil.salah) == 11
    assert said(hasil)[0] == "Lembar Identitas, baris 10, kolom B: Nama instansi (SKP) belum diisi."
    assert not any("Atasan" in each for each in said(hasil)), "the superior may be left out as a whole"


# --- the round trip -----------------------------------------------------------------------------

kata = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=10) | st.sampled_from(
    ["=1+1", "a\nb", " tepi ", "0012", "1E5", "_x0041_", "😀", "TRUE", "31-12-2025"]
)
terisi = kata.filter(str.strip)
kosong_atau = st.just("") | terisi
butir = st.lists(terisi.filter(lambda text: "\n" not in text), max_size=3).map(tuple)
baris = st.lists(terisi, max_size=3).map(tuple)
hari = st.dates(date(1971, 1, 1), date(2099, 12, 31))
angka = st.none() | st.decimals("-1e9", "1e9", places=3) | st.integers(-9999, 9999).map(Decimal)
orang = st.builds(
    model.Pegawai,
    nama=terisi,
    nip=st.just("198504122010012000"),
    pangkat=st.none() | terisi,
    jabatan=terisi,
    unit_kerja=terisi,
    kelompok=st.sampled_from(Kelompok),
    status=st.none() | st.sampled_from(model.StatusPegawai),
)


def _ukuran(mode: Mode, kelompok: Kelompok) -> st.SearchStrategy[model.Indikator]:
    perspektif = st.lists(st.sampled_from(model.Perspektif)).map(tuple) if kelompok is Kelompok.JPT else st.just(())
    if mode is Mode.KUALITATIF:
        return st.builds(model.Indikator, ukuran_keberhasilan=terisi, perspektif=perspektif)
    target = st.builds(model.Target, min=angka, max=angka, satuan=kosong_atau, teks=kosong_atau)
    return st.builds(
        model.Indikator,
        uraian=terisi,
        aspek=st.none() | st.sampled_from(model.Aspek) if kelompok is JAF else st.none(),
        target=st.none() | target.filter(lambda each: each != model.Target()),
        perspektif=perspektif,
    )


def _rencana(mode: Mode, kelompok: Kelompok) -> st.SearchStrategy[model.Rencana]:
    pimpinan = st.builds(
        model.RencanaPimpinan, rumusan=terisi, indikator=butir, milik=st.none() | st.sampled_from(Kelompok)
    )
    return st.builds(
        model.Rencana,
        jenis=st.sampled_from(model.JenisHasilKerja),
        rumusan=kosong_atau,
        rhk_pimpinan_diintervensi=st.none() | pimpinan if kelompok is JAF else st.none(),
        penugasan_dari=kosong_atau,
        klasifikasi=st.none() | st.sampled_from(model.Klasifikasi),
        indikator=st.lists(_ukuran(mode, kelompok), max_size=3).map(tuple),
    )


def _skp(bentuk: tuple[Mode, Kelompok]) -> st.SearchStrategy[Skp]:
    return st.builds(
        Skp,
        id=kosong_atau,
        versi=st.integers(0, 10**6),
        induk=kosong_atau,
        sebagai=st.sampled_from(model.Sebagai),
        nama_instansi=terisi,
        mode=st.just(bentuk[0]),
        kelompok=st.just(bentuk[1]),
        periode=st.builds(model.Periode, mulai=hari, selesai=hari),
        pegawai=orang,
        pejabat_penilai=orang.map(lambda each: evolve(each, nip=None)) | orang,
        atasan_pejabat_penilai=st.none() | orang,
        rhk=st.lists(_rencana(*bentuk), max_size=3).map(tuple),
        perilaku=st.tuples(
            *(st.builds(model.PerilakuKerja, kode=st.just(kode), ekspektasi_khusus=butir) for kode in model.Perilaku)
        ),
        lampiran=st.builds(
            model.Lampiran, dukungan_sumber_daya=baris, skema_pertanggungjawaban=baris, konsekuensi=baris
        ),
        tempat=kosong_atau,
        tanggal_penetapan=st.none() | hari,
    )


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(FORMS).flatmap(_skp))
def test_whatever_the_form_holds_comes_back_as_it_is(tmp_path_factory: pytest.TempPathFactory, skp: Skp) -> None:
    path = tmp_path_factory.mktemp("x") / "skp.xlsx"
    assert skp.mode is not None
    assert skp.kelompok is not None
    tulis_templat(path, skp.mode, skp.kelompok, skp)
    hasil = baca_templat(path)
    assert said(hasil) == []
    assert hasil.skp == skp


def _rhk(**isi: object) -> Skp:
    skp = contoh_skp()
    return evolve(skp, rhk=(evolve(skp.rhk[0], **isi),))


@pytest.mark.parametrize(
    ("skp", "letak"),
    [
        (
            _rhk(rhk_pimpinan_diintervensi=model.RencanaPimpinan(rumusan="x", skp="7", urutan=2)),
            "rhk[1].rhk_pimpinan_diintervensi.urutan",
        ),
        (
            _rhk(rhk_pimpinan_diintervensi=model.RencanaPimpinan(rumusan="x", indikator=("a\nb",))),
            "rhk[1].rhk_pimpinan_diintervensi.indikator",
        ),
        (_rhk(indikator=(model.Indikator(),)), "rhk[1].indikator"),
        (_rhk(indikator=(model.Indikator(uraian="x", ukuran_keberhasilan="y"),)), "indikator[1].ukuran_keberhasilan"),
        (_rhk(rumusan="a\x07b"), "lembar Hasil kerja baris 2"),
        (_rhk(rumusan="a" * 40_000), "lembar Hasil kerja baris 2"),
        (evolve(contoh_skp(), perilaku=contoh_skp().perilaku[::-1]), "perilaku[1].kode"),
        (evolve(contoh_skp(), nama_instansi=" "), "Nama instansi (SKP) belum diisi"),
        (contoh_skp(Mode.KUALITATIF, JAF), "mode"),
    ],
)
def test_what_the_form_cannot_hold_is_refused_before_anything_is_written(tmp_path: Path, skp: Skp, letak: str) -> None:
    with pytest.raises(BerkasError, match="tidak termuat") as caught:
        tulis_templat(tmp_path / "skp.xlsx", KN, JAF, skp)
    assert letak in caught.value.pesan
    assert list(tmp_path.iterdir()) == []


def test_a_draft_without_behaviours_gets_the_seven_rows(tmp_path: Path) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, KN, JAF, evolve(contoh_skp(), perilaku=(), pegawai=evolve(contoh_skp().pegawai, pangkat="")))
    skp = baca_templat(path).skp
    assert skp is not None
    assert [each.kode for each in skp.perilaku] == list(model.Perilaku)
    assert skp.pegawai.pangkat is None


# --- what people do to a form -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tertulis", "terbaca"),
    [
        (datetime(2025, 1, 2), date(2025, 1, 2)),  # noqa: DTZ001 - as a spreadsheet keeps a date
        ("2 Januari 2025", date(2025, 1, 2)),
        ("02/01/2025", date(2025, 1, 2)),
        ("2025-01-02", date(2025, 1, 2)),
    ],
)
def test_a_date_is_read_from_a_date_cell_and_from_indonesian_text(
    isi: Callable[..., HasilBaca], tertulis: object, terbaca: date
) -> None:
    skp = isi(IDENTITAS, B11=tertulis).skp
    assert skp is not None
    assert skp.periode.mulai == terbaca


@pytest.mark.parametrize("tertulis", ["01/15/2025", "2025", True, datetime(2025, 1, 2, 8, 30), "besok"])  # noqa: DTZ001
def test_what_is_no_date_is_refused_with_its_cell(isi: Callable[..., HasilBaca], tertulis: object) -> None:
    (salah,) = said(isi(IDENTITAS, B11=tertulis))
    assert salah.startswith("Lembar Identitas, baris 11, kolom B: harus tanggal")


@pytest.mark.parametrize("tertulis", [198504122010012000, 1.98504122010012e17, "1,98504E+17", "1.98504122010012E+17"])
def test_a_nip_that_a_spreadsheet_damaged_is_refused_in_words(isi: Callable[..., HasilBaca], tertulis: object) -> None:
    (salah,) = said(isi(IDENTITAS, B18=tertulis))
    assert salah.startswith("Lembar Identitas, baris 18, kolom B: NIP rusak")
    assert "Teks" in salah
    assert "19850412" not in salah


@pytest.mark.parametrize("tertulis", ["19850412 201001 2 000", "'198504122010012000", " 198504122010012000 "])
def test_a_nip_in_groups_is_read(isi: Callable[..., HasilBaca], tertulis: str) -> None:
    skp = isi(IDENTITAS, B18=tertulis).skp
    assert skp is not None
    assert skp.pegawai.nip == "198504122010012000"


def test_a_short_nip_is_refused(isi: Callable[..., HasilBaca]) -> None:
    assert said(isi(IDENTITAS, B18="12"))[0].endswith("NIP harus 18 angka.")


@pytest.mark.parametrize(
    ("tertulis", "terbaca"),
    [
        ("8.000", "8000"),
        (8000, "8000"),
        (3.5, "3.5"),
        (1.234, "1.234"),
        ("1.234", "1234"),
        ("3,5", "3.5"),
        ("3.5", "3.5"),
        ("0.123", "0.123"),
        ("1.234.567,50", "1234567.50"),
        ("−5", "-5"),
    ],
)
def test_a_number_is_read_from_a_number_cell_and_as_indonesians_write_it(
    isi: Callable[..., HasilBaca], tertulis: object, terbaca: str
) -> None:
    skp = isi(HASIL_KERJA, J2=tertulis).skp
    assert skp is not None
    target = skp.rhk[0].indikator[0].target
    assert target is not None
    assert target.min == Decimal(terbaca)


@pytest.mark.parametrize("tertulis", ["dua", "12 laporan", "1.23.4", True, "1e5", "90%", "Maret"])
def test_what_is_no_number_is_refused_with_its_cell(isi: Callable[..., HasilBaca], tertulis: object) -> None:
    (salah,) = said(isi(HASIL_KERJA, J2=tertulis))
    assert salah.startswith("Lembar Hasil kerja, baris 2, kolom J: ")


def test_a_percentage_that_a_spreadsheet_made_a_fraction_is_refused(isi: Callable[..., HasilBaca]) -> None:
    (salah,) = said(isi(HASIL_KERJA, J3=0.9))
    assert salah.startswith("Lembar Hasil kerja, baris 3, kolom J: Excel menyimpan persen sebagai pecahan")
    assert said(isi(HASIL_KERJA, J3="0,9")) == []


@pytest.mark.parametrize(
    ("lembar", "sel", "awal", "kata"),
    [
        (HASIL_KERJA, {"A2": "Pokok"}, "Lembar Hasil kerja, baris 2, kolom A: ", "Utama; Tambahan"),
        (HASIL_KERJA, {"H3": "Bagus"}, "Lembar Hasil kerja, baris 3, kolom H: ", "Kuantitas"),
        (HASIL_KERJA, {"E3": "rencana lain"}, "Lembar Hasil kerja, baris 3, kolom A: ", "Jenis belum diisi"),
        (HASIL_KERJA, {"P4": "catatan"}, "Lembar Hasil kerja, baris 4, kolom P: ", "tidak dibaca"),
        (HASIL_KERJA, {"E1": "Sasaran"}, "Lembar Hasil kerja, baris 1: ", "Rencana hasil kerja hilang"),
        (HASIL_KERJA, {"L2": True}, "Lembar Hasil kerja, baris 2, kolom L: ", "teks"),
        (HASIL_KERJA, {"L2": 10**17}, "Lembar Hasil kerja, baris 2, kolom L: ", "rusak"),
        (PERILAKU, {"A3": "Ramah"}, "Lembar Perilaku, baris 3, kolom A: ", "Akuntabel"),
        (PERILAKU, {"A3": "Loyal"}, "Lembar Perilaku, baris 6, kolom A: ", "dua kali"),
        (PERILAKU, {"A3": None}, "Lembar Perilaku, baris 3, kolom A: ", "menyebut perilakunya"),
        (PERILAKU, {"C1": "x"}, "Lembar Perilaku, baris 1: ", "hilang"),
        (LAMPIRAN, {"D2": "x"}, "Lembar Lampiran, baris 2, kolom D: ", "tidak dibaca"),
        (LAMPIRAN, {"A1": "x"}, "Lembar Lampiran, baris 1: ", "hilang"),
        (IDENTITAS, {"A10": "Kantor"}, "Lembar Identitas, baris 10, kolom B: ", "tidak dikenal"),
        (IDENTITAS, {"D10": "x"}, "Lembar Identitas, baris 10, kolom D: ", "tidak dibaca"),
        (IDENTITAS, {"B13": "Ketua"}, "Lembar Identitas, baris 13, kolom B: ", "Definitif"),
        (IDENTITAS, {"B7": 1.5}, "Lembar Identitas, baris 7, kolom B: ", "bulat"),
        (IDENTITAS, {"B3": "2"}, "Lembar Identitas, baris 3, kolom B: ", "perbarui program"),
        (IDENTITAS, {"B3": "x"}, "Lembar Identitas, baris 3, kolom B: ", "Buat templat baru"),
        (IDENTITAS, {"B33": None}, "Lembar Identitas, baris 33, kolom B: ", "belum diisi"),
    ],
)
def test_a_mistake_is_named_with_its_cell(
    isi: Callable[..., HasilBaca], lembar: str, sel: dict[str, object], awal: str, kata: str
) -> None:
    hasil = isi(lembar, **sel)
    assert hasil.skp is None
    assert any(each.startswith(awal) and kata in each for each in said(hasil)), said(hasil)


def test_all_mistakes_of_all_sheets_are_said_at_once_and_nothing_typed_is_repeated(tmp_path: Path) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, KN, JAF, contoh_skp())
    book = openpyxl.load_workbook(path)
    for lembar, tempat in ((IDENTITAS, "B11"), (IDENTITAS, "B18"), (HASIL_KERJA, "H2"), (HASIL_KERJA, "J7")):
        book[lembar][tempat] = "RAHASIA"
    book.create_sheet("Catatan saya")["A1"] = "RAHASIA"
    book.save(path)
    hasil = baca_templat(path)
    assert [(each.tempat.lembar, each.tempat.baris, each.tempat.kolom) for each in hasil.salah] == [
        ("Catatan saya", None, None),
        (IDENTITAS, 11, "B"),
        (IDENTITAS, 18, "B"),
        (HASIL_KERJA, 2, "H"),
        (HASIL_KERJA, 7, "J"),
    ]
    assert "RAHASIA" not in "".join(said(hasil)) + repr(hasil)


def test_columns_may_change_places_and_rows_may_be_put_in(tmp_path: Path) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, KN, JAF, contoh_skp())
    book = openpyxl.load_workbook(path)
    sheet = book[HASIL_KERJA]
    for row in sheet.iter_rows(max_col=8):
        row[0].value, row[7].value = row[7].value, row[0].value
    sheet.insert_rows(2, 3)
    sheet.insert_cols(1)
    book[IDENTITAS].insert_rows(10)
    book[PERILAKU].move_range("A2:C3", rows=20)
    book.create_sheet("Kosong")
    book.save(path)
    hasil = baca_templat(path)
    assert said(hasil) == []
    assert hasil.skp == contoh_skp()
    assert str(cari(hasil.tempat, "rhk[1].indikator[2].aspek")) == "Lembar Hasil kerja, baris 6, kolom B"


def test_an_indicator_above_every_result_is_said(isi: Callable[..., HasilBaca]) -> None:
    kosong = {f"{huruf(place)}2": None for place in range(7)}
    assert any("belum punya rencana hasil kerja" in each for each in said(isi(HASIL_KERJA, **kosong)))


def test_an_empty_sheet_is_said(tmp_path: Path) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, KN, JAF, contoh_skp())
    book = openpyxl.load_workbook(path)
    for name in (HASIL_KERJA, PERILAKU, LAMPIRAN):
        book[name].delete_rows(1, 100)
    book.save(path)
    assert [each.partition(":")[0] for each in said(baca_templat(path))] == [
        f"Lembar {name}" for name in (HASIL_KERJA, PERILAKU, LAMPIRAN)
    ]


def test_findings_of_the_rules_are_found_in_the_form(isi: Callable[..., HasilBaca]) -> None:
    hasil = isi(HASIL_KERJA, H3=None, J2=None, K2=None, L2=None, E2=None)
    assert hasil.skp is not None
    found = {temuan.letak: str(cari(hasil.tempat, temuan.letak)) for temuan in check_all(hasil.skp, date(2025, 1, 20))}
    assert found["rhk[1].rumusan"] == "Lembar Hasil kerja, baris 2, kolom E"
    assert found["rhk[1].indikator[1].target"] == "Lembar Hasil kerja, baris 2, kolom J"
    assert found["rhk[1].indikator[2].aspek"] == "Lembar Hasil kerja, baris 3, kolom H"


@pytest.mark.parametrize(
    ("letak", "tertulis"),
    [
        ("rhk", "Lembar Hasil kerja, baris 1"),
        ("rhk[2]", "Lembar Hasil kerja, baris 5"),
        ("rhk[2].rhk_pimpinan_diintervensi", "Lembar Hasil kerja, baris 5, kolom B"),
        ("rhk[2].indikator[1].target.min", "Lembar Hasil kerja, baris 5, kolom J"),
        ("periode", "Lembar Identitas, baris 11, kolom B"),
        ("pejabat_penilai", "Lembar Identitas, baris 24"),
        ("pejabat_penilai.jabatan", "Lembar Identitas, baris 28, kolom B"),
        ("perilaku", "Lembar Perilaku"),
        ("perilaku[2].ekspektasi_khusus", "Lembar Perilaku, baris 3, kolom C"),
        ("lampiran.konsekuensi", "Lembar Lampiran, baris 1, kolom C"),
        ("mode", "Lembar Identitas, baris 4, kolom B"),
        ("entah", "None"),
    ],
)
def test_every_place_in_the_data_has_its_place_in_the_form(
    isi: Callable[..., HasilBaca], letak: str, tertulis: str
) -> None:
    assert str(cari(isi(LAMPIRAN).tempat, letak)) == tertulis


# --- files that are no form ---------------------------------------------------------------------


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lain.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(BerkasError, match="bukan templat SKP"):
        baca_templat(path)


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "skp.csv"
    path.write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(BerkasError, match="bukan XLSX"):
        baca_templat(path)


def test_a_bomb_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "skp.xlsx"
    tulis_templat(path, KN, JAF)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/worksheets/sheet9.xml", b"<a>" + b" " * (200 << 20) + b"</a>")
    with pytest.raises(BerkasError, match="ditolak"):
        baca_templat(path)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BerkasError, match="tidak dapat ditulis"):
        tulis_templat(tmp_path / "tidak" / "ada.xlsx", KN, JAF)


def test_a_place_is_written_as_spreadsheets_count() -> None:
    assert [huruf(place) for place in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
    assert str(Tempat("Data", 3)) == "Lembar Data, baris 3"


@pytest.mark.parametrize(
    ("macam", "tertulis", "terbaca"),
    [
        (Macam.TANGGAL, date(2025, 1, 2), date(2025, 1, 2)),
        (Macam.TANGGAL, datetime(2025, 1, 2), date(2025, 1, 2)),  # noqa: DTZ001
        (Macam.TEKS, date(2025, 1, 2), "2 Januari 2025"),
        (Macam.TEKS, 12, "12"),
        (Macam.TEKS, 3.5, "3,5"),
        (Macam.DERET, "a\r\nb\n\n c", ("a", "b", " c")),
        (Macam.DERET, 5.0, ("5",)),
        (Macam.ANGKA, 5.0, Decimal(5)),
        (Macam.NIP, " ", None),
    ],
)
def test_a_cell_is_read_as_its_field(macam: Macam, tertulis: object, terbaca: object) -> None:
    assert baca_sel(Bidang("x", "X", "", macam), tertulis) == terbaca


@pytest.mark.parametrize(
    ("macam", "tertulis"),
    [
        (Macam.ANGKA, 1e16),
        (Macam.ANGKA, "1" * 31),
        (Macam.ANGKA, "1" + ".000" * 10),
        (Macam.ANGKA, date(2025, 1, 2)),
        (Macam.TANGGAL, time(8)),
        (Macam.TEKS, 1e16),
        (Macam.NIP, date(2025, 1, 2)),
        (Macam.NIP, "１９８５０４１２２０１００１２０００"),
    ],
)
def test_what_a_cell_cannot_hold_is_refused(macam: Macam, tertulis: object) -> None:
    with pytest.raises(SelSalah):
        baca_sel(Bidang("x", "X", "", macam), tertulis)


def test_rows_without_a_value_are_passed_over(isi: Callable[..., HasilBaca]) -> None:
    assert said(isi(IDENTITAS, A40="Keterangan")) == []
    assert said(isi(PERILAKU, B20="catatan di kolom panduan")) == []


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Penuh:
        def add_format(self, properties: object) -> object:
            raise OSError

        def close(self) -> None:
            return None

    monkeypatch.setattr(modul_templat, "buka_tulis", lambda file, folder: Penuh())
    with pytest.raises(BerkasError, match="ruang disk"):
        tulis_templat(tmp_path / "skp.xlsx", KN, JAF)
    assert list(tmp_path.iterdir()) == []
