"""Free text and places."""

from __future__ import annotations

import pytest

from siasn_client.sanding.kanonik import teks, tempat


@pytest.mark.parametrize(
    "text", ["SD NEGERI 1 CONTOH", "S.D. Negeri 1, Contoh", " sd  negeri 1 contoh.", "SD NEGERI 1 (CONTOH)"]
)
def test_punctuation_and_capitals_are_noise(text: str) -> None:
    assert teks(text) == "SD NEGERI 1 CONTOH"


def test_numbers_and_words_are_not_noise() -> None:
    assert len({teks("SD NEGERI 1"), teks("SD NEGERI 2"), teks("SDN 1"), teks("NEGERI SD 1")}) == 4


def test_a_kota_is_not_a_kabupaten() -> None:
    assert tempat("KAB. CONTOH") == tempat("Kabupaten  Contoh") == tempat("Kab Contoh")
    assert len({tempat("KAB. CONTOH"), tempat("KOTA CONTOH"), tempat("CONTOH")}) == 3


def test_a_dot_between_numbers_is_not_that_of_an_initial() -> None:
    assert len({teks("SMP 1.2"), teks("SMP 12"), teks("SMP 1/2")}) == 3
