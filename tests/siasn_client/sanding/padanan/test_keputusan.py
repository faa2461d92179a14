"""Decisions: read from marks, never lost, used only where they say one thing."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan.entri import Calon, Entri, Usulan
from siasn_client.sanding.padanan.keputusan import (
    BarisPadanan,
    Status,
    gabungkan,
    kelompokkan,
    lipat,
    putuskan,
    sah,
    susun_usulan,
    tanda,
)

YA, TIDAK, USUL = Status.DIKONFIRMASI, Status.DITOLAK, Status.USULAN


def row(kode="1", id_bkn="a", status=USUL, **rest) -> BarisPadanan:
    decided = {} if status is USUL else {"oleh": "Petugas", "pada": "2026-01-02T00:00:00+07:00"}
    return BarisPadanan("unor", kode, "Dinas Contoh", id_bkn=id_bkn, status=status, **{**decided, **rest})


ROWS = st.lists(
    st.builds(
        row,
        kode=st.sampled_from("123"),
        id_bkn=st.sampled_from(["", "a", "b"]),
        status=st.sampled_from(Status),
        skor=st.integers(0, 100),
        pada=st.sampled_from(["2026-01-02", "2026-01-03"]),
    ),
    max_size=8,
)


@pytest.mark.parametrize(
    ("mark", "status"),
    [
        ("x", YA),
        (" X ", YA),
        ("v", YA),
        ("Ya", YA),
        ("✓", YA),
        ("1", YA),
        ("t", TIDAK),
        ("Tolak", TIDAK),
        ("", None),
        ("  ", None),
    ],
)
def test_marks_that_a_clerk_puts(mark, status) -> None:
    assert tanda(mark) is status


def test_a_mark_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="not a mark"):
        tanda("mungkin")


def test_a_proposal_becomes_one_row_per_candidate_the_sure_one_marked() -> None:
    lokal = Entri("1.1", "Subbag Umum", ("Dinas", "Pemda"))
    calon = (Calon(Entri("a", "Subbagian Umum", ("Dinas",)), 98, ("nama sama",), pasti=True), Calon(Entri("b", "X"), 7))
    first, second = susun_usulan("unor", Usulan(lokal, calon), dipakai=3)
    assert (first.induk, first.induk_bkn, first.skor, first.dipakai) == ("Dinas / Pemda", "Dinas", 98, 3)
    assert first.alasan == "PASTI; nama sama"
    assert (second.id_bkn, second.status) == ("b", USUL)


def test_a_code_without_candidate_still_has_its_row() -> None:
    (found,) = susun_usulan("unor", Usulan(Entri("1", "X"), ()))
    assert (found.id_bkn, found.alasan) == ("", "tidak ada calon")


def test_texts_are_one_row_by_their_letters() -> None:
    assert lipat("S.1 Hukum") == lipat("s1hukum")
    one = BarisPadanan("pendidikan", "", "S1 Hukum")
    assert one.kunci == evolve(one, nama="S.1  HUKUM").kunci != evolve(one, nama="S2 Hukum").kunci


def test_a_mark_decides_and_says_who_and_when() -> None:
    found = putuskan(row(), YA, oleh="Siti", pada="2026-01-05")
    assert (found.status, found.oleh, found.pada) == (YA, "Siti", "2026-01-05")


def test_a_decision_keeps_its_name_and_date() -> None:
    old = row(status=YA)
    assert putuskan(old, None, oleh="Siti", pada="2026-01-05") == old
    assert putuskan(old, YA, oleh="Siti", pada="2026-01-05") == old
    assert putuskan(old, TIDAK, oleh="Siti", pada="2026-01-05").oleh == "Siti"


def test_a_status_written_by_hand_gets_a_name() -> None:
    assert putuskan(row(status=YA, oleh="", pada=""), None, oleh="Siti", pada="p").oleh == "Siti"


def test_nothing_can_be_confirmed_without_an_id() -> None:
    with pytest.raises(ValueError, match="without an id"):
        putuskan(row(id_bkn=""), YA, oleh="Siti", pada="p")
    assert putuskan(row(id_bkn=""), TIDAK, oleh="Siti", pada="p").diputuskan


def test_fresh_proposals_replace_old_ones_and_decisions_stay() -> None:
    old = [row(id_bkn="a", skor=50), row("2", "b", YA), row("3", "c", TIDAK)]
    fresh = [row(id_bkn="z", skor=90), row("3", "c", skor=80), row("3", "d", skor=70), row("2", "q")]
    found = {(each.kode, each.id_bkn): each.status for each in gabungkan(old, usulan=fresh)}
    assert found == {("1", "z"): USUL, ("2", "b"): YA, ("3", "c"): TIDAK, ("3", "d"): USUL}


def test_a_code_that_bkn_does_not_have_is_decided() -> None:
    assert gabungkan([row(id_bkn="", status=TIDAK), row(id_bkn="a")]) == [row(id_bkn="", status=TIDAK)]


def test_the_later_decision_about_one_candidate_counts() -> None:
    early, late = row(status=YA, pada="2026-01-02"), row(status=TIDAK, pada="2026-01-03")
    assert gabungkan([late], [early]) == gabungkan([early], [late]) == [late]


def test_of_two_decisions_of_one_moment_the_refusal_counts() -> None:
    assert gabungkan([row(status=YA)], [row(status=TIDAK)]) == [row(status=TIDAK)]


def test_only_what_is_confirmed_to_one_id_is_used() -> None:
    rows = [row("1", "a", YA), row("2", "a"), row("3", "a", TIDAK), row("4", "a", YA), row("4", "b", YA)]
    assert sah(rows) == {"unor": {"1": "a"}}


def test_a_text_is_used_by_its_text() -> None:
    text = BarisPadanan("pendidikan", "", "S1 Hukum", id_bkn="p", status=YA)
    assert sah([text]) == {"pendidikan": {"S1 Hukum": "p"}}


@given(ROWS, ROWS)
def test_merging_loses_no_decision_and_does_not_depend_on_the_order(satu, lain) -> None:
    merged = gabungkan(satu, lain)
    assert merged == gabungkan(lain, satu) == gabungkan(reversed([*satu, *lain]))
    decided = {(each.kunci, each.id_bkn) for each in (*satu, *lain) if each.diputuskan}
    assert decided == {(each.kunci, each.id_bkn) for each in merged if each.diputuskan}


@given(ROWS)
def test_merging_again_changes_nothing(rows) -> None:
    merged = gabungkan(rows)
    assert gabungkan(merged) == gabungkan(merged, merged) == merged


@given(ROWS)
def test_groups_keep_every_row(rows) -> None:
    assert sorted(map(repr, rows)) == sorted(repr(each) for own in kelompokkan(rows).values() for each in own)
