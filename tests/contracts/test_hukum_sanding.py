"""The laws of comparing, for every kind: a side equals itself, order is nothing, swapping the sides is a mirror.

Rows are those of a synthetic kabupaten, mixed and damaged by hypothesis: their values are spelled as hosts and SIASN
spell them, and rows of several people in one heap have every kind of near miss.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilJenis, Putusan, PutusanBaris, sandingkan, susun
from siasn_client.testing.kabupaten import Kabupaten

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 11, 24, tzinfo=UTC)
SIZE = 12
Raw = dict[str, str]
MIRROR: Mapping[str, str] = {
    PutusanBaris.HANYA_SIMPEG: PutusanBaris.HANYA_SIASN,
    PutusanBaris.HANYA_SIASN: PutusanBaris.HANYA_SIMPEG,
    Putusan.KOSONG_DI_SIMPEG: Putusan.KOSONG_DI_SIASN,
    Putusan.KOSONG_DI_SIASN: Putusan.KOSONG_DI_SIMPEG,
}


@cache
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(120, seed=4, selisih=False)


@cache
def pool(jenis: Jenis) -> tuple[Raw, ...]:
    """A handful of rows of this kind, some of them of one person."""
    rows = (row for nip in kabupaten().nips for row in kabupaten().simpeg[nip].get(jenis.value, ()))
    names = JENIS[jenis].nama
    found = [{name: row.get(name, "") for name in names} for row in rows]
    assert found, f"the kabupaten has no {jenis}"
    return tuple(found[:: max(1, len(found) // SIZE)][:SIZE])


@st.composite
def heaps(draw: st.DrawFn, jenis: Jenis) -> list[Raw]:
    """Up to four rows, each with up to three fields taken from another row, emptied or made unreadable."""
    rows = pool(jenis)
    most = 1 if JENIS[jenis].tunggal else 4
    made = [dict(rows[n]) for n in draw(st.lists(st.integers(0, len(rows) - 1), max_size=most))]
    for row in made:
        for name in draw(st.lists(st.sampled_from(JENIS[jenis].nama), max_size=3)):
            row[name] = draw(st.sampled_from(["", "??", *(other[name] for other in rows[:4])]))
    return made


@st.composite
def sides(draw: st.DrawFn) -> tuple[Jenis, list[Raw], list[Raw]]:
    jenis = draw(st.sampled_from(Jenis))
    left = draw(heaps(jenis))
    more = draw(heaps(jenis))
    shared = [row for row in left if draw(st.booleans())]
    most = 1 if JENIS[jenis].tunggal else 6
    return jenis, left, [*shared, *more][:most]


def read(jenis: Jenis, rows: list[Raw], sisi: str) -> Bacaan[Baris]:
    """Make a side; a row is known by its number, to the host as a key and to SIASN as an id."""
    named = "kunci" if sisi == "simpeg" else "id_siasn"
    made = tuple(susun(jenis, NIP, row, **{named: f"{n:02}"}) for n, row in enumerate(rows))
    return Ada(made, SEEN) if made else Kosong(SEEN)


def compare(jenis: Jenis, simpeg: Bacaan[Baris], siasn: Bacaan[Baris]) -> HasilJenis:
    [found] = sandingkan(NIP, {jenis: simpeg}, {jenis: siasn}).jenis
    return found


def seen(hasil: HasilJenis, *, mirrored: bool = False) -> set[tuple[object, ...]]:
    """What was found, by the numbers of the rows; read in a mirror when the sides were swapped."""
    found = set()
    for row in hasil.baris:
        ours, theirs = row.simpeg and row.simpeg.kunci, row.siasn and row.siasn.id_siasn
        fields = frozenset(
            (each.bidang, MIRROR.get(each.putusan, each.putusan) if mirrored else each.putusan) for each in row.bidang
        )
        verdict = MIRROR.get(row.putusan, row.putusan) if mirrored else row.putusan
        pair = (theirs, ours) if mirrored else (ours, theirs)
        found.add((*pair, str(verdict), fields, frozenset(row.bukti), frozenset(row.calon)))
    return found


@pytest.mark.parametrize("jenis", Jenis)
def test_a_person_compared_with_himself_has_no_difference(jenis: Jenis) -> None:
    for nip in kabupaten().nips[:60]:
        rows = [
            {name: row.get(name, "") for name in JENIS[jenis].nama} for row in kabupaten().simpeg[nip].get(jenis, ())
        ]
        found = compare(jenis, read(jenis, rows, "simpeg"), read(jenis, rows, "siasn"))
        assert [row.putusan for row in found.baris] == [PutusanBaris.COCOK] * len(rows)
        assert all(not row.bidang for row in found.baris)


@settings(max_examples=150)
@given(case=sides(), seed=st.randoms(use_true_random=False))
def test_verdicts_do_not_depend_on_the_order_of_rows(case: tuple[Jenis, list[Raw], list[Raw]], seed: object) -> None:
    jenis, left, right = case
    simpeg, siasn = read(jenis, left, "simpeg"), read(jenis, right, "siasn")
    straight = compare(jenis, simpeg, siasn).to_data()
    mixed = []
    for side in (simpeg, siasn):
        rows = list(side.rows) if isinstance(side, Ada) else []
        seed.shuffle(rows)  # type: ignore[attr-defined]
        mixed.append(Ada(tuple(rows), SEEN) if rows else side)
    assert compare(jenis, *mixed).to_data() == straight


@settings(max_examples=150)
@given(case=sides())
def test_swapping_the_sides_mirrors_every_verdict(case: tuple[Jenis, list[Raw], list[Raw]]) -> None:
    jenis, left, right = case
    forth = compare(jenis, read(jenis, left, "simpeg"), read(jenis, right, "siasn"))
    back = compare(jenis, read(jenis, right, "simpeg"), read(jenis, left, "siasn"))
    assert seen(back, mirrored=True) == seen(forth)


@settings(max_examples=60)
@given(case=sides(), data=st.data())
def test_a_field_that_the_host_does_not_have_is_never_a_verdict(
    case: tuple[Jenis, list[Raw], list[Raw]], data: st.DataObject
) -> None:
    jenis, left, right = case
    names = JENIS[jenis].nama
    punya = data.draw(st.sets(st.sampled_from(names), min_size=1))
    rows = tuple(susun(jenis, NIP, row, kunci=f"{n:02}", punya=punya) for n, row in enumerate(left))
    simpeg: Bacaan[Baris] = Ada(rows, SEEN) if rows else Kosong(SEEN)
    [found] = sandingkan(NIP, {jenis: simpeg}, {jenis: read(jenis, right, "siasn")}, {jenis: punya}).jenis
    missing = set(JENIS[jenis].tak_dipetakan(punya))
    assert found.tak_dipetakan == tuple(name for name in names if name in missing)
    said = {name for row in rows for name in names if row.isi[name].mentah}
    for row in found.baris:
        assert {each.bidang for each in row.lengkap()}.isdisjoint(missing - said)
