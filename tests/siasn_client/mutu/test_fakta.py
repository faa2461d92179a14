"""Facts of a person: who is a PPPK, what is known, and nothing personal in a repr."""

from __future__ import annotations

import pytest

from siasn_client.mutu.contoh import contoh_orang
from siasn_client.mutu.fakta import BERAKHIR, FAKTA, FAKTA_RIWAYAT, OrangMutu


@pytest.mark.parametrize(
    ("nip", "kedudukan", "pppk"),
    [
        ("199002282015031000", "01", False),
        ("199002282015031000", "71", False),  # the number decides
        ("199511202023212000", "01", True),
        ("199511202023152000", "01", False),  # digits 13-14 say nothing: the code decides
        ("199511202023152000", "101", True),
    ],
)
def test_the_number_says_who_is_a_pppk_else_the_code(nip: str, kedudukan: str, pppk: bool) -> None:
    assert contoh_orang(nip=nip, kedudukan_hukum_id=kedudukan).pppk is pppk


def test_a_fact_is_known_unless_it_is_named() -> None:
    orang = contoh_orang(tak_tahu=frozenset({"email"}))
    assert orang.tahu({"nik", "nomor_hp"})
    assert not orang.tahu({"nik", "email"})


def test_nothing_personal_is_in_a_repr() -> None:
    shown = repr(contoh_orang())
    assert "1990" not in shown
    assert "example.com" not in shown
    assert "0812" not in shown


def test_the_facts_are_the_fields_but_for_the_three_that_say_who_and_what_is_known() -> None:
    names = {each.name for each in OrangMutu.__attrs_attrs__}
    assert names - FAKTA == {"nip", "tak_tahu", "tak_ada"}
    assert FAKTA_RIWAYAT < FAKTA
    assert not BERAKHIR & {"01", "71", "101"}
