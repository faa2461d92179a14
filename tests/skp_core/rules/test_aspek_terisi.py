from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from skp_core.model import Kelompok, Skp
from skp_core.rules.aspek_terisi import ATURAN, check

Ubah = Callable[..., Skp]


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-006"
    assert list(check(skp)) == []


def test_a_missing_aspect_is_found(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, aspek=None)
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator[1].aspek"]


def test_the_form_of_a_jpt_has_no_aspect_column(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = evolve(ubah_indikator(skp, aspek=None), kelompok=Kelompok.JPT)
    assert [temuan.letak for temuan in check(ubahan)] == []
