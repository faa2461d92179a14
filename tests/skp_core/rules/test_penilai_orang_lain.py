from __future__ import annotations

from attrs import evolve

from skp_core.model import Skp
from skp_core.rules.penilai_orang_lain import ATURAN, check


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-022"
    assert list(check(skp)) == []


def test_nobody_assesses_himself(skp: Skp) -> None:
    ubahan = evolve(skp, pejabat_penilai=skp.pegawai)
    assert [temuan.letak for temuan in check(ubahan)] == ["pejabat_penilai"]


def test_nobody_is_the_superior_of_his_assessor(skp: Skp) -> None:
    ubahan = evolve(skp, atasan_pejabat_penilai=skp.pegawai)
    assert [temuan.letak for temuan in check(ubahan)] == ["atasan_pejabat_penilai"]


def test_the_assessor_may_be_his_own_superior(skp: Skp) -> None:
    ubahan = evolve(skp, atasan_pejabat_penilai=skp.pejabat_penilai)
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_a_missing_superior_is_sound(skp: Skp) -> None:
    ubahan = evolve(skp, atasan_pejabat_penilai=None)
    assert [temuan.letak for temuan in check(ubahan)] == []
