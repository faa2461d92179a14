from __future__ import annotations

from attrs import evolve

from skp_core.model import Skp
from skp_core.rules.mode_dan_kelompok import ATURAN, check


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-001"
    assert list(check(skp)) == []


def test_a_missing_approach_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, mode=None)
    assert [temuan.letak for temuan in check(ubahan)] == ["mode"]


def test_a_missing_group_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, kelompok=None)
    assert [temuan.letak for temuan in check(ubahan)] == ["kelompok"]
