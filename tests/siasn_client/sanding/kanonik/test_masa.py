"""Durations that people wrote in words."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import jumlah_jam, masa_bulan, masa_tahun


@pytest.mark.parametrize(
    "text", ["40", "40.0", "040", "40 JP", "40JP", "40 jp.", "40 JPL", "40 Jam", "40 jam pelajaran"]
)
def test_hours_of_lesson_have_many_spellings(text: str) -> None:
    assert jumlah_jam(text) == 40


@pytest.mark.parametrize("text", ["5 hari", "2 minggu", "40-48", "empat puluh", "40 jam/minggu"])
def test_other_units_are_not_hours(text: str) -> None:
    assert jumlah_jam(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize("form", [jumlah_jam, masa_tahun, masa_bulan])
def test_zero_is_what_a_form_holds_that_nobody_filled(form: object) -> None:
    assert callable(form)
    assert [form(text) for text in ("", "0", "00", "-")] == [Tanda.KOSONG] * 4


@pytest.mark.parametrize(
    ("text", "tahun", "bulan"),
    [
        ("1 tahun", 1, Tanda.KOSONG),
        ("6 bulan", Tanda.KOSONG, 6),
        ("1 tahun 6 bulan", 1, 6),
        ("1 (satu) tahun", 1, Tanda.KOSONG),
        ("1 (satu) thn, 6 (enam) bln", 1, 6),
        ("1 th dan 6 bl", 1, 6),
        ("01 TAHUN", 1, Tanda.KOSONG),
        ("12 bulan", Tanda.KOSONG, 12),
        ("3", 3, 3),
        ("lama", Tanda.TAK_TERBACA, Tanda.TAK_TERBACA),
        ("6 hari", Tanda.TAK_TERBACA, Tanda.TAK_TERBACA),
        ("6 bulan 1 tahun", Tanda.TAK_TERBACA, Tanda.TAK_TERBACA),
        ("selama 1 tahun", Tanda.TAK_TERBACA, Tanda.TAK_TERBACA),
    ],
)
def test_one_text_gives_its_years_and_its_months(text: str, tahun: object, bulan: object) -> None:
    """A column that holds both is mapped to both fields; a bare number is in the field's own unit."""
    assert (masa_tahun(text), masa_bulan(text)) == (tahun, bulan)
