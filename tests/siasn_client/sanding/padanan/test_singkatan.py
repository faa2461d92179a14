"""The lists of abbreviations hold together: nothing is written out twice, nothing stands for itself."""

from __future__ import annotations

import pytest

from siasn_client.sanding.padanan.kata import kata
from siasn_client.sanding.padanan.singkatan import AKRONIM, JENJANG, PASANGAN, ROMAWI, SAMBUNG, SINGKATAN, TINGKAT


@pytest.mark.parametrize("table", [SINGKATAN, AKRONIM], ids=["SINGKATAN", "AKRONIM"])
def test_what_is_written_out_needs_no_writing_out(table) -> None:
    words = {word for whole in table.values() for word in whole}
    assert words & (set(SINGKATAN) | set(ROMAWI) | SAMBUNG | set(table)) == set()


def test_no_abbreviation_is_both_a_spelling_and_a_guess() -> None:
    assert set(SINGKATAN) & set(AKRONIM) == set()


def test_every_pair_is_put_together_to_words_that_stay() -> None:
    assert [pair for pair, whole in PASANGAN.items() if kata(" ".join(whole)) != whole] == []


def test_levels_are_reached_by_their_usual_spellings() -> None:
    assert {whole[0] for whole in PASANGAN.values()} >= TINGKAT
    assert JENJANG.isdisjoint(SINGKATAN)
