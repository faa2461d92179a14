from __future__ import annotations

from datetime import date

import pytest

from skp_core.dasar import Berlaku, Pasal, pada
from skp_core.errors import InvalidModel

BATAS = (
    Berlaku(date(2023, 1, 31), "baru", Pasal("SE 3/2023")),
    Berlaku(date(2022, 1, 1), "lama", Pasal("PermenPANRB 6/2022")),
)


@pytest.mark.parametrize(
    ("hari", "nilai"),
    [(date(2022, 1, 1), "lama"), (date(2023, 1, 30), "lama"), (date(2023, 1, 31), "baru"), (date.max, "baru")],
)
def test_a_value_holds_from_its_day_until_the_next(hari: date, nilai: str) -> None:
    assert pada(BATAS, hari).nilai == nilai


def test_a_day_before_every_value_is_refused_in_words() -> None:
    with pytest.raises(InvalidModel) as caught:
        pada(BATAS, date(2021, 12, 31))
    assert "aturan yang lebih lama" in caught.value.pesan


def test_a_citation_prints_its_regulation_and_place() -> None:
    assert str(Pasal("PP 30/2019", "Pasal 1")) == "PP 30/2019 Pasal 1"
    assert str(Pasal("SE 3/2023")) == "SE 3/2023"
