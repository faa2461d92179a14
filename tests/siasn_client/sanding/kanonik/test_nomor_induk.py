"""NIK, and the NIP or NRP of an assessor."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import nik, nip_atau_nrp, nip_lama


@pytest.mark.parametrize("text", ["9999990101950000", "'9999990101950000", "999999 010195 0000", "9999.9901.0195.0000"])
def test_a_nik_is_its_digits(text: str) -> None:
    assert nik(text) == "9999990101950000"


@pytest.mark.parametrize("text", ["999999010195", "9,99999E+15", "9999990101950000.0", "99999901019500000"])
def test_a_nik_that_lost_or_won_digits_is_never_repaired(text: str) -> None:
    assert nik(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize(
    "text", ["19900228 201503 1 000", "199002282015031000", "19900228.201503.1.000", "'199002282015031000"]
)
def test_a_nip_may_be_written_with_spaces(text: str) -> None:
    assert nip_atau_nrp(text) == "199002282015031000"


def test_an_assessor_without_a_nip_has_an_nrp() -> None:
    assert nip_atau_nrp("NRP 70010000") == nip_atau_nrp("70010000") == "70010000"


@pytest.mark.parametrize("text", ["1.99002E+17", "1,9E17"])
def test_a_nip_out_of_a_float_is_unreadable(text: str) -> None:
    assert nip_atau_nrp(text) is Tanda.TAK_TERBACA


@pytest.mark.parametrize("text", ["010000000", "010 000 000", "010.000.000", "10000000", "0010000000"])
def test_a_nip_of_before_2009_has_nine_digits(text: str) -> None:
    assert nip_lama(text) == "010000000"


@pytest.mark.parametrize("text", ["", "-", "000000000", "199002282015031000", "19900228 201503 1 000"])
def test_the_new_nip_in_the_place_of_the_old_one_is_none(text: str) -> None:
    assert nip_lama(text) is Tanda.KOSONG


@pytest.mark.parametrize("text", ["1000000000", "1000000", "1.0E+7", "01000000A"])
def test_an_old_nip_of_other_lengths_is_unreadable(text: str) -> None:
    assert nip_lama(text) is Tanda.TAK_TERBACA
