"""When two rows are one person."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from siasn_client.sanding.populasi import Orang
from siasn_client.sanding.populasi.kesamaan import Kesamaan, bukti_sama, lahir, susunan_mungkin

SITI = Orang("199511202023212000", "1", nama="SITI AMINAH", tanggal_lahir=date(1995, 11, 20), nik="9999996011950000")


@pytest.mark.parametrize(
    ("change", "bukti"),
    [
        ({}, ("NIK sama", "nama sama", "tanggal lahir sama")),
        ({"nama": "SITI A"}, ("NIK sama", "tanggal lahir sama")),
        ({"nama": "SITI A", "tanggal_lahir": date(1990, 1, 1)}, ()),
        ({"nik": ""}, ("nama sama", "tanggal lahir sama")),
        ({"nik": "9999996012950000"}, ()),
        ({"nik": "", "nama": ""}, ()),
        ({"nik": "", "tanggal_lahir": date(1990, 1, 1)}, ()),
        ({"nik": "", "tanggal_lahir": None}, ("nama sama", "tanggal lahir sama")),
        ({"nik": "", "tanggal_lahir": None, "nip": "1"}, ()),
    ],
)
def test_what_makes_two_rows_one_person(change, bukti):
    assert bukti_sama(SITI, evolve(SITI, **change)) == bukti


def test_the_index_finds_others_and_never_the_row_itself():
    lain, jauh = evolve(SITI, nip="199511202025042000", nik=""), Orang("199001012015031000", "3", nama="SITI AMINAH")
    index = Kesamaan([SITI, lain, jauh])
    assert index.cari(SITI) == [lain]
    assert index.satu(SITI) is lain
    assert index.satu(jauh) is None
    assert Kesamaan([SITI, lain, evolve(lain, kunci="9")]).satu(SITI) is None, "two fit, so none does"


@pytest.mark.parametrize(
    ("nip", "mungkin"),
    [
        ("199002282015031000", True),
        ("199511202023212000", True),
        ("199002302015031000", False),
        ("199002282015131000", False),
        ("199002282015201000", False),
        ("199002282015033000", False),
        ("201502282015031000", False),
        ("189002281915031000", False),
        ("19900228", False),
        ("", False),
    ],
)
def test_which_numbers_can_have_been_given_out(nip, mungkin):
    assert susunan_mungkin(Orang(nip, "1")) is mungkin


def test_the_birth_date_is_the_rows_own_else_the_nips():
    assert lahir(Orang("199002282015031000", "1")) == date(1990, 2, 28)
    assert lahir(Orang("199002282015031000", "1", tanggal_lahir=date(1990, 2, 27))) == date(1990, 2, 27)
    assert lahir(Orang("", "1")) is None
