from __future__ import annotations

from attrs import evolve

from skp_core.model import Skp
from skp_core.rules.tujuh_perilaku import ATURAN, check


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-018"
    assert list(check(skp)) == []


def test_a_missing_behaviour_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, perilaku=skp.perilaku[:-1])
    assert [temuan.letak for temuan in check(ubahan)] == ["perilaku"]


def test_another_order_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, perilaku=skp.perilaku[::-1])
    assert [temuan.letak for temuan in check(ubahan)] == ["perilaku"]


def test_a_doubled_behaviour_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, perilaku=skp.perilaku * 2)
    assert [temuan.letak for temuan in check(ubahan)] == ["perilaku"]


def test_special_expectations_are_optional(skp: Skp) -> None:
    ubahan = evolve(skp, perilaku=tuple(evolve(satu, ekspektasi_khusus=()) for satu in skp.perilaku))
    assert [temuan.letak for temuan in check(ubahan)] == []
