"""A legal value is asked for a day."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.peraturan.dasar import Berlaku, pada

RIWAYAT = (Berlaku(date(2020, 1, 1), "lama", "A"), Berlaku(date(2024, 1, 1), "baru", "B", "rendah"))


@pytest.mark.parametrize(
    ("hari", "nilai"),
    [(date(2020, 1, 1), "lama"), (date(2023, 12, 31), "lama"), (date(2024, 1, 1), "baru"), (date(2030, 1, 1), "baru")],
)
def test_the_last_value_begun_is_in_force(hari: date, nilai: str) -> None:
    assert pada(RIWAYAT, hari).nilai == nilai


def test_before_the_first_there_is_none() -> None:
    with pytest.raises(LookupError, match="2019-12-31"):
        pada(RIWAYAT, date(2019, 12, 31))
