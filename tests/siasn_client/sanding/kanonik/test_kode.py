"""Codes of small tables: lost zeros, floats, names; sex in letters."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import (
    Kanonik,
    agama,
    cltn,
    eselon,
    jenis_diklat,
    jenis_hukuman,
    jenis_jabatan,
    jenis_kawin,
    jenis_kelamin,
    jenis_pegawai,
    jenis_pemberhentian,
    kedudukan_hukum,
    latihan_struktural,
    penghargaan,
    tingkat_hukuman,
    tingkat_pendidikan,
)


@pytest.mark.parametrize(
    ("form", "text", "code"),
    [
        (agama, "1", "1"),
        (agama, "01", "1"),
        (agama, "ISLAM", "1"),
        (agama, "Katholik", "3"),
        (agama, "katolik", "3"),
        (agama, "Buddha", "5"),
        (agama, "Kristen Protestan", "2"),
        (agama, "Khonghucu", "6"),
        (jenis_jabatan, "4.0", "4"),
        (jenis_jabatan, "Struktural", "1"),
        (jenis_kawin, "Kawin", "1"),
        (jenis_kawin, "Janda", "3"),
        (jenis_kawin, "Janda/Duda", "3"),
        (kedudukan_hukum, "1", "01"),
        (kedudukan_hukum, "01", "01"),
        (kedudukan_hukum, "101", "101"),
        (kedudukan_hukum, "72", "72"),
        (tingkat_pendidikan, "5", "05"),
        (tingkat_pendidikan, "5.0", "05"),
        (tingkat_pendidikan, "S-2", "45"),
        (eselon, "32", "32"),
        (eselon, "III.b", "32"),
        (eselon, "III/b", "32"),
        (eselon, "IIIB", "32"),
    ],
)
def test_a_code_is_read_from_every_spelling(form: Kanonik, text: str, code: str) -> None:
    assert form(text) == code


@pytest.mark.parametrize("text", ["00", "0", "99", "NON", "Non-Eselon", ""])
def test_no_eselon_is_nothing(text: str) -> None:
    assert eselon(text) is Tanda.KOSONG


@pytest.mark.parametrize("form", [agama, jenis_jabatan, jenis_kawin, kedudukan_hukum, tingkat_pendidikan])
@pytest.mark.parametrize("text", ["0", "00", "0.0", "000"])
def test_zero_is_the_code_of_nothing(form: Kanonik, text: str) -> None:
    assert form(text) is Tanda.KOSONG


def test_a_name_that_two_codes_share_is_not_guessed() -> None:
    assert eselon("I.a") is Tanda.TAK_TERBACA


@pytest.mark.parametrize(
    ("text", "letter"), [("M", "M"), ("L", "M"), ("laki - laki", "M"), ("P", "F"), ("Wanita", "F")]
)
def test_sex_is_a_letter(text: str, letter: str) -> None:
    assert jenis_kelamin(text) == letter


@pytest.mark.parametrize("text", ["1", "2", "X"])
def test_local_numbers_for_sex_are_not_guessed(text: str) -> None:
    assert jenis_kelamin(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize(
    ("form", "texts", "code"),
    [
        (cltn, ["5", "05", "5.0", "Perpanjangan CLTN"], "5"),
        (cltn, ["1", "CLTN", "Cuti di Luar Tanggungan Negara"], "1"),
        (jenis_diklat, ["8", "Bimbingan Teknis", "BIMBINGAN  TEKNIS"], "8"),
        (latihan_struktural, ["2", "Sepala/Adum/Diklat PIM Tk. IV"], "2"),
        (jenis_hukuman, ["2", "02", "Teguran Tertulis"], "2"),
        (jenis_pemberhentian, ["1", "01", "Pemberhentian Karena BUP"], "1"),
        (jenis_pegawai, ["1", "01", "1.0"], "01"),
        (tingkat_hukuman, ["B", "b", "Berat", "Hukuman Disiplin Berat", "TINGKAT BERAT"], "B"),
        (
            penghargaan,
            ["202", "Karya Satya 20 Tahun", "Satyalancana Karya Satya XX Tahun", "SATYALENCANA KARYA SATYA 20 TAHUN"],
            "202",
        ),
    ],
)
def test_a_code_and_its_name_are_one_value(form: Kanonik, texts: list[str], code: str) -> None:
    assert {text: form(text) for text in texts} == dict.fromkeys(texts, code)


@pytest.mark.parametrize(
    "form", [cltn, jenis_diklat, latihan_struktural, jenis_hukuman, jenis_pemberhentian, penghargaan]
)
def test_a_name_that_is_only_alike_is_unreadable(form: Kanonik) -> None:
    """A local name is the crosswalk's business: a likeness is a suggestion there, here it would be an equality."""
    assert form("Karya Satya") is Tanda.TAK_TERBACA
    assert form("Teguran") is Tanda.TAK_TERBACA
