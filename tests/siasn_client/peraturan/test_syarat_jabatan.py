"""The least education and rank: every level is ranked, and every minimum is one."""

from __future__ import annotations

from siasn_client.kode import ESELON, TINGKAT_PENDIDIKAN
from siasn_client.kode.golongan import urutan
from siasn_client.peraturan.pangkat import PANGKAT_ESELON
from siasn_client.peraturan.syarat_jabatan import (
    PANGKAT_JPT,
    PENDIDIKAN_ESELON,
    PENDIDIKAN_JENJANG,
    PERINGKAT_PENDIDIKAN,
)


def test_every_level_is_ranked_in_the_order_of_the_table() -> None:
    ranks = [PERINGKAT_PENDIDIKAN[id_] for id_ in TINGKAT_PENDIDIKAN]
    assert ranks == sorted(ranks)


def test_d_iv_and_s_1_are_worth_the_same() -> None:
    assert PERINGKAT_PENDIDIKAN["35"] == PERINGKAT_PENDIDIKAN["40"] > PERINGKAT_PENDIDIKAN["30"]


def test_every_minimum_is_a_level_and_every_eselon_has_one() -> None:
    table = PENDIDIKAN_ESELON[-1].nilai
    assert set(table) == set(ESELON) - {"00", "99"}
    assert {*table.values(), *PENDIDIKAN_JENJANG[-1].nilai.values()} <= set(TINGKAT_PENDIDIKAN)


def test_the_rank_for_all_jpt_is_the_lowest_of_the_table() -> None:
    lowest = min((PANGKAT_ESELON[-1].nilai[id_].bawah for id_ in ("11", "12", "21", "22")), key=urutan)
    assert PANGKAT_JPT[-1].nilai == lowest
