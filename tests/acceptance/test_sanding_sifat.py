"""The laws of comparing, over whole kabupaten with every kind of difference: itself, any order, and the mirror."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from random import Random

import pytest
from attrs import evolve

from siasn_client.baris import Ada, Bacaan, Baris, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilBaris, Putusan, PutusanBaris, sandingkan
from siasn_client.testing.dua_sisi import baca_siasn, baca_simpeg
from siasn_client.testing.kabupaten import Kabupaten

pytestmark = pytest.mark.acceptance

PEOPLE, SEED = 240, 31
Side = Mapping[Jenis, Bacaan[Baris]]
MIRROR: Mapping[str, str] = {
    PutusanBaris.HANYA_SIMPEG: PutusanBaris.HANYA_SIASN,
    PutusanBaris.HANYA_SIASN: PutusanBaris.HANYA_SIMPEG,
    Putusan.KOSONG_DI_SIMPEG: Putusan.KOSONG_DI_SIASN,
    Putusan.KOSONG_DI_SIASN: Putusan.KOSONG_DI_SIMPEG,
}


@cache
def everybody(resep: str) -> tuple[tuple[Nip, Side, Side], ...]:
    people = Kabupaten.buat(PEOPLE, SEED, resep=resep)
    return tuple((nip, baca_simpeg(people, nip), baca_siasn(people, nip)) for nip in map(Nip, people.nips))


def changed(side: Side, make: Callable[[tuple[Baris, ...]], Iterable[Baris]]) -> Side:
    """The same side with its rows made anew by *make*."""
    return {j: Ada(tuple(make(b.rows)), b.seen) if isinstance(b, Ada) else b for j, b in side.items()}


def as_host(rows: tuple[Baris, ...]) -> Iterator[Baris]:
    """Rows of either side as the host has them: known by their number, remembering nothing."""
    return (evolve(row, id_siasn=None, kunci=f"{n:03}") for n, row in enumerate(rows))


def as_siasn(rows: tuple[Baris, ...]) -> Iterator[Baris]:
    """Rows of either side as SIASN has them: with ids of its own."""
    return (evolve(row, id_siasn=f"{n:03}", kunci=None) for n, row in enumerate(rows))


def said(row: HasilBaris, *, mirrored: bool) -> tuple[object, ...]:
    ours, theirs = row.simpeg and row.simpeg.kunci, row.siasn and row.siasn.id_siasn
    verdicts = [(f.bidang, MIRROR.get(f.putusan, f.putusan) if mirrored else f.putusan) for f in row.bidang]
    verdict = MIRROR.get(row.putusan, row.putusan) if mirrored else row.putusan
    pair = (theirs, ours) if mirrored else (ours, theirs)
    return (*pair, str(verdict), frozenset(verdicts), frozenset(row.bukti), frozenset(row.calon))


@pytest.mark.parametrize("which", [1, 2], ids=["simpeg", "siasn"])
def test_a_side_compared_with_itself_has_no_difference(which: int) -> None:
    """Rows that a side says twice stay what they are on both: copies. Nothing else is said."""
    kinds = set()
    for nip, *sides in everybody("baku"):
        side = sides[which - 1]
        for kind in sandingkan(nip, changed(side, as_host), changed(side, as_siasn)).jenis:
            kinds |= {kind.jenis} if kind.baris else set()
            assert {row.putusan for row in kind.baris} <= {PutusanBaris.COCOK, PutusanBaris.DUPLIKAT}, kind.jenis
            assert not any(row.bidang for row in kind.baris)
    assert kinds == set(Jenis)


@pytest.mark.parametrize("resep", ["baku", "lain"])
def test_verdicts_do_not_depend_on_the_order_of_rows(resep: str) -> None:
    random = Random("urutan")  # noqa: S311 - any order will do
    for nip, simpeg, siasn in everybody(resep):
        ours, theirs = (changed(side, lambda rows: random.sample(rows, len(rows))) for side in (simpeg, siasn))
        assert sandingkan(nip, ours, theirs).to_data() == sandingkan(nip, simpeg, siasn).to_data()


@pytest.mark.parametrize("resep", ["baku", "lain"])
def test_swapping_the_sides_mirrors_every_verdict(resep: str) -> None:
    """Without remembered ids, which only one side has."""
    for nip, simpeg, siasn in everybody(resep):
        forth = sandingkan(nip, changed(simpeg, as_host), changed(siasn, as_siasn))
        back = sandingkan(nip, changed(siasn, as_host), changed(simpeg, as_siasn))
        for one, other in zip(forth.jenis, back.jenis, strict=True):
            assert {said(row, mirrored=False) for row in one.baris} == {
                said(row, mirrored=True) for row in other.baris
            }, one.jenis
