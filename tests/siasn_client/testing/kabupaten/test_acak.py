"""The same name gives the same choices, here and everywhere."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from siasn_client.testing.kabupaten.acak import Acak, pengenal


def test_a_stream_is_its_name() -> None:
    satu, dua, lain = Acak(7, "a"), Acak(7, "a"), Acak(7, "b")
    deret = [acak.antara(0, 10**9) for acak in (satu, dua, lain)]
    assert deret[0] == deret[1] != deret[2]


def test_the_choices_are_these_in_every_python() -> None:
    acak = Acak("tetap")
    assert ([acak.antara(1, 6) for _ in range(8)], acak.urutan(5), acak.pilih("abcdef")) == TETAP


TETAP = ([5, 1, 3, 5, 4, 1, 6, 5], [1, 0, 4, 3, 2], "d")


def test_both_ends_come_and_weights_are_kept() -> None:
    acak = Acak("ujung")
    assert {acak.antara(3, 5) for _ in range(100)} == {3, 4, 5}
    banyak = Counter(acak.berbobot((("a", 9.0), ("b", 1.0), ("c", 0.0))) for _ in range(2000))
    assert banyak["a"] > 1600
    assert banyak["c"] == 0
    assert Acak("satu").berbobot((("x", 0.0),)) == "x"


def test_nothing_to_choose_is_none() -> None:
    assert Acak("x").pilih_jika([]) is None
    assert Acak("x").pilih_jika(["a"]) == "a"


@pytest.mark.parametrize(
    ("gaya", "pola"),
    [
        ("oracle", r"[0-9A-F]{16}E040640A04[0-9A-F]{6}"),
        ("hibernate", r"8ae48[0-9a-f]{27}"),
        ("uuid", r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
    ],
)
def test_ids_come_in_siasn_s_three_styles(gaya: str, pola: str) -> None:
    ids = [pengenal(gaya, "orang", i) for i in range(500)]
    assert all(re.fullmatch(pola, id_) for id_ in ids)
    assert len(set(ids)) == 500
