"""Spellings of one name give one canonical name; other names give another one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan.kata import baku, kata, luas

SAMA = [
    ("Din. Kesehatan", "DINAS KESEHATAN"),
    ("Kec. Contoh", "Kecamatan  Contoh"),
    ("SDN 1 Contoh", "SD Negeri 1 Contoh"),
    ("SD N 01 Contoh", "SD Negeri I Contoh"),
    ("SMPN 3", "S.M.P. Negeri III"),
    ("S1 Keperawatan", "S-1 KEPERAWATAN"),
    ("S.1 Keperawatan", "Strata I Keperawatan"),
    ("D3 Kebidanan", "D-III Kebidanan"),
    ("Diploma Tiga Kebidanan", "DIPLOMA III KEBIDANAN"),
    ("DIV Gizi", "DIV Gizi"),
    ("Sub.Bag. Umum & Kepeg.", "Subbagian Umum dan Kepegawaian"),
    ("Ka. UPTD Puskesmas", "Kepala UPT Puskesmas"),
    ("Guru (Ahli Muda)", "Guru Ahli Muda"),
    ("Guru, Ahli Muda", "guru ahli muda"),
    ("Pengelola Data/Informasi", "Pengelola Data Informasi"),
    ("Jum'at", "JUMAT"),
    ("SubBagian Umum", "Subbagian Umum"),
    ("Penelaah  Teknis   Kebijakan ", "PENELAAH TEKNIS KEBIJAKAN"),
]
LAIN = [
    ("Guru Ahli Muda", "Guru Ahli Madya"),
    ("SDN 1 Contoh", "SDN 2 Contoh"),
    ("S-1 Hukum", "S-2 Hukum"),
    ("D-III Gizi", "D-IV Gizi"),
    ("Bidang Aset", "Bidang Aset Daerah"),
    ("Dinas Sosial Bidang Data", "Bidang Data Dinas Sosial"),
    ("SLTP", "SMP"),
    ("BKD", "Badan Kepegawaian Daerah"),
]


@pytest.mark.parametrize(("satu", "lain"), SAMA)
def test_two_spellings_are_one_name(satu, lain) -> None:
    assert baku(satu) == baku(lain) != ""


@pytest.mark.parametrize(("satu", "lain"), LAIN)
def test_two_names_stay_two(satu, lain) -> None:
    assert baku(satu) != baku(lain)


@pytest.mark.parametrize("nothing", ["", "  ", "-", "null", "()", "..."])
def test_what_says_nothing_has_no_words(nothing) -> None:
    assert kata(nothing) == ()


def test_a_name_of_connecting_words_only_keeps_them() -> None:
    assert kata("dan") == ("DAN",)


def test_acronyms_are_written_out_for_ranking_only() -> None:
    assert luas(kata("BKD")) == kata("Badan Kepegawaian Daerah")


@given(st.text())
def test_reading_canonical_words_again_changes_nothing(text) -> None:
    assert kata(" ".join(kata(text))) == kata(text)


@given(st.text())
def test_blanks_and_ends_do_not_count(text) -> None:
    assert kata(f"  {text}\t") == kata(text)
