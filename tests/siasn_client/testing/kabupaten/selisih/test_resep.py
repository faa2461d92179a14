"""Mistyping changes what is read, never only its noise."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.selisih.resep import BAKU, salah_ketik_angka


@given(st.integers(0, 200))
def test_one_digit_of_the_long_number_changes_and_not_its_first(benih: int) -> None:
    teks = "DN-12 Ma 0456789/2018"
    salah = salah_ketik_angka(Acak("ketik", benih), teks)
    beda = [i for i, (a, b) in enumerate(zip(teks, salah, strict=True)) if a != b]
    assert len(beda) == 1
    assert 10 <= beda[0] <= 15


def test_a_text_without_a_number_cannot_be_mistyped() -> None:
    with pytest.raises(ValueError, match="no number"):
        salah_ketik_angka(Acak("ketik"), "SK 12")


def test_the_code_of_the_office_is_left_alone() -> None:
    assert {(BAKU.nomor(Acak("kode", n), "813/0150/BKPSDM/1990") or "")[:4] for n in range(50)} == {"813/"}
    assert BAKU.nomor(Acak("kode"), "SK/12") is None


def test_a_first_of_the_month_stays_one() -> None:
    hasil = {BAKU.tanggal(Acak("tmt", n), date(2003, 4, 1), True) for n in range(20)}
    assert hasil == {date(2003, 3, 1), date(2003, 5, 1)}


def test_another_day_is_at_most_twenty_five_days_off() -> None:
    hari = date(2003, 4, 9)
    assert {abs((BAKU.tanggal(Acak("tmt", n), hari, False) - hari).days) for n in range(99)} <= {*range(1, 26)}


def test_a_copy_is_equal_and_only_the_number_goes_missing() -> None:
    assert BAKU.salinan(Acak("x"), "nomor_sk", ("tanggal_sk",), {"nomor_sk": "1"}) == {}
    assert BAKU.hilang(Acak("x"), ("nomor_sk", "tanggal_sk")) == ("nomor_sk",)
