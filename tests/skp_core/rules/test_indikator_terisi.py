from __future__ import annotations

from collections.abc import Callable

from skp_core.model import Skp
from skp_core.rules.indikator_terisi import ATURAN, check

Ubah = Callable[..., Skp]


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-004"
    assert list(check(skp)) == []


def test_a_result_without_indicator_is_found(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, indikator=())
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator"]


def test_an_indicator_without_words_is_found(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, uraian=" ")
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator[1].uraian"]
