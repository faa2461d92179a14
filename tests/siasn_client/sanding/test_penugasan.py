"""The own Hungarian method against trying every assignment."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from siasn_client.sanding.penugasan import pasangan_terbaik


@st.composite
def matrices(draw: st.DrawFn) -> list[list[int]]:
    rows, columns = draw(st.integers(0, 5)), draw(st.integers(0, 5))
    scores = st.integers(0, 1000) | st.sampled_from([0, 500])
    return [draw(st.lists(scores, min_size=columns, max_size=columns)) for _ in range(rows)]


def brute_force(skor: list[list[int]]) -> int:
    rows, columns = len(skor), len(skor[0]) if skor else 0
    padded = [[skor[i][j] if i < rows and j < columns else 0 for j in range(6)] for i in range(6)]
    return max(sum(padded[i][j] for i, j in enumerate(order)) for order in permutations(range(6)))


@settings(max_examples=150)
@given(skor=matrices())
def test_no_assignment_reaches_more(skor: list[list[int]]) -> None:
    chosen = pasangan_terbaik(skor)
    assert sum(skor[i][j] for i, j in enumerate(chosen) if j is not None) == brute_force(skor)


@given(skor=matrices())
def test_every_partner_is_given_once_and_has_a_score(skor: list[list[int]]) -> None:
    chosen = pasangan_terbaik(skor)
    given_away = [j for j in chosen if j is not None]
    assert len(chosen) == len(skor)
    assert len(given_away) == len(set(given_away))
    assert all(skor[i][j] > 0 for i, j in enumerate(chosen) if j is not None)


def test_the_best_sum_is_not_the_best_first_pick() -> None:
    assert pasangan_terbaik([[90, 80], [85, 10]]) == [1, 0]


def test_forty_rows_are_no_burden() -> None:
    size = 40
    skor = [[(i * 37 + j * 61) % 997 + 1 for j in range(size)] for i in range(size)]
    assert sorted(j for j in pasangan_terbaik(skor) if j is not None) == list(range(size))
