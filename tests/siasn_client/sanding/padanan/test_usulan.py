"""Proposals for a whole local table, and what is called sure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan.entri import Entri
from siasn_client.sanding.padanan.usulan import usulkan

BKN = [
    Entri("a", "Dinas Kesehatan"),
    Entri("b", "Subbagian Umum", ("Dinas Kesehatan",), "a"),
    Entri("c", "Subbagian Umum", ("Dinas Sosial",), "d"),
    Entri("d", "Dinas Sosial"),
    Entri("e", "S-1 Hukum", ("S-1/Sarjana",)),
    Entri("f", "Badan Kepegawaian Daerah"),
    Entri("g", "Kantor Arsip", aktif=False),
]
LOKAL = [
    Entri("1", "Din. Kesehatan"),
    Entri("1.1", "Sub Bagian Umum", ("Din. Kesehatan",), "1"),
    Entri("2", "DINAS SOSIAL"),
    Entri("3", "BKD"),
    Entri("4", "S1 Hukum", ("S-2",)),
    Entri("5", "Kantor Arsip"),
    Entri("", "tidak dikenal xqzwv"),
]


def sure(lokal=LOKAL, bkn=BKN) -> dict[str, str]:
    return {each.lokal.kode: calon.entri.kode for each in usulkan(lokal, bkn) for calon in each.calon if calon.pasti}


def test_sure_is_the_same_canonical_name_once_in_both_tables_and_nothing_against_it() -> None:
    assert sure() == {"1": "a", "2": "d"}


def test_a_name_twice_in_the_local_table_is_not_sure() -> None:
    assert "2" not in sure([*LOKAL, Entri("9", "Din. Sosial")])


JABATAN = [Entri("j", "Pengawal Konservasi Laut"), Entri("k", "Pengawal Konservasi Sumber Daya Laut")]


def test_a_name_that_may_have_lost_a_word_is_not_sure_and_says_so() -> None:
    lokal = [Entri("1", "Pengawal Konservasi Laut"), Entri("2", "Pengawal Konservasi Sumber Daya Laut")]
    assert sure(lokal, JABATAN) == {"2": "k"}
    first = next(usulkan(lokal, JABATAN)).calon[0]
    assert first.alasan[-1] == "BKN juga punya nama yang lebih panjang: Pengawal Konservasi Sumber Daya Laut"


def test_a_longer_name_beneath_it_or_under_another_parent_speaks_against_nothing() -> None:
    lokal = [Entri("1", "Dinas Sosial"), Entri("1.1", "Seksi Data", ("Dinas Sosial",), "1")]
    bkn = [
        Entri("a", "Dinas Sosial"),
        Entri("b", "Sekretariat Dinas Sosial", ("Dinas Sosial",), "a"),
        Entri("c", "Seksi Data", ("Dinas Sosial",), "a"),
        Entri("d", "Seksi Data Gizi", ("Dinas Kesehatan",), "e"),
    ]
    assert sure(lokal, bkn) == {"1": "a", "1.1": "c"}
    assert "1.1" not in sure(lokal, [*bkn, Entri("f", "Seksi Data Miskin", ("Dinas Sosial",), "a")])
    assert "1.1" not in sure([lokal[0], Entri("1.1", "Seksi Data")], bkn)


def test_every_local_row_gets_an_answer_in_its_order() -> None:
    found = list(usulkan(LOKAL, BKN))
    assert [each.lokal for each in found] == LOKAL
    assert found[-1].calon == ()


def test_a_confirmed_parent_helps_what_lies_under_it() -> None:
    found = {each.lokal.kode: each.calon for each in usulkan(LOKAL, BKN, dikonfirmasi={"1": "a"})}
    assert found["1.1"][0].entri.kode == "b"
    assert "induk sama, sudah dikonfirmasi" in found["1.1"][0].alasan


def test_progress_is_told() -> None:
    done: list[int] = []
    list(usulkan(LOKAL, BKN, kemajuan=done.append))
    assert sum(done) == len(LOKAL)


def test_at_most_so_many_candidates() -> None:
    assert max(len(each.calon) for each in usulkan(LOKAL, BKN, banyak=1)) == 1


@given(st.permutations(LOKAL), st.permutations(BKN))
def test_the_order_of_neither_table_counts(lokal, bkn) -> None:
    def by_code(found):
        return {(each.lokal.kode, each.lokal.nama): each.calon for each in found}

    assert by_code(usulkan(lokal, bkn)) == by_code(usulkan(LOKAL, BKN))
