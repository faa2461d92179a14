"""Unor: the paged list and the tree that is in it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.call import Shape
from siasn_client.resources import unor
from siasn_client.resources.unor import Pohon, Unor, susun_pohon
from siasn_client.wire import Halaman


def units(*pairs: tuple[str, str | None]) -> list[Unor]:
    return [Unor(id=id_, diatasan_id=above, nama_unor=f"Unit {id_}") for id_, above in pairs]


def seen(pohon: Pohon) -> list[tuple[int, str]]:
    return [(depth, unit.id) for depth, unit in pohon.telusuri()]


def test_a_page_is_asked_by_rows() -> None:
    call = unor.halaman(1000, 2000)
    assert (call.method, call.path, call.writes) == ("GET", "/referensi/ref-unor", False)
    assert (call.shape, call.decode) == (Shape.HALAMAN, Halaman[Unor])
    assert call.query == {"limit": 1000, "offset": 2000}


def test_a_flat_list_in_any_order_becomes_a_tree() -> None:
    pohon = susun_pohon(units(("3", "2"), ("2", "1"), ("1", None), ("4", "1")))
    assert seen(pohon) == [(0, "1"), (1, "2"), (2, "3"), (1, "4")]
    assert (pohon.akar, pohon.utuh) == (("1",), True)
    assert [unit.id for unit in pohon.jalur("3")] == ["1", "2", "3"]
    with pytest.raises(KeyError):
        pohon.jalur("9")


def test_a_unit_whose_upper_unit_is_missing_is_an_orphan_and_keeps_what_is_below_it() -> None:
    pohon = susun_pohon(units(("1", None), ("2", "9"), ("3", "2")))
    assert (pohon.yatim, pohon.utuh) == (("2",), False)
    assert seen(pohon) == [(0, "1"), (0, "2"), (1, "3")]


@pytest.mark.parametrize(
    ("pairs", "rings"),
    [
        ([("1", "1")], (("1",),)),
        ([("1", "2"), ("2", "1"), ("3", "2")], (("1", "2"),)),
        ([("9", "1"), ("1", "2"), ("2", "3"), ("3", "1")], (("1", "2", "3"),)),
        ([("1", "2"), ("2", "1"), ("3", "4"), ("4", "3")], (("1", "2"), ("3", "4"))),
    ],
)
def test_a_ring_is_named_once_and_ends(pairs: list[tuple[str, str]], rings: tuple[tuple[str, ...], ...]) -> None:
    pohon = susun_pohon(units(*pairs))
    assert (pohon.lingkar, pohon.akar, pohon.yatim, pohon.utuh) == (rings, (), (), False)
    assert sorted(id_ for _, id_ in seen(pohon)) == sorted(id_ for id_, _ in pairs)
    assert [unit.id for unit in pohon.jalur(pairs[0][0])][-1] == pairs[0][0]


def test_a_row_that_came_twice_is_told_and_the_first_is_kept() -> None:
    first, second = units(("1", None), ("1", "2"))
    pohon = susun_pohon([first, second])
    assert (pohon.unor["1"], pohon.dobel, pohon.akar) == (first, ("1",), ("1",))


def test_a_tree_as_deep_as_the_list_is_long_is_walked() -> None:
    pohon = susun_pohon(units(("0", None), *((str(n), str(n - 1)) for n in range(1, 3000))))
    assert seen(pohon)[-1] == (2999, "2999")
    assert len(pohon.jalur("2999")) == 3000


IDS = st.sampled_from("abcdefgh")


@given(st.lists(st.tuples(IDS, st.none() | IDS | st.just("x")), max_size=12), st.randoms(use_true_random=False))
def test_every_unit_is_reached_once_and_every_fault_is_told(pairs: list[tuple[str, str | None]], rng: Any) -> None:
    pohon = susun_pohon(units(*pairs))
    above = {id_: unit.diatasan_id for id_, unit in pohon.unor.items()}
    walked = [id_ for _, id_ in seen(pohon)]
    assert sorted(walked) == sorted({id_ for id_, _ in pairs}) == sorted(above)
    assert set(pohon.akar) == {id_ for id_, up in above.items() if up is None}
    assert set(pohon.yatim) == {id_ for id_, up in above.items() if up is not None and up not in above}
    assert set(pohon.dobel) == {id_ for id_, _ in pairs if [one for one, _ in pairs].count(id_) > 1}
    for ring in pohon.lingkar:
        assert [above[id_] for id_ in ring] == [*ring[1:], ring[0]]
    in_rings = [id_ for ring in pohon.lingkar for id_ in ring]
    assert len(in_rings) == len(set(in_rings))
    assert set(in_rings) == {id_ for id_ in above if _comes_back(id_, above)}
    for depth, unit in pohon.telusuri():
        assert depth == 0 or above[unit.id] in walked[: walked.index(unit.id)]
    shuffled = list(pohon.unor.values())
    rng.shuffle(shuffled)
    again = susun_pohon(shuffled)
    assert {frozenset(ring) for ring in again.lingkar} == {frozenset(ring) for ring in pohon.lingkar}
    assert (set(again.akar), set(again.yatim)) == (set(pohon.akar), set(pohon.yatim))


def _comes_back(start: str, above: dict[str, str | None]) -> bool:
    here = above[start]
    for _ in above:
        if here == start:
            return True
        here = above.get(here or "")
    return False
