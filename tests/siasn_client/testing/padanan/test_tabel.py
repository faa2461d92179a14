"""The long tables: nobody's, always the same, no two names alike in the words that count."""

from __future__ import annotations

import pytest

from siasn_client.sanding.padanan import baku
from siasn_client.testing.padanan import tabel_pelaksana, tabel_pendidikan, tabel_unor

TABLES = [tabel_pelaksana, tabel_pendidikan, tabel_unor]


@pytest.mark.parametrize("make", TABLES)
def test_a_table_has_as_many_rows_as_asked_for_and_is_always_the_same(make) -> None:
    rows = make(500)
    assert len(rows) == 500
    assert rows == make(500)
    assert len({row.kode for row in rows}) == 500


@pytest.mark.parametrize("make", [tabel_pelaksana, tabel_pendidikan])
def test_no_two_names_are_the_same_words(make) -> None:
    words = [tuple(sorted(baku(row.nama).split())) for row in make(3000)]
    assert len(set(words)) == len(words)


def test_educations_lie_under_their_level_and_units_under_their_office() -> None:
    assert any(row.induk == ("S-1/Sarjana",) for row in tabel_pendidikan(200))
    names = [row.nama for row in tabel_unor(400)]
    assert len(set(names)) < len(names), "units of one name under several offices"
