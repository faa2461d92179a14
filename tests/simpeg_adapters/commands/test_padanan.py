"""The crosswalk of an office: proposed, confirmed once by a person, kept, merged, examined, used."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from siasn_client.sanding.padanan import BarisPadanan, Entri, KodeLokal, Macam, Status, TabelLokal
from simpeg_adapters.commands.padanan import (
    baca_keputusan,
    gabung_berkas,
    konfirmasi,
    pastikan_tanpa_tanda,
    periksa_padanan,
    tulis_pemeriksaan,
    usul,
)
from simpeg_adapters.errors import BerkasError, PengaturanError
from simpeg_adapters.lembar import baca_lembar, tulis_csv
from simpeg_adapters.mapping.padanan_berkas import PILIH, baca_padanan, tulis_baris

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
LATER = datetime(2026, 1, 6, 9, 30, tzinfo=UTC)
UNOR = TabelLokal(
    "unor",
    "unor",
    (
        KodeLokal(Entri("01", "Dinas Kesehatan"), "B1", 3),
        KodeLokal(Entri("01.01", "Sub Bag Umum", ("Dinas Kesehatan",), "01"), "", 9),
        KodeLokal(Entri("01.02", "Seksi Gizi", ("Dinas Kesehatan",), "01"), "", 0),
        KodeLokal(Entri("02", "Kantor Xqzwv"), "", 1),
        KodeLokal(Entri("99", ""), "", 4, ada=False),
    ),
)
TEKS = TabelLokal("jfu", "jabatan_fungsional_umum", (KodeLokal(Entri("", "Pramu Kebersihan"), dipakai=2),))
BKN = {
    "unor": (
        Entri("B1", "DINAS KESEHATAN"),
        Entri("B2", "SUBBAGIAN UMUM", ("DINAS KESEHATAN",), "B1"),
        Entri("B3", "SUBBAGIAN UMUM", ("DINAS SOSIAL",), "B9"),
        Entri("B4", "SEKSI GIZI", ("DINAS KESEHATAN",), "B1"),
    ),
    "jabatan_fungsional_umum": (Entri("J1", "Pramu Kebersihan"), Entri("J2", "Pramu Kebersihan Kantor")),
}


def propose(path: Path, decided=(), **rest):
    hasil = usul([UNOR, TEKS], BKN, decided, **rest)
    tulis_baris(path, hasil.baris)
    return hasil


def mark(path: Path, marks: dict[tuple[str, str], str]) -> Path:
    """Put marks beside candidates, as a clerk does."""
    sheet = baca_lembar(path)
    rows = [{**row, PILIH: marks.get((row["kode"] or row["nama"], row["id_bkn"]), "")} for row in sheet.baris]
    tulis_csv(path, sheet.kolom, [tuple(row[name] for name in sheet.kolom) for row in rows])
    return path


@pytest.fixture
def lembar(tmp_path: Path) -> Path:
    propose(tmp_path / "usulan.csv")
    return tmp_path / "usulan.csv"


@pytest.fixture
def toko(tmp_path: Path) -> Path:
    return tmp_path / "padanan.csv"


def test_what_is_used_and_has_no_counterpart_is_proposed_most_used_first() -> None:
    hasil = usul([UNOR, TEKS], BKN, [])
    assert list(dict.fromkeys((row.tabel, row.kode, row.nama) for row in hasil.baris)) == [
        ("jfu", "", "Pramu Kebersihan"),
        ("unor", "01.01", "Sub Bag Umum"),
        ("unor", "02", "Kantor Xqzwv"),
    ]
    assert hasil.belum == 3
    assert hasil.jumlah["unor"] == {
        "kode": 5, "dipakai": 4, "sudah": 1, "belum": 2, "pasti": 0, "tanpa_calon": 1,
    }  # fmt: skip


def test_the_counterpart_of_a_parent_in_the_local_table_helps() -> None:
    first = next(row for row in usul([UNOR], BKN, []).baris if row.kode == "01.01")
    assert first.id_bkn == "B2"
    assert "induk sama, sudah dikonfirmasi" in first.alasan


def test_codes_nobody_uses_are_proposed_when_asked_for() -> None:
    assert "01.02" in {row.kode for row in usul([UNOR], BKN, [], semua=True).baris}


def test_nothing_is_used_before_a_person_confirms_it(lembar) -> None:
    assert baca_padanan(lembar) == {}


def test_marks_become_decisions_with_name_and_date(lembar, toko) -> None:
    mark(lembar, {("01.01", "B2"): "x", ("Pramu Kebersihan", "J2"): "t"})
    hasil = konfirmasi(lembar, toko, oleh="Siti", pada=NOW)
    assert (hasil.dikonfirmasi, hasil.ditolak, hasil.berlaku, hasil.ganda) == (1, 1, 1, ())
    assert baca_padanan(toko) == {"unor": {"01.01": "B2"}}
    assert {(row.status, row.oleh, row.pada) for row in baca_keputusan(toko)} == {
        (Status.DIKONFIRMASI, "Siti", "2026-01-05T09:30:00+00:00"),
        (Status.DITOLAK, "Siti", "2026-01-05T09:30:00+00:00"),
    }


def test_reading_a_sheet_twice_changes_nothing(lembar, toko) -> None:
    mark(lembar, {("01.01", "B2"): "x"})
    konfirmasi(lembar, toko, oleh="Siti", pada=NOW)
    before = toko.read_bytes()
    hasil = konfirmasi(lembar, toko, oleh="Budi", pada=NOW)
    assert (hasil.dikonfirmasi, hasil.ditolak) == (0, 0)
    assert toko.read_bytes() == before or "Siti" in before.decode()


def test_all_that_is_sure_can_be_confirmed_at_once_but_not_over_a_mark(lembar, toko) -> None:
    jfu = "jabatan_fungsional_umum"
    tulis_baris(lembar, usul([UNOR, TEKS], BKN | {jfu: BKN[jfu][:1]}, []).baris)
    mark(lembar, {("01.01", "B3"): "x"})
    hasil = konfirmasi(lembar, toko, oleh="Siti", pada=NOW, terima_pasti=True)
    assert (hasil.dikonfirmasi, hasil.pasti) == (2, 1)
    assert baca_padanan(toko) == {"unor": {"01.01": "B3"}, "jfu": {"Pramu Kebersihan": "J1"}}


def test_a_name_that_may_be_a_longer_one_is_not_confirmed_unseen(lembar, toko) -> None:
    """BKN has "Pramu Kebersihan Kantor", too: the e-Simpeg may have left a word out."""
    hasil = konfirmasi(lembar, toko, oleh="Siti", pada=NOW, terima_pasti=True)
    assert (hasil.dikonfirmasi, hasil.pasti) == (0, 0)


def test_what_is_decided_is_not_asked_again_and_a_refused_candidate_not_proposed(lembar, toko, tmp_path) -> None:
    mark(lembar, {("01.01", "B2"): "x", ("Pramu Kebersihan", "J2"): "t", ("02", ""): "t"})
    konfirmasi(lembar, toko, oleh="Siti", pada=NOW)
    hasil = propose(tmp_path / "lagi.csv", baca_keputusan(toko))
    assert hasil.belum == 1
    assert [(row.id_bkn, row.status) for row in hasil.baris if row.tabel == "jfu"] == [
        ("J2", Status.DITOLAK),
        ("J1", Status.USULAN),
    ]
    assert {row.kode for row in hasil.baris if row.diputuskan} == {"", "01.01", "02"}


def test_two_choices_for_one_code_are_said_and_none_is_used(lembar, toko) -> None:
    mark(lembar, {("01.01", "B2"): "x", ("01.01", "B3"): "x"})
    hasil = konfirmasi(lembar, toko, oleh="Siti", pada=NOW)
    assert [row.kode for row in hasil.ganda] == ["01.01"]
    assert baca_padanan(toko) == {}


def test_work_of_two_people_is_put_together_and_the_later_decision_counts(lembar, tmp_path) -> None:
    one, other = tmp_path / "satu.csv", tmp_path / "dua.csv"
    konfirmasi(mark(lembar, {("01.01", "B2"): "x"}), one, oleh="Siti", pada=NOW)
    konfirmasi(mark(lembar, {("01.01", "B2"): "t", ("01.01", "B3"): "x"}), other, oleh="Budi", pada=LATER)
    hasil = gabung_berkas([one, other], tmp_path / "semua.csv")
    assert (hasil.berlaku, hasil.ganda) == (1, ())
    assert baca_padanan(tmp_path / "semua.csv") == {"unor": {"01.01": "B3"}}
    gabung_berkas([other, one], tmp_path / "lain.csv")
    assert (tmp_path / "lain.csv").read_bytes() == (tmp_path / "semua.csv").read_bytes()


@pytest.mark.parametrize("oleh", ["", "  ", "199002282015031000"])
def test_a_decision_has_a_name_and_never_a_nip(lembar, toko, oleh) -> None:
    with pytest.raises(PengaturanError):
        konfirmasi(lembar, toko, oleh=oleh, pada=NOW)
    assert not toko.exists()


def test_a_marked_sheet_is_not_written_over(lembar) -> None:
    pastikan_tanpa_tanda(lembar)
    pastikan_tanpa_tanda(lembar.with_name("belum-ada.csv"))
    mark(lembar, {("01.01", "B2"): "x"})
    with pytest.raises(BerkasError, match="tanda yang belum dikonfirmasi"):
        pastikan_tanpa_tanda(lembar)


def test_a_crosswalk_is_examined() -> None:
    rows = [
        BarisPadanan("unor", "01.01", "Sub Bag Umum", id_bkn="hilang", status=Status.DIKONFIRMASI),
        BarisPadanan("jfu", "", "Pramu Kebersihan", id_bkn="J1", status=Status.DIKONFIRMASI),
    ]
    hasil = periksa_padanan([UNOR, TEKS], BKN, rows)
    assert [(each.macam, each.kode) for each in hasil.temuan] == [
        (Macam.HILANG, "01.01"),
        (Macam.YATIM, "99"),
        (Macam.BELUM, "99"),
        (Macam.BELUM, "02"),
    ]
    assert [row.kode for row in hasil.tak_dipakai["unor"]] == ["B4", "B2", "B3"]
    assert [row.kode for row in hasil.tak_dipakai["jfu"]] == ["J2"]


def test_everything_found_goes_into_a_sheet(tmp_path) -> None:
    path = tmp_path / "periksa.xlsx"
    tulis_pemeriksaan(path, periksa_padanan([UNOR, TEKS], BKN, []))
    faults = [(row["macam"], row["kode"]) for row in baca_lembar(path, "temuan").baris]
    assert ("belum", "01.01") in faults
    unused = [(row["tabel"], row["id_bkn"]) for row in baca_lembar(path, "tidak dipakai").baris]
    assert unused == [("unor", "B4"), ("unor", "B2"), ("unor", "B3"), ("jfu", "J1"), ("jfu", "J2")]
