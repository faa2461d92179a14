"""Ages and first days of retirement, as a table."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.peraturan.bup import (
    BUP,
    akhir_pppk,
    bup,
    jenjang_dari_nama,
    kelompok_bup,
    mungkin_peralihan,
    tmt_pensiun,
)

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
        ("2", "", "PT", "Jaksa Ahli Pertama", 60),
        ("2", "", "PT", "Ajun Jaksa Madya", 62),
        ("2", "", "", "Dokter Ahli Utama", 65),
        ("2", "", "MA", "Dokter Gigi Ahli Madya", 60),
        ("2", "", "MU", "Pengawas Sekolah Ahli Muda", 58),
        ("2", "", "MA", "Pengawas Sekolah Ahli Madya", 60),
        ("2", "", "UT", "Pengawas Sekolah Ahli Utama", 65),
        ("2", "", "MU", "Widyaiswara Ahli Muda", 58),
        ("2", "", "UT", "Widyaiswara Ahli Utama", 65),
        ("2", "", "MA", "Penyuluh Pertanian Ahli Madya", 60),
        ("2", "", "UT", "Peneliti Ahli Utama", 70),
        ("2", "", "MA", "Perekayasa Ahli Madya", 65),
        ("2", "", "MU", "Perekayasa Ahli Muda", 58),
        ("2", "", "UT", "Pranata Nuklir Ahli Utama", 65),
        ("2", "", "", "Asisten Ahli", 65),
        ("2", "", "MA", "Asisten Ahli Hakim Konstitusi Ahli Madya", 60),  # no dosen
        ("2", "", "", "Perawat Penyelia", 58),
    ],
)
def test_the_age_follows_from_the_position(jenis: str, eselon: str, jenjang: str, nama: str, usia: int) -> None:
    assert bup(jenis, HARI, eselon_id=eselon, jenjang=jenjang, nama=nama).nilai == usia


def test_a_jf_without_a_level_is_not_guessed() -> None:
    with pytest.raises(LookupError, match="without a known jenjang"):
        kelompok_bup("2", nama="Auditor")


def test_a_hakim_has_no_bup_here() -> None:
    with pytest.raises(LookupError, match="pejabat negara"):
        kelompok_bup("2", jenjang="MA", nama="Hakim Madya")


@pytest.mark.parametrize(
    ("nama", "kode"),
    [
        ("Guru Ahli Pertama", "PT"),
        ("Perawat Mahir", "MH"),
        ("Bidan Pelaksana Lanjutan", "MH"),
        ("Arsiparis Pelaksana Pemula", "PM"),
        ("Tenaga Ahli", ""),
        ("Auditor", ""),
    ],
)
def test_a_level_is_read_from_a_name(nama: str, kode: str) -> None:
    assert jenjang_dari_nama(nama) == kode


@pytest.mark.parametrize(
    ("kelompok", "lahir", "mungkin"),
    [
        ("madya", date(1957, 4, 6), True),
        ("madya", date(1957, 4, 7), False),
        ("pertama_muda", date(1959, 4, 6), True),
        ("keterampilan", date(1959, 4, 7), False),
        ("guru", date(1950, 1, 1), False),
    ],
)
def test_only_the_old_may_fall_under_the_transition(kelompok: str, lahir: date, mungkin: bool) -> None:
    assert mungkin_peralihan(kelompok, lahir) is mungkin


@pytest.mark.parametrize(
    ("kontrak", "akhir"), [(date(2026, 5, 30), date(2026, 5, 30)), (date(2030, 1, 31), date(2026, 5, 31))]
)
def test_a_pppk_ends_with_the_contract_at_the_latest_with_the_month_of_the_age(kontrak: date, akhir: date) -> None:
    assert akhir_pppk(date(1968, 5, 20), 58, kontrak) == akhir


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
