from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from skp_core.bahasa import BULAN, angka, rentang, tanggal, tempat_tanggal


@pytest.mark.parametrize(("bulan", "nama"), list(enumerate(BULAN, 1)))
def test_every_month_has_its_name(bulan: int, nama: str) -> None:
    assert tanggal(date(2025, bulan, 1)) == f"1 {nama} 2025"


def test_a_period_within_a_year_says_the_year_once() -> None:
    assert rentang(date(2025, 1, 1), date(2025, 12, 31)) == "1 JANUARI SD 31 DESEMBER TAHUN 2025"
    assert rentang(date(2025, 7, 15), date(2025, 12, 31)) == "15 JULI SD 31 DESEMBER TAHUN 2025"


@pytest.mark.parametrize(
    ("nilai", "tertulis"),
    [
        ("0", "0"),
        ("12", "12"),
        ("3.5", "3,5"),
        ("3.50", "3,50"),
        ("1000", "1.000"),
        ("1234567.25", "1.234.567,25"),
        ("-4.5", "-4,5"),
        ("1E+3", "1.000"),
    ],
)
def test_numbers_use_indonesian_separators(nilai: str, tertulis: str) -> None:
    assert angka(Decimal(nilai)) == tertulis


def test_an_unknown_date_leaves_a_line_to_fill() -> None:
    assert tempat_tanggal("Cilacap", date(2025, 1, 2)) == "Cilacap, 2 Januari 2025"
    assert tempat_tanggal("", None).count(".") > 40
