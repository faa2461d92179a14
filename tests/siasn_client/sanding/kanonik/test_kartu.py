"""NPWP, BPJS and other cards."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import bpjs, kode_pos, nomor_kartu, npwp


@pytest.mark.parametrize(
    "text", ["12.345.678.9-012.000", "123456789012000", "0123456789012000", "12 345 678 9 012 000"]
)
def test_npwp_with_15_and_16_digits_are_one(text: str) -> None:
    assert npwp(text) == "0123456789012000"


@pytest.mark.parametrize("text", ["00.000.000.0-000.000", "0"])
def test_a_number_of_zeros_is_nothing(text: str) -> None:
    assert npwp(text) is bpjs(text) is nomor_kartu(text) is Tanda.KOSONG


@pytest.mark.parametrize("text", ["12.345.678", "1.2E+14", "12345678901234567"])
def test_another_length_is_unreadable(text: str) -> None:
    assert npwp(text) is Tanda.TAK_TERBACA


def test_bpjs_gets_its_zeros_back() -> None:
    assert bpjs("0001 2345 67890") == bpjs("1234567890") == "0001234567890"


def test_a_card_is_letters_and_digits() -> None:
    assert nomor_kartu("a.123 456/B") == "A123456B"


@pytest.mark.parametrize("text", ["53211", "53 211", "53211.0", "'53211"])
def test_a_postal_code_is_five_digits(text: str) -> None:
    assert kode_pos(text) == "53211"


def test_four_digits_are_no_postal_code_and_five_zeros_are_nothing() -> None:
    assert (kode_pos("5321"), kode_pos("00000")) == (Tanda.TAK_TERBACA, Tanda.KOSONG)
