"""Noise, and the spellings of nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.kanonik.polos import besar, polos, rusak


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("'3301", "3301"),
        ("a\u00a0\tb", "a b"),
        ("NUR`AINI", "NUR'AINI"),
        ("NUR´AINI", "NUR'AINI"),
        ("NURâ€™AINI", "NUR'AINI"),
        ("JosÃ©", "José"),
        ("１２３", "123"),
        ("a–b", "a-b"),
        ("\ufeffabc\u200b", "abc"),
        ("Nihil", ""),
        ("...", ""),
        ("10²", "10²"),
        ("½", "½"),
    ],
)
def test_noise_is_taken_away(text: str, plain: str) -> None:
    assert polos(text) == plain


@given(text=st.text(max_size=20))
def test_both_are_stable(text: str) -> None:
    assert polos(polos(text)) == polos(text)
    assert besar(besar(text)) == besar(text)


def test_a_lost_character_is_noticed() -> None:
    assert rusak(polos("JOS\ufffd"))
    assert not rusak(polos("JOSÉ"))
