"""The guard of CSV cells, and its exact inverse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simpeg_adapters.lembar import beri_petik, lepas_petik

SIGNS = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20"


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_that_begins_a_formula_is_guarded(sign):
    assert beri_petik(f"{sign}1") == f"'{sign}1"


@given(st.text(alphabet=SIGNS + "'a1 ", max_size=6) | st.text(max_size=20))
def test_taking_the_guard_away_is_the_inverse_of_putting_it(text):
    guarded = beri_petik(text)
    assert lepas_petik(guarded) == text
    assert guarded[:1] not in set(SIGNS)
