from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from skp_core.model import Aspek, Kelompok, Skp
from skp_core.rules.aspek_ganda import ATURAN, check

Ubah = Callable[..., Skp]


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-008"
    assert list(check(skp)) == []


def test_each_aspect_used_twice_is_found(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, indikator=skp.rhk[0].indikator * 2)
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator"] * 3


def test_a_fourth_aspect_is_sound(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, indikator=(*skp.rhk[0].indikator, evolve(skp.rhk[0].indikator[0], aspek=Aspek.BIAYA)))
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_the_form_of_a_jpt_has_no_aspects(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = evolve(ubah_rencana(skp, indikator=skp.rhk[0].indikator * 2), kelompok=Kelompok.JPT)
    assert [temuan.letak for temuan in check(ubahan)] == []
