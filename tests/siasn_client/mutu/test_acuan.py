"""The tables an office gives, read from the rows of SIASN's own lists."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.mutu.acuan import TABEL, Acuan, baca_unor


def test_a_measurement_without_tables_knows_what_is_missing() -> None:
    acuan = Acuan(hari=date(2026, 11, 1))
    assert acuan.kurang(TABEL) == tuple(TABEL)
    assert acuan.tahun_skp == {2024, 2025}


@pytest.mark.parametrize("tahun", [frozenset[int](), frozenset({2021, 2022})])
def test_years_before_the_skp_of_2022_cannot_be_measured(tahun: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="begin with 2022"):
        Acuan(hari=date(2026, 11, 1), tahun_skp=tahun)


def test_units_are_known_by_the_same_form_as_people_s() -> None:
    assert baca_unor([{"Id": "0000d001-0000-4000-8000-000000000000"}, {}]) == {"0000D001000040008000000000000000"}
