from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from attrs import evolve

from skp_core.model import Mode, Skp, Target
from skp_core.rules.rentang_target import ATURAN, check

Ubah = Callable[..., Skp]


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-029"
    assert list(check(skp)) == []


def test_a_range_that_runs_downwards_is_found(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, target=Target(min=Decimal(8), max=Decimal(7)))
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator[1].target"]


def test_a_single_value_is_sound(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, target=Target(min=Decimal(7), max=Decimal(7)))
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_an_open_range_is_sound(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, target=Target(min=Decimal(9)))
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_the_kualitatif_approach_has_no_numbers(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = evolve(ubah_indikator(skp, target=Target(min=Decimal(8), max=Decimal(7))), mode=Mode.KUALITATIF)
    assert [temuan.letak for temuan in check(ubahan)] == []
