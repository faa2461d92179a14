"""The vocabulary of the long tables: lists of names, none twice, none empty."""

from __future__ import annotations

import pytest

from siasn_client.testing.padanan import kosakata


@pytest.mark.parametrize("name", kosakata.__all__)
def test_a_list_has_every_word_once(name) -> None:
    words = getattr(kosakata, name)
    assert len(words) == len(set(words)) > 5
    assert all(word == " ".join(word.split()) != "" for word in words)
