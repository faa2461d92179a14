"""Two names side by side: one to one, symmetric, full for the same name only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan.cocok import PENUH_NAMA, cocokkan, kandungan, mirip_nama, selisih_kelas, tanda_kelas

WORDS = ["GURU", "AHLI", "MUDA", "MADYA", "KEPEGAWAIAN", "KEPEG", "PENGELOLA", "PENGELOLAAN", "DATA", "1", "2"]
NAMES = st.lists(st.sampled_from(WORDS), max_size=6)


@given(NAMES, NAMES)
def test_likeness_of_names_is_symmetric(satu, lain) -> None:
    assert mirip_nama(satu, lain, len) == mirip_nama(lain, satu, len)


@given(NAMES, NAMES)
def test_likeness_of_paths_is_symmetric(satu, lain) -> None:
    assert kandungan(satu, lain, len) == kandungan(lain, satu, len)


@given(NAMES)
def test_a_name_is_fully_like_itself(satu) -> None:
    assert mirip_nama(satu, satu, len) == (PENUH_NAMA if satu else 0)


@given(NAMES, NAMES)
def test_every_word_is_used_once(satu, lain) -> None:
    found = cocokkan(satu, lain, len)
    assert sorted((*found.sama, *(one for one, _ in found.mirip), *found.sisa)) == sorted(satu)
    assert sorted((*found.sama, *(other for _, other in found.mirip), *found.sisa_lain)) == sorted(lain)


def test_other_order_costs_little_and_a_missing_word_more() -> None:
    name = ("PENGELOLA", "DATA", "KEPEGAWAIAN")
    other_order = mirip_nama(name, ("DATA", "PENGELOLA", "KEPEGAWAIAN"), len)
    missing = mirip_nama(name, ("PENGELOLA", "DATA"), len)
    assert PENUH_NAMA > other_order > missing > 0


def test_what_a_parent_says_counts_for_the_words_that_are_left_over() -> None:
    found = cocokkan(("SUBBAGIAN", "UMUM", "DINAS", "SOSIAL"), ("SUBBAGIAN", "UMUM"), len)
    assert found.skor(24, 13, dijelaskan=11) > found.skor(24, 13)


def test_numbers_levels_and_jenjang_make_another_thing() -> None:
    one, other = tanda_kelas({"SD", "1", "S1", "MUDA"}), tanda_kelas({"SD", "2", "S2", "MADYA"})
    assert selisih_kelas(one, other) == (True, True, True)
    assert selisih_kelas(one, tanda_kelas({"SD"})) == (False, False, False)
