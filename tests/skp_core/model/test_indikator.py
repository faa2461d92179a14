from __future__ import annotations

from decimal import Decimal

import pytest

from skp_core.model import Target


@pytest.mark.parametrize(
    ("target", "tertulis"),
    [
        (Target(min=Decimal(12), max=Decimal(12), satuan="laporan"), "12 laporan"),
        (Target(min=Decimal(80), max=Decimal(90), satuan="%"), "80 – 90 %"),
        (Target(min=Decimal("3.5"), satuan="indeks"), "3,5 indeks"),
        (Target(max=Decimal(5), satuan="hari"), "5 hari"),
        (Target(min=Decimal(1), max=Decimal(3), satuan="bulan", teks="Maret 2025"), "Maret 2025"),
        (Target(satuan="laporan"), ""),
        (Target(teks="  "), ""),
        (Target(), ""),
    ],
)
def test_a_target_prints_its_words_or_its_numbers(target: Target, tertulis: str) -> None:
    assert target.tertulis == tertulis
