"""The office of a person, out of the tree of units."""

from __future__ import annotations

import pytest

from siasn_client.mutu.contoh import contoh_orang
from siasn_client.mutu.unit import unit_opd


def row(id_: str, above: str | None = None) -> dict[str, str | None]:
    return {"Id": id_, "NamaUnor": f"Unit {id_}", "DiatasanId": above}


DINAS = [row("D-1"), row("D-1A", "D-1"), row("D-1AX", "D-1A"), row("D-2"), row("D-2A", "D-2")]
SATU_AKAR = [row("KAB"), row("D-1", "KAB"), row("D-1A", "D-1"), row("D-2", "KAB")]


@pytest.mark.parametrize(
    ("rows", "unor", "opd"),
    [
        (DINAS, "D-1AX", "D-1"),
        (DINAS, "D-2", "D-2"),
        (SATU_AKAR, "D-1A", "D-1"),
        (SATU_AKAR, "KAB", "KAB"),
        ([*DINAS, {"Id": ""}], "D-2A", "D-2"),
        ([row("A", "B"), row("B", "A"), row("C")], "A", "B"),  # a ring ends
    ],
)
def test_a_person_is_counted_for_the_office_above(rows: list[dict[str, str | None]], unor: str, opd: str) -> None:
    assert unit_opd(rows)(contoh_orang(unor_id=unor)) == (opd, f"Unit {opd}")


def test_a_unit_that_is_not_in_the_list_stands_for_itself() -> None:
    assert unit_opd(DINAS)(contoh_orang(unor_id="X", unor_nama="Lama")) == ("X", "Lama")
    assert unit_opd(DINAS)(contoh_orang(unor_id="")) == ("", "Tanpa unit")
