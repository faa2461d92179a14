"""Mistyping changes what is read, never only its noise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.selisih.usul import salah_ketik_angka


@given(st.integers(0, 200))
def test_one_digit_of_the_long_number_changes_and_not_its_first(benih: int) -> None:
    teks = "DN-12 Ma 0456789/2018"
    salah = salah_ketik_angka(Acak("ketik", benih), teks)
    beda = [i for i, (a, b) in enumerate(zip(teks, salah, strict=True)) if a != b]
    assert len(beda) == 1
    assert 10 <= beda[0] <= 15


def test_a_text_without_a_number_cannot_be_mistyped() -> None:
    with pytest.raises(ValueError, match="no number"):
        salah_ketik_angka(Acak("ketik"), "SK 12")
