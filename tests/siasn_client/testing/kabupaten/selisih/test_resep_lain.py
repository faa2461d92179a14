"""The other recipe: every result is another value, and none is the way of the first recipe alone."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.selisih.resep_lain import LAIN

NOMOR = "823/0903/BKPSDM/2003"


def banyak(nomor: str) -> set[str]:
    return {LAIN.nomor(Acak("coba", n), nomor) or "" for n in range(200)}


def test_a_number_goes_wrong_in_five_ways() -> None:
    hasil = banyak(NOMOR)
    assert "823/0903/BKPSDM/2004" in hasil  # another year
    assert "823/903/BKPSDM/2003" in hasil  # the leading zero is gone
    assert "800/0903/BKPSDM/2003" in hasil  # another office
    assert "823-0903-2003" in hasil  # a part less, another style
    assert "832/0903/BKPSDM/2003" in hasil  # neighbours swapped
    assert NOMOR not in hasil


@given(st.integers(0, 10_000), st.sampled_from([NOMOR, "68/TK/TAHUN 2023", "00196/1966", "882/0196/2024"]))
def test_a_mistyped_number_is_another_one(benih: int, nomor: str) -> None:
    assert LAIN.nomor(Acak("nomor", benih), nomor) not in {None, "", nomor}


@pytest.mark.parametrize("nomor", ["", "SK", "7"])
def test_what_is_no_number_cannot_be_mistyped(nomor: str) -> None:
    assert LAIN.nomor(Acak("nomor"), nomor) is None


@given(st.integers(0, 10_000), st.dates(date(1970, 1, 1), date(2030, 1, 1)), st.booleans())
def test_a_shifted_date_is_another_one(benih: int, hari: date, awal: bool) -> None:
    assert LAIN.tanggal(Acak("tanggal", benih), hari, awal) != hari


def test_dates_go_wrong_in_three_ways() -> None:
    hasil = {LAIN.tanggal(Acak("coba", n), date(2020, 4, 7), False) for n in range(100)}
    assert hasil == {date(2019, 4, 7), date(2021, 4, 7), date(2020, 7, 4), date(2020, 4, 1)}


def test_a_copy_is_not_quite_its_original() -> None:
    isi = {"nomor_sk": NOMOR, "tanggal_sk": "2003-03-14"}
    hasil = [LAIN.salinan(Acak("coba", n), "nomor_sk", ("tanggal_sk",), isi) for n in range(50)]
    assert all(beda and {**isi, **beda} != isi for beda in hasil)
    assert LAIN.salinan(Acak("coba"), "", (), isi) is None


def test_the_number_goes_missing_alone_or_with_the_date() -> None:
    bidang = ("nomor_sk", "tanggal_sk")
    assert {LAIN.hilang(Acak("coba", n), bidang) for n in range(30)} == {bidang, bidang[:1]}
