"""How alike: whole numbers, symmetric, 100 only for equal values."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Nilai, Tahun
from siasn_client.sanding.kemiripan import PENUH, Kemiripan, jarak, mirip_nomor, mirip_tanggal, mirip_teks, persis

SHORT = st.text(alphabet="ab/1", max_size=7)
VALUES: st.SearchStrategy[Nilai] = st.one_of(
    SHORT, st.dates(min_value=date(2000, 1, 1), max_value=date(2003, 1, 1)), st.builds(Tahun, st.integers(1999, 2003))
)


def slips(satu: str, lain: str) -> int:
    """The distance by its definition, without any shortcut."""

    @cache
    def between(i: int, j: int) -> int:
        if not i or not j:
            return i + j
        best = min(between(i - 1, j) + 1, between(i, j - 1) + 1, between(i - 1, j - 1) + (satu[i - 1] != lain[j - 1]))
        if i > 1 and j > 1 and satu[i - 1] == lain[j - 2] and satu[i - 2] == lain[j - 1]:
            best = min(best, between(i - 2, j - 2) + 1)
        return best

    return between(len(satu), len(lain))


@given(satu=SHORT, lain=SHORT, batas=st.integers(0, 4))
def test_the_shortcuts_do_not_change_the_distance(satu: str, lain: str, batas: int) -> None:
    assert jarak(satu, lain, batas) == min(slips(satu, lain), batas + 1)


@pytest.mark.parametrize("like", [persis, mirip_nomor, mirip_tanggal, mirip_teks])
@given(satu=VALUES, lain=VALUES)
def test_likeness_is_symmetric_and_full_only_for_equal_values(like: Kemiripan, satu: Nilai, lain: Nilai) -> None:
    assert like(satu, lain) == like(lain, satu)
    assert 0 <= like(satu, lain) <= PENUH
    assert (like(satu, lain) == PENUH) == (satu == lain)


@pytest.mark.parametrize(
    ("satu", "lain", "like"),
    [
        ("800/0001/BKD/2023", "800/0001/BKD/2023", 100),
        ("800/0001/BKD/2023", "800/0007/BKD/2023", 85),
        ("800/0012/BKD/2023", "800/0021/BKD/2023", 85),
        ("800/0001/BKD/2023", "800/0023/BKD/2023", 60),
        ("800/0001/BKD/2023", "800/0456/BKD/2019", 0),
        ("123", "124", 0),
        ("821/0456/BKD/2023", "0456/BKPSDM", 60),
        ("821/0456/BKD/2023", "0457/BKPSDM", 0),
        ("623/SRT/2021", "623/SRT/2/O/21", 60),
        ("823/0454/2015", "823/04/S/4/2015", 60),
        ("823/0454/2015", "823/04/S/7/2015", 0),
    ],
)
def test_numbers_are_alike_by_their_slips(satu: str, lain: str, like: int) -> None:
    assert mirip_nomor(satu, lain) == like


@pytest.mark.parametrize(
    ("satu", "lain", "like"),
    [
        (date(2022, 4, 1), date(2022, 5, 1), 70),
        (date(2022, 4, 1), date(2022, 1, 4), 80),
        (date(2022, 4, 1), date(2022, 7, 1), 50),
        (date(2022, 4, 1), date(2023, 4, 1), 25),
        (date(2022, 4, 1), date(2026, 4, 1), 0),
        (date(2022, 4, 1), Tahun(2022), 60),
        (date(2022, 4, 1), Tahun(2021), 0),
        (Tahun(2022), Tahun(2022), 100),
        ("2022", date(2022, 4, 1), 0),
    ],
)
def test_dates_are_alike_by_their_distance(satu: Nilai, lain: Nilai, like: int) -> None:
    assert mirip_tanggal(satu, lain) == like


@pytest.mark.parametrize(
    ("satu", "lain", "like"),
    [
        ("SMA NEGERI 1 CONTOH", "SMA NEGERI 2 CONTOH", 85),
        ("SMA NEGERI 1 CONTOH", "CONTOH SMA NEGERI 1", 70),
        ("SMA NEGERI 1 CONTOH", "UNIVERSITAS CONTOH", 0),
        ("SMA", 1, 0),
    ],
)
def test_names_are_alike_by_letters_or_words(satu: Nilai, lain: Nilai, like: int) -> None:
    assert mirip_teks(satu, lain) == like


def test_a_number_is_not_like_another_kind_of_value() -> None:
    assert mirip_nomor("800/0001", date(2022, 4, 1)) == 0
