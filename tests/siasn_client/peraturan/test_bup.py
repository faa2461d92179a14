"""Ages and first days of retirement, as a table."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.peraturan.bup import BUP, bup, kelompok_bup, tmt_pensiun

HARI = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("jenis", "eselon", "jenjang", "nama", "usia"),
    [
        ("1", "12", "", "", 60),
        ("1", "21", "", "", 60),
        ("1", "22", "", "", 60),
        ("1", "31", "", "", 58),
        ("1", "41", "", "", 58),
        ("4", "", "", "Pengadministrasi Perkantoran", 58),
        ("2", "", "PM", "Arsiparis Pemula", 58),
        ("2", "", "PY", "Arsiparis Penyelia", 58),
        ("2", "", "PT", "Auditor Ahli Pertama", 58),
        ("2", "", "MU", "Dokter Ahli Muda", 58),
        ("2", "", "MA", "Dokter Ahli Madya", 60),
        ("2", "", "UT", "Auditor Ahli Utama", 65),
        ("2", "", "PT", "Guru Ahli Pertama", 60),
        ("2", "", "", "Guru", 60),
        ("2", "", "", "Dosen Lektor", 65),
        ("2", "", "", "Lektor Kepala", 65),
        ("2", "", "", "Profesor", 70),
        ("2", "", "", "Guru Besar", 70),
        ("2", "", "PT", "Peneliti Ahli Pertama", 58),
        ("2", "", "MA", "Peneliti Ahli Madya", 65),
        ("2", "", "UT", "Perekayasa Ahli Utama", 70),
        ("2", "", "MA", "Pranata Nuklir Ahli Madya", 65),
        ("2", "", "MU", "Jaksa Ahli Muda", 62),
    ],
)
def test_the_age_follows_from_the_position(jenis: str, eselon: str, jenjang: str, nama: str, usia: int) -> None:
    assert bup(jenis, HARI, eselon_id=eselon, jenjang=jenjang, nama=nama).nilai == usia


def test_a_jf_without_a_level_is_not_guessed() -> None:
    with pytest.raises(LookupError, match="without a known jenjang"):
        kelompok_bup("2", nama="Auditor")


def test_before_the_regulation_there_is_no_answer() -> None:
    with pytest.raises(LookupError):
        bup("4", date(2016, 1, 1))


def test_every_age_is_cited_and_says_how_sure_we_are() -> None:
    assert all(aturan.dasar and aturan.yakin for riwayat in BUP.values() for aturan in riwayat)


@given(st.dates(date(1950, 1, 1), date(2005, 12, 31)), st.sampled_from([58, 60, 62, 65, 70]))
def test_tmt_is_the_first_of_the_month_after_the_birthday(lahir: date, usia: int) -> None:
    tmt = tmt_pensiun(lahir, usia)
    assert tmt.day == 1
    assert (tmt.year - lahir.year - usia) * 12 + tmt.month - lahir.month == 1
