"""Ids of SIASN."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import pengenal, pengenal_atau_nama


@pytest.mark.parametrize(
    "text",
    [
        "8ae48000000000000000000000000001",
        "8AE48000000000000000000000000001",
        " 8ae48000-0000-0000-0000-000000000001 ",
        "{8ae48000-0000-0000-0000-000000000001}",
    ],
)
def test_case_and_hyphens_of_an_id_carry_nothing(text: str) -> None:
    assert pengenal(text) == "8AE48000000000000000000000000001"


@pytest.mark.parametrize(("one", "other"), [("0012", "12"), ("1-23", "12-3"), ("1 2", "12"), ("1.2", "12")])
def test_in_any_other_id_every_sign_counts(one: str, other: str) -> None:
    assert pengenal(one) != pengenal(other)


def test_an_id_of_other_letters_is_unreadable() -> None:
    assert pengenal("Ж001") is Tanda.TAK_TERBACA


def test_what_may_be_an_id_or_a_name_is_read_as_what_it_looks_like() -> None:
    ids = {
        pengenal_atau_nama(text)
        for text in ("7cefe96b44770cf3e040640a04c69f02", "7CEFE96B-4477-0CF3-E040-640A04C69F02")
    }
    names = {pengenal_atau_nama(text) for text in ("Dinas Contoh", "DINAS  CONTOH.")}
    assert (ids, names) == ({"7CEFE96B44770CF3E040640A04C69F02"}, {"DINAS CONTOH"})
    assert pengenal_atau_nama("") is Tanda.KOSONG
