"""Hints are hints: they say what a slip may have been, and nothing where nothing suggests one."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.baris import Nilai, Tanda
from siasn_client.sanding.saran import saran


@pytest.mark.parametrize(
    ("satu", "lain", "hint"),
    [
        ("BUDI SANTOSO", "BUDI SANTSOO", "dua huruf bersebelahan tertukar"),
        ("BUDI SANTOSO", "BUDI SANTOSA", "beda satu huruf, mungkin salah ketik"),
        ("BUDI SANTOSO", "SANTOSO BUDI", "kata-katanya sama, urutannya beda"),
        ("081200000001", "081200000010", "dua angka bersebelahan tertukar"),
        ("081200000001", "081200000023", "beda dua angka, mungkin salah ketik"),
        ("III/a", "III/b", "beda satu huruf, mungkin salah ketik"),
        ("31", "32", ""),
        ("BUDI", "SITI", ""),
        (date(2022, 4, 1), date(2022, 1, 4), "tanggal dan bulan tertukar"),
        (date(2022, 4, 1), date(2012, 4, 1), "hanya tahunnya yang beda"),
        (date(2022, 4, 1), date(2012, 5, 1), ""),
        (3, 4, ""),
        (Tanda.KOSONG, "A", ""),
    ],
)
def test_a_hint_names_the_slip(satu: Nilai | Tanda, lain: Nilai | Tanda, hint: str) -> None:
    assert saran(satu, lain) == hint
