"""Likeness of two words: what is one word mistyped, and what is another word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.kemiripan import jarak
from siasn_client.sanding.padanan import mirip
from siasn_client.sanding.padanan.mirip import AMBANG, mirip_kata, tulang_dari

WORDS = st.text(alphabet="AEGIKMNPRSTU", max_size=14)

MIRIP = [
    ("KEPEGAWAIAN", "KEPEGAWIAAN"),
    ("PENGADMINISTRASI", "PENGADMINSITRASI"),
    ("KEUANGAN", "KEUNGAN"),
    ("GURU", "GURRU"),
    ("PENGADMIN", "PENGADMINISTRASI"),
    ("KSHTN", "KESEHATAN"),
    ("PENGELOLA", "PENGELOLAAN"),
    ("PEGAWAI", "KEPEGAWAIAN"),
]
LAIN = [
    ("S1", "S2"),
    ("D3", "D4"),
    ("1", "11"),
    ("12", "21"),
    ("MUDA", "MADYA"),
    ("AKUNTANSI", "AGRONOMI"),
    ("TU", "T"),
]


@pytest.mark.parametrize(("satu", "lain"), MIRIP)
def test_slips_cuts_and_missing_vowels_are_like(satu, lain) -> None:
    assert AMBANG <= mirip_kata(satu, lain) < 100


@pytest.mark.parametrize(("satu", "lain"), LAIN)
def test_other_words_numbers_and_levels_are_not(satu, lain) -> None:
    assert mirip_kata(satu, lain) == 0


@given(WORDS, WORDS)
def test_likeness_is_symmetric_and_full_only_for_the_same_word(satu, lain) -> None:
    like = mirip_kata(satu, lain)
    assert like == mirip_kata(lain, satu)
    assert like == 0 or AMBANG <= like <= 100
    assert (like == 100) == (satu == lain)


@given(WORDS, WORDS, st.integers(0, 4))
def test_rapidfuzz_counts_the_slips_we_define(satu, lain, batas) -> None:
    """The accelerator may be there or not; the figure is ours."""
    assert mirip.dipercepat()
    assert mirip.slip(satu, lain, batas) == jarak(satu, lain, batas)


def test_a_skeleton_begins_with_the_same_letter() -> None:
    assert not tulang_dari("SHTN", "KESEHATAN")
    assert not tulang_dari("KESEHATAN", "KESEHATAN")
