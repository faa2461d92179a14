from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from skp_core.model import Mode, Skp, Target
from skp_core.rules.target_terisi import ATURAN, check

Ubah = Callable[..., Skp]


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-005"
    assert list(check(skp)) == []


def test_a_missing_target_is_found(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, target=None)
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator[1].target"]


def test_a_unit_alone_is_no_target(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, target=Target(satuan="%"))
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].indikator[1].target"]


def test_words_are_a_target(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = ubah_indikator(skp, target=Target(teks="Maret 2025"))
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_the_kualitatif_approach_has_no_target_column(skp: Skp, ubah_indikator: Ubah) -> None:
    ubahan = evolve(ubah_indikator(skp, target=None), mode=Mode.KUALITATIF)
    assert [temuan.letak for temuan in check(ubahan)] == []
