"""The host's codes differ from BKN's on purpose, and each stands for one BKN code."""

from __future__ import annotations

import doctest

import pytest

from siasn_client.testing.kabupaten import Kabupaten, Rujukan
from simpeg_adapters.demo import kode_lokal as modul
from simpeg_adapters.demo.kode_lokal import kode_lokal
from simpeg_adapters.demo.rujukan import susun_rujukan
from simpeg_adapters.demo.skema import SKEMA

REFERENSI = susun_rujukan(Kabupaten.buat(60, seed=3, selisih=False))
SEMUA = [(skema, nama) for skema in SKEMA for nama in SKEMA[skema].rujukan]


def test_pns_grades_count_from_one_to_seventeen() -> None:
    codes = kode_lokal("golongan", REFERENSI["golongan"])
    names = {codes[row.id]: row.nama for row in REFERENSI["golongan"]}
    assert [names[str(number)] for number in (1, 9, 17, 18)] == ["I/a", "III/a", "IV/e", "I"]
    assert len(names) == 34


def test_katolik_and_kristen_are_swapped() -> None:
    codes = kode_lokal("agama", REFERENSI["agama"])
    assert (codes["1"], codes["2"], codes["3"]) == ("1", "3", "2")


def test_pelaksana_is_three() -> None:
    codes = kode_lokal("jenis_jabatan", REFERENSI["jenis_jabatan"])
    assert (codes["1"], codes["2"], codes["4"]) == ("1", "2", "3")


def test_units_carry_the_code_of_what_is_above_them() -> None:
    codes = kode_lokal("unor", REFERENSI["unor"])
    for row in REFERENSI["unor"]:
        parent, _, own = codes[row.id].rpartition(".")
        assert parent == codes.get(row.induk, "")
        assert own.isdigit()


@pytest.mark.parametrize(("skema", "nama"), SEMUA)
def test_every_code_stands_for_one_bkn_code_and_fits_its_column(skema: str, nama: str) -> None:
    codes = SKEMA[skema].kode(nama, REFERENSI[nama])
    assert len(set(codes.values())) == len(codes) == len(REFERENSI[nama])
    assert max(map(len, codes.values())) <= 20
    if skema == "kode_teks":
        assert all(code.isdecimal() for code in codes.values())
        assert not {"98", "99", "1185"} & set(codes.values()), "these mean: see the text"


def test_a_unit_without_a_known_parent_stands_at_the_top() -> None:
    assert kode_lokal("unor", [Rujukan("B", "b", "TAK-ADA"), Rujukan("A", "a", "B")]) == {"B": "01", "A": "01.01"}


def test_the_examples_in_the_documentation_are_true() -> None:
    assert doctest.testmod(modul).failed == 0
