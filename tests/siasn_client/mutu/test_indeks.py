"""The index as a value: laws of the arithmetic, and what it says of itself."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.mutu.aturan import Dimensi
from siasn_client.mutu.indeks import RUMUS, Indeks, Nilai, Skor, Unit
from siasn_client.mutu.indikator import INDIKATOR
from siasn_client.peraturan.ikd import poin

HARI = date(2026, 11, 1)
POIN = poin(HARI)
COUNTS = st.integers(1, 50).flatmap(lambda judged: st.tuples(st.just(judged), st.integers(0, judged), st.booleans()))


def skor(counts: list[tuple[int, int, bool]]) -> Skor:
    return Skor(
        {
            id_: Nilai(id_, POIN[id_], judged, hit, 0, "" if there else "Belum ada tabel.")
            for id_, (judged, hit, there) in zip(INDIKATOR, counts, strict=True)
        }
    )


ALL = st.lists(COUNTS, min_size=27, max_size=27).map(skor)


@given(ALL)
def test_the_index_is_the_weighted_mean_of_its_dimensions(found: Skor) -> None:
    parts = [(found.poin_terhitung(each), found.indeks(each)) for each in Dimensi]
    whole = found.poin_terhitung()
    assert found.indeks() == (sum(poin * (part or 0) for poin, part in parts) / whole if whole else None)


@given(ALL)
def test_it_lies_between_0_and_100_and_covers_a_share(found: Skor) -> None:
    assert 0 <= found.cakupan() <= 1
    assert found.indeks() is None or 0 <= found.indeks() <= 100
    assert (found.indeks() is None) == (found.cakupan() == 0)


@given(ALL, st.sampled_from(list(INDIKATOR)))
def test_an_indicator_that_cannot_be_computed_says_nothing(found: Skor, id_: str) -> None:
    """Whatever its counts, the figure is the same: it is neither 0 nor 100."""
    gone = [
        Skor({**found.nilai, id_: Nilai(id_, POIN[id_], 10, hit, 0, "Belum ada tabel.")}).indeks() for hit in (0, 10)
    ]
    assert gone[0] == gone[1]


@given(ALL, st.sampled_from(list(INDIKATOR)))
def test_one_more_affected_never_helps(found: Skor, id_: str) -> None:
    one = found.nilai[id_]
    if one.alasan or one.kena == one.dinilai:
        return
    worse = Skor({**found.nilai, id_: Nilai(id_, one.poin, one.dinilai, one.kena + 1)})
    assert worse.indeks() < found.indeks()


def test_those_who_were_not_read_give_a_lowest_value() -> None:
    one = Nilai("COM_6", POIN["COM_6"], 8, 2, 2)
    assert (one.baik, one.terendah) == (Fraction(3, 4), Fraction(3, 5))
    assert Nilai("COM_6", POIN["COM_6"], 0, 0, 2, "x").terendah is None


def test_the_data_say_that_it_is_a_forecast_and_by_which_formula() -> None:
    found = skor([(10, 1, True)] * 26 + [(10, 1, False)])
    indeks = Indeks(HARI, 10, 0, 0, 0, found, (Unit("U-1", "Dinas", 10, found),))
    data = json.loads(json.dumps(indeks.to_data()))
    assert data["perkiraan"] is True
    assert data["rumus"] == RUMUS
    assert data["hari"] == "2026-11-01"
    assert data["indeks"] == 90.0
    assert data["cakupan"] == pytest.approx(0.9725)
    assert data["indikator"][-1]["baik"] is None
    assert data["unit"][0]["kena"]["COM_1"] == 1
    assert "CON_4" not in data["unit"][0]["kena"]
    assert [each.id for each in indeks.tidak_dihitung] == ["CON_4"]
