from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from skp_core.model import Kelompok, RencanaPimpinan, Skp
from skp_core.rules.indikator_pimpinan import ATURAN, check

Ubah = Callable[..., Skp]
BUPATI = RencanaPimpinan(rumusan="Hasil kerja bupati", milik=Kelompok.JPT, indikator=("Indeks ≥ 4",))


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-011"
    assert list(check(skp)) == []


def test_a_jpt_s_result_without_indicator_is_found(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=evolve(BUPATI, indikator=()))
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].rhk_pimpinan_diintervensi.indikator"]


def test_a_blank_indicator_is_none(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=evolve(BUPATI, indikator=(" ",)))
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].rhk_pimpinan_diintervensi.indikator"]


def test_a_jpt_s_result_with_indicator_is_sound(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=BUPATI)
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_another_leader_s_result_needs_none(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=RencanaPimpinan(rumusan="Hasil penilai, bukan JPT"))
    assert [temuan.letak for temuan in check(ubahan)] == []


def test_without_an_owner_the_assessor_s_group_decides(skp: Skp, ubah_rencana: Ubah) -> None:
    ubahan = ubah_rencana(skp, rhk_pimpinan_diintervensi=RencanaPimpinan(rumusan="Hasil penilai"))
    ubahan = evolve(ubahan, pejabat_penilai=evolve(skp.pejabat_penilai, kelompok=Kelompok.JPT))
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk[1].rhk_pimpinan_diintervensi.indikator"]
