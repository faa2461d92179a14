"""``mapData``: the row id in every form it was seen in."""

from __future__ import annotations

import pytest

from siasn_client.wire import parse_map_data


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ({"rwJabatanId": "8ae4"}, "8ae4"),
        ({"rwSkpId": " 8ae4 "}, "8ae4"),
        ({"id": "8ae4"}, "8ae4"),
        ({"rwSkpId": "8ae4", "pesan": "ok"}, "8ae4"),
        ("8ae4", "8ae4"),
        (17, "17"),
        ("", ""),
        (None, ""),
        ({}, ""),
        ({"rwSkpId": None}, ""),
    ],
)
def test_every_form_gives_the_id_or_nothing(raw: object, clean: str) -> None:
    assert parse_map_data(raw) == clean


@pytest.mark.parametrize("raw", [{"rwSkpId": "1", "rwJabatanId": "2"}, {"a": 1, "b": 2}, [], True, {"rwSkpId": {}}])
def test_no_id_is_guessed(raw: object) -> None:
    with pytest.raises(ValueError, match=r"one id|not a text"):
        parse_map_data(raw)
