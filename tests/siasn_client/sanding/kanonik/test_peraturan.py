"""The regulation a sanction rests on."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import nomor_pp


@pytest.mark.parametrize(
    "text",
    [
        "53/2010",
        "53 TAHUN 2010",
        "PP 53 TAHUN 2010",
        "PP No. 53 Tahun 2010",
        "PP Nomor 53 Tahun 2010",
        "Peraturan Pemerintah Nomor 53 Tahun 2010",
        "P.P. No.53 Th. 2010",
        "PP RI No 53 thn 2010",
        "053-2010",
    ],
)
def test_a_regulation_is_its_number_and_year(text: str) -> None:
    assert nomor_pp(text) == "53/2010"


def test_another_regulation_is_another_value() -> None:
    assert nomor_pp("94 Tahun 2021") == "94/2021"


def test_what_is_none_is_read_as_a_number_of_a_decree() -> None:
    assert (nomor_pp("Perbup 12"), nomor_pp("-"), nomor_pp("X\ufffd")) == (
        "PERBUP/12",
        Tanda.KOSONG,
        Tanda.TAK_TERBACA,
    )
