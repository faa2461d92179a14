"""Arithmetic by months and the days of decrees."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.waktu import geser_bulan, hari_kerja_sebelum, selisih_bulan, tambah_tahun

HARI = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@given(HARI, st.integers(-300, 300))
def test_months_there_and_back(hari: date, bulan: int) -> None:
    awal = hari.replace(day=1)
    assert selisih_bulan(awal, geser_bulan(hari, bulan)) == bulan


@given(HARI, st.integers(0, 99))
def test_a_decree_is_signed_before_on_a_working_day(hari: date, benih: int) -> None:
    ditetapkan = hari_kerja_sebelum(Acak("sk", benih), hari)
    assert 10 <= (hari - ditetapkan).days <= 47
    assert ditetapkan.weekday() < 5


def test_a_leap_day_falls_on_the_28th_of_other_years() -> None:
    assert tambah_tahun(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert tambah_tahun(date(2024, 2, 29), 4) == date(2028, 2, 29)
