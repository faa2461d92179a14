"""Golongan: text, local spelling, BKN's code, float; PPPK grades apart."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.kode import GOLONGAN, GOLONGAN_PPPK
from siasn_client.sanding.kanonik import golongan


@pytest.mark.parametrize(
    "text",
    [
        "III/a",
        "iii/a",
        "III/A",
        "III a",
        "III-a",
        "III.a",
        "IIIa",
        "31",
        "31.0",
        "31,00",
        "Penata Muda (III/a)",
        "Gol. III/a",
        "Golongan III/a",
        "GOL/RUANG III/a",
        "'31",
    ],
)
def test_every_spelling_of_a_golongan_is_its_name(text: str) -> None:
    assert golongan(text) == "III/a"


def test_every_code_and_every_name_of_the_tables_is_read() -> None:
    assert {golongan(row.id) for row in GOLONGAN.values()} == {row.nama for row in GOLONGAN.values()}
    assert [golongan(nama.lower()) for nama in GOLONGAN_PPPK] == list(GOLONGAN_PPPK)


def test_pppk_three_is_not_pns_three() -> None:
    assert golongan("III") == "III"
    assert golongan("PPPK IX") == "IX"
    assert golongan("III") != golongan("III/a")


@pytest.mark.parametrize("text", ["V/a", "III/e", "XVIII", "9", "51", "15", "IIII", "Penata Muda", "a/III"])
def test_what_is_no_golongan_is_unreadable(text: str) -> None:
    assert golongan(text) is Tanda.TAK_TERBACA
