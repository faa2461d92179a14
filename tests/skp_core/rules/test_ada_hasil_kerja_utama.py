from __future__ import annotations

from attrs import evolve

from skp_core.model import Skp
from skp_core.rules.ada_hasil_kerja_utama import ATURAN, check


def test_a_good_skp_is_silent(skp: Skp) -> None:
    assert ATURAN.id == "V-003"
    assert list(check(skp)) == []


def test_an_skp_without_results_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, rhk=())
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk"]


def test_only_tambahan_is_no_skp(skp: Skp) -> None:
    ubahan = evolve(skp, rhk=skp.rhk[2:])
    assert [temuan.letak for temuan in check(ubahan)] == ["rhk"]


def test_a_result_without_words_is_found(skp: Skp) -> None:
    ubahan = evolve(skp, rhk=(*skp.rhk[:2], evolve(skp.rhk[2], rumusan=" ")))
    assert [(temuan.letak, temuan.pesan) for temuan in check(ubahan)] == [
        ("rhk[3].rumusan", "Hasil kerja tambahan nomor 1 belum berisi rumusan hasil kerja.")
    ]


def test_one_main_result_is_enough(skp: Skp) -> None:
    ubahan = evolve(skp, rhk=skp.rhk[:1])
    assert [temuan.letak for temuan in check(ubahan)] == []
