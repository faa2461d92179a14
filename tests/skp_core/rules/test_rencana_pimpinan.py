from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from skp_core.model import Berat, JenisHasilKerja, Mode, RencanaPimpinan, Skp
from skp_core.rules.rencana_pimpinan import ATURAN, check

Ubah = Callable[..., Skp]


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-009"
    assert list(check(skp)) == []


def test_a_main_result_that_supports_nothing_is_found(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=None)
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].rhk_pimpinan_diintervensi"]


def test_a_blank_leader_s_result_is_found(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=RencanaPimpinan(rumusan=" "))
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].rhk_pimpinan_diintervensi"]


def test_an_additional_result_may_support_nothing(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, jenis=JenisHasilKerja.TAMBAHAN, rhk_pimpinan_diintervensi=None)
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_the_kualitatif_form_has_no_such_column_so_it_is_advice(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=None)
    assert [temuan.berat for temuan in check(ubahan)] == [Berat.WAJIB]
    assert [temuan.berat for temuan in check(evolve(ubahan, mode=Mode.KUALITATIF))] == [Berat.ANJURAN]
    assert list(check(evolve(ubahan, mode=None))) == []
