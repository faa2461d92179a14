"""The index finds the names worth a closer look, whatever the order of the table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan.entri import Entri
from siasn_client.sanding.padanan.indeks import Indeks
from siasn_client.sanding.padanan.kata import kata

NAMES = ["Guru Ahli Muda", "Guru Ahli Madya", "Pengelola Kepegawaian", "Pengelola Keuangan", "Pengelola Data", "Pramu"]
TABLE = [Entri(str(number), name) for number, name in enumerate(NAMES)]


@pytest.fixture(scope="module")
def index() -> Indeks:
    return Indeks(TABLE)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_found_by_its_own_words(index, name) -> None:
    assert index.names[index.cari(kata(name))[0]] == kata(name)


def test_a_foreign_name_reaches_nothing(index) -> None:
    assert index.cari(("XQZWV",)) == []


def test_longer_names_have_all_the_words_and_more(index) -> None:
    longer = [index.names[at] for at in index.memuat(("GURU", "AHLI"))]
    assert longer == [("GURU", "AHLI", "MADYA"), ("GURU", "AHLI", "MUDA")]
    assert list(index.memuat(kata("Pramu"))) == list(index.memuat(("PRAMU", "XQZWV"))) == list(index.memuat(())) == []


def test_rows_of_one_name_are_kept_together_and_unnamed_rows_are_left_out() -> None:
    index = Indeks([Entri("1", "Subbag Umum"), Entri("2", "Sub Bagian Umum"), Entri("3", "-")])
    assert len(index) == 1
    assert [row.kode for row in index.kelompok(0)] == ["1", "2"]


@given(st.permutations(TABLE))
def test_the_order_of_the_table_does_not_count(rows) -> None:
    index, other = Indeks(TABLE), Indeks(rows)
    assert index.names == other.names
    assert [index.cari(kata(name)) for name in NAMES] == [other.cari(kata(name)) for name in NAMES]


def test_frequent_words_do_not_bring_in_names_that_cannot_win() -> None:
    """A rare word decides; what shares only frequent ones is not even looked at."""
    many = [Entri(str(number), f"Pengelola Data Bidang {number}") for number in range(2000)]
    index = Indeks([*many, Entri("x", "Pengelola Data Persandian")])
    found = index.cari(kata("Pengelola Data Persandian"))
    assert index.names[found[0]] == kata("Pengelola Data Persandian")
    assert len(found) <= 41
