"""Pangkat by position and the legal days of a kenaikan pangkat."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.kode.golongan import GOLONGAN_PPPK, urutan
from siasn_client.peraturan import pangkat


@pytest.mark.parametrize(
    ("hari", "tmt"),
    [
        (date(2010, 1, 1), date(2010, 4, 1)),
        (date(2022, 4, 1), date(2022, 4, 1)),
        (date(2022, 10, 2), date(2023, 4, 1)),
        (date(2023, 10, 2), date(2024, 2, 1)),
        (date(2024, 12, 31), date(2025, 2, 1)),
        (date(2025, 8, 15), date(2025, 10, 1)),
        (date(2025, 12, 2), date(2026, 1, 1)),
    ],
)
def test_the_next_legal_day(hari: date, tmt: date) -> None:
    assert pangkat.periode_kp(hari) == tmt


@given(st.dates(date(1985, 1, 1), date(2035, 12, 31)))
def test_a_legal_day_is_its_own_answer_and_never_earlier(hari: date) -> None:
    tmt = pangkat.periode_kp(hari)
    assert hari <= tmt <= hari + timedelta(days=184)
    assert pangkat.periode_kp(tmt) == tmt


@pytest.mark.parametrize("tabel", [pangkat.PANGKAT_PENDIDIKAN, pangkat.PANGKAT_ESELON, pangkat.PANGKAT_JENJANG])
def test_every_range_runs_upwards(tabel: tuple[pangkat.Berlaku[dict[str, pangkat.Rentang]], ...]) -> None:
    assert all(urutan(r.bawah) <= urutan(r.atas) for aturan in tabel for r in aturan.nilai.values())


def test_pppk_begin_with_a_name_that_exists() -> None:
    assert set(pangkat.GOLONGAN_AWAL_PPPK[-1].nilai.values()) <= set(GOLONGAN_PPPK)
