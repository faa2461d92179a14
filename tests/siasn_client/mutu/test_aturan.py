"""One indicator judges one person: outside, not known, affected, or good."""

from __future__ import annotations

import pytest
from attrs import evolve

from siasn_client.mutu.aturan import Vonis
from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
from siasn_client.mutu.indikator import INDIKATOR
from siasn_client.mutu.sasaran import Populasi


@pytest.mark.parametrize(("said", "vonis"), [(True, Vonis.KENA), (False, Vonis.BAIK), (None, Vonis.TAK_TAHU)])
def test_what_the_condition_says_is_the_verdict(said: bool | None, vonis: Vonis) -> None:
    rule = evolve(INDIKATOR["CON_2"], syarat=lambda orang, acuan: said)
    assert rule.vonis(contoh_orang(), contoh_acuan()) is vonis


def test_the_condition_is_not_asked_without_what_it_needs() -> None:
    def never(orang: object, acuan: object) -> bool:
        raise AssertionError

    rule = evolve(INDIKATOR["CON_2"], syarat=never)
    unknown = contoh_orang(tak_tahu=frozenset({"tanggal_lahir"}))
    assert rule.vonis(unknown, contoh_acuan()) is Vonis.TAK_TAHU


def test_who_is_not_meant_is_good_among_all_and_outside_of_the_meant() -> None:
    rule, orang = INDIKATOR["CON_4"], contoh_orang(tak_tahu=frozenset({"tmt_cpns"}))
    assert rule.vonis(orang, contoh_acuan()) is Vonis.BAIK
    assert rule.vonis(orang, contoh_acuan(), Populasi.SASARAN) is Vonis.LUAR


def test_whether_somebody_is_meant_may_not_be_known() -> None:
    orang = contoh_orang(tak_tahu=frozenset({"jenis_jabatan_id"}))
    assert INDIKATOR["COM_2"].vonis(orang, contoh_acuan()) is Vonis.TAK_TAHU
    assert INDIKATOR["COM_4"].vonis(contoh_orang(status=""), contoh_acuan()) is Vonis.TAK_TAHU
