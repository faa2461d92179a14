"""No SKP there can be makes the rules or the codec fall over; whatever stands in it, comes back."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skp_core.codec import Naskah, dumps, loads
from skp_core.rules import check_all

BANYAK = settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@BANYAK
@given(data=st.data())
def test_codec(naskah_apa_saja: Any, data: Any) -> None:
    naskah = data.draw(naskah_apa_saja)
    assert loads(dumps(naskah), Naskah) == naskah


@BANYAK
@given(data=st.data())
def test_rules(skp_apa_saja: Any, hari_apa_saja: Any, data: Any) -> None:
    check_all(data.draw(skp_apa_saja), data.draw(hari_apa_saja))
