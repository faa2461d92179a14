from __future__ import annotations

from datetime import date

from attrs import evolve

from skp_core.model import Periode, Skp
from skp_core.rules.periode_setahun import ATURAN, check


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-002"
    assert list(check(skp)) == []


def test_a_period_that_runs_backwards_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, periode=Periode(mulai=date(2025, 12, 31), selesai=date(2025, 1, 1)))
    assert [temuan.letak for temuan in check(ubahan)] == ["periode"]


def test_a_period_over_two_years_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, periode=Periode(mulai=date(2024, 7, 1), selesai=date(2025, 6, 30)))
    assert [temuan.letak for temuan in check(ubahan)] == ["periode"]


def test_a_short_period_is_sound(skp: Skp) -> None:
    ubahan = evolve(skp, periode=Periode(mulai=date(2025, 7, 1), selesai=date(2025, 7, 1)))
    assert [temuan.letak for temuan in check(ubahan)] == []
