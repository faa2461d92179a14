"""Optimal assignment: which partner for whom, so that the sum of the scores is greatest.

The Hungarian method with potentials (Kuhn 1955, Munkres 1957), O(n^3), integers only, so that the
result is the same everywhere. No dependency: what is left over per person is a handful of rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

__all__ = ["pasangan_terbaik"]

_FAR: Final = 1 << 62


def pasangan_terbaik(skor: Sequence[Sequence[int]]) -> list[int | None]:
    """Return for each row its column, or None, so that the sum of the scores is greatest.

    Scores are not negative; a score of 0 is "no partner". Rows and columns need not be equally many.

    >>> pasangan_terbaik([[90, 80], [85, 10]])
    [1, 0]
    >>> pasangan_terbaik([[0, 5], [0, 7]])
    [None, 1]
    """
    rows, columns = len(skor), max((len(row) for row in skor), default=0)
    if not rows or not columns:
        return [None] * rows
    size = max(rows, columns)
    cost = [[-(skor[i][j]) if i < rows and j < columns else 0 for j in range(size)] for i in range(size)]
    column_of = _assign(cost)[:rows]
    return [j if j < columns and skor[i][j] > 0 else None for i, j in enumerate(column_of)]


def _assign(cost: list[list[int]]) -> list[int]:
    """Minimise a square cost matrix; rows and columns are counted from 1 inside, 0 is the free one."""
    size = len(cost)
    by_row, by_column = [0] * (size + 1), [0] * (size + 1)  # potentials
    owner = [0] * (size + 1)  # column -> row
    for row in range(1, size + 1):
        owner[0] = row
        came_from = _shortest_path(cost, by_row, by_column, owner)
        column = came_from.pop()
        while column:
            owner[column] = owner[came_from[column]]
            column = came_from[column]
    column_of = [0] * size
    for column in range(1, size + 1):
        column_of[owner[column] - 1] = column - 1
    return column_of


def _shortest_path(cost: list[list[int]], by_row: list[int], by_column: list[int], owner: list[int]) -> list[int]:
    """Find the cheapest way from the new row to a free column, adjusting the potentials on the way.

    Returns for each column the one before it, and at the end the free column itself.
    """
    size = len(cost)
    nearest, came_from, done = [_FAR] * (size + 1), [0] * (size + 1), [False] * (size + 1)
    column = 0
    while owner[column]:
        done[column] = True
        row, step, following = owner[column], _FAR, 0
        for j in range(1, size + 1):
            if done[j]:
                continue
            reduced = cost[row - 1][j - 1] - by_row[row] - by_column[j]
            if reduced < nearest[j]:
                nearest[j], came_from[j] = reduced, column
            if nearest[j] < step:
                step, following = nearest[j], j
        for j in range(size + 1):
            if done[j]:
                by_row[owner[j]] += step
                by_column[j] -= step
            else:
                nearest[j] -= step
        column = following
    return [*came_from, column]
