"""Whole numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import Kanonik, banyak_bulan, banyak_tahun, kelas_jabatan


@given(
    number=st.integers(min_value=0, max_value=999),
    zeros=st.sampled_from(["", "0"]),
    tail=st.sampled_from(["", ".0", ",00"]),
)
def test_a_number_is_read_from_every_spelling(number: int, zeros: str, tail: str) -> None:
    text = f"{zeros}{number}{tail}"
    assert banyak_tahun(text) == banyak_bulan(text) == number


@pytest.mark.parametrize(
    ("form", "other", "text"),
    [
        (banyak_tahun, banyak_bulan, "5 tahun"),
        (banyak_tahun, banyak_bulan, "5th"),
        (banyak_tahun, banyak_bulan, "05 Thn."),
        (banyak_bulan, banyak_tahun, "5 bln"),
        (banyak_bulan, banyak_tahun, "05.0 Bulan"),
    ],
)
def test_a_unit_may_stand_behind_but_never_the_other_one(form: Kanonik, other: Kanonik, text: str) -> None:
    assert form(text) == 5
    assert other(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize("text", ["1,5", "-3", "lima", "5 tahun 3 bulan"])
def test_what_is_no_whole_number_is_unreadable(text: str) -> None:
    assert banyak_tahun(text) is banyak_bulan(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize("text", ["9", "09", "9.0", "Kelas 9", "KELAS JABATAN: 9"])
def test_a_class_of_positions_is_the_text_siasn_is_sent(text: str) -> None:
    assert kelas_jabatan(text) == "9"


def test_no_class_is_nothing_and_a_roman_one_is_unreadable() -> None:
    assert (kelas_jabatan("0"), kelas_jabatan("IX"), kelas_jabatan("109")) == (
        Tanda.KOSONG,
        Tanda.TAK_TERBACA,
        Tanda.TAK_TERBACA,
    )
