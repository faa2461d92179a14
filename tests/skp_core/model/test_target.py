from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from skp_core.model.target import usul_target


def test_the_readings_of_the_faq(oracle: Callable[[str], Any]) -> None:
    for satu in oracle("target")["kasus"]:
        found = usul_target(satu["input"])
        assert found is not None
        assert (found.min, found.max) == (Decimal(str(satu["min"])), Decimal(str(satu["max"]))), satu
        assert found.satuan == satu["satuan"]


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("8000 riwayat", ("8000", "8000", "riwayat")),
        ("7 - 8 bulan", ("7", "8", "bulan")),
        ("5 hari sesudah acara", ("0", "5", "hari")),
        ("12", ("12", "12", "")),
        ("1.000 dokumen", ("1000", "1000", "dokumen")),
        ("10.000 - 12.500 orang", ("10000", "12500", "orang")),
        ("1.250.000,50 rupiah", ("1250000.50", "1250000.50", "rupiah")),
        ("3.5 poin", ("3.5", "3.5", "poin")),
        ("0.125 persen", ("0.125", "0.125", "persen")),
    ],
)
def test_other_ways_of_writing(teks: str, harap: tuple[str, str, str]) -> None:
    found = usul_target(teks)
    assert found is not None
    assert (str(found.min), str(found.max), found.satuan) == harap


@pytest.mark.parametrize("teks", ["", "Tepat waktu", "3 laporan dan 4 berita acara", "Maret 2025 minggu 2"])
def test_what_is_not_understood_is_left_alone(teks: str) -> None:
    assert usul_target(teks) is None
