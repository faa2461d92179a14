"""The nine cells."""

from __future__ import annotations

from itertools import product

import pytest

from siasn_client.peraturan.kuadran import kuadran


def test_the_nine_cells_are_those_of_the_regulation() -> None:
    assert ["".join(kuadran(h, p, 2024) for p in "123") for h in "123"] == ["124", "224", "335"]


def test_misconduct_is_kurang_and_not_the_larger_id() -> None:
    assert [kuadran(h, "3", 2023) for h in "12"] == ["4", "4"]


def test_only_the_best_of_both_is_sangat_baik() -> None:
    assert [pair for pair in product("123", repeat=2) if kuadran(*pair, 2022) == "1"] == [("1", "1")]


def test_other_ids_and_earlier_years_have_no_answer() -> None:
    with pytest.raises(KeyError):
        kuadran("4", "1", 2024)
    with pytest.raises(LookupError):
        kuadran("1", "1", 2021)
