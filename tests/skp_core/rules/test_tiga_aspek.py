from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from skp_core.model import Aspek, Mode, Skp
from skp_core.rules.tiga_aspek import ATURAN, check

Ubah = Callable[..., Skp]


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-007"
    assert list(check(skp)) == []


def test_a_result_without_one_of_the_three_is_found(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, aspek=Aspek.BIAYA)
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator"]


def test_a_result_without_indicators_is_left_to_another_rule(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, indikator=())
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_an_indicator_without_aspect_is_left_to_another_rule(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, aspek=None)
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_the_kualitatif_approach_has_no_aspects(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = evolve(ubah_indikator(skp, aspek=Aspek.BIAYA), mode=Mode.KUALITATIF)
    assert [temuan.letak for temuan in check(ubahan)] == []
