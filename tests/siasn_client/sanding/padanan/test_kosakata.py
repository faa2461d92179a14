"""The words of a table: what they weigh, and what a damaged word may have been."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan.kosakata import Kosakata, bobot

NAMES = [
    ("PENGELOLA", "KEPEGAWAIAN"),
    ("PENGELOLA", "KEUANGAN"),
    ("PENGADMINISTRASI", "UMUM"),
    ("TATA", "USAHA"),
    ("GURU", "KELAS"),
    ("S1", "KESEHATAN", "MASYARAKAT"),
]


@pytest.fixture
def words() -> Kosakata:
    return Kosakata(NAMES)


@given(st.integers(1, 100_000), st.integers(1, 100_000), st.integers(1, 100_000))
def test_a_rarer_word_never_weighs_less(satu, lain, dari) -> None:
    few, many = sorted((satu, lain))
    assert bobot(few, dari) >= bobot(many, dari) >= 1


def test_a_word_of_the_table_is_itself_only(words) -> None:
    assert words.dekat("KEUANGAN") == (("KEUANGAN", 100),)


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("KEPEGAWIAN", "KEPEGAWAIAN"),
        ("KEPEGAW", "KEPEGAWAIAN"),
        ("KSHTN", "KESEHATAN"),
        ("PENGADMNISTRASI", "PENGADMINISTRASI"),
    ],
)
def test_a_damaged_word_is_found_again(words, damaged, meant) -> None:
    assert words.dekat(damaged)[0][0] == meant


@pytest.mark.parametrize("foreign", ["12", "S2", "XQZWV"])
def test_a_number_a_level_or_a_foreign_word_is_nothing(words, foreign) -> None:
    assert words.dekat(foreign) == ()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (("TATAUSAHA",), ("TATA", "USAHA")),
        (("KE", "PEGAWAIAN"), ("KEPEGAWAIAN",)),
        (("GURUKELASUMUM",), ("GURU", "KELAS", "UMUM")),
        (("PENGELOLAKEUNGAN",), ("PENGELOLA", "KEUNGAN")),
        (("PENGELOLA", "KEUANGAN"), ("PENGELOLA", "KEUANGAN")),
        (("12", "34"), ("12", "34")),
    ],
)
def test_words_are_put_together_and_taken_apart_as_the_table_writes_them(words, written, meant) -> None:
    assert words.betulkan(written) == meant


def test_a_word_that_no_name_has_has_a_weight(words) -> None:
    assert words.bobot("WIRASABA") > 0


@given(st.text(alphabet="PENGLOAKUI1", max_size=70))
def test_any_word_can_be_asked_for(text) -> None:
    table = Kosakata(NAMES)
    assert all(like > 0 for _, like in table.dekat(text))
    assert table.betulkan((text,) if text else ()) is not None
