"""The numbers of performance: shares that sum to one, percents that fall with the predikat."""

from __future__ import annotations

from datetime import date

from siasn_client.peraturan.dasar import pada
from siasn_client.peraturan.prestasi import BOBOT_PRESTASI, PERSENTASE_KONVERSI


def test_the_two_parts_of_prestasi_kerja_are_the_whole() -> None:
    bobot = pada(BOBOT_PRESTASI, date(2018, 1, 1)).nilai
    assert bobot.skp + bobot.perilaku == 1


def test_a_better_predikat_converts_to_more() -> None:
    persen = list(pada(PERSENTASE_KONVERSI, date(2025, 1, 1)).nilai.values())
    assert persen == sorted(persen, reverse=True) == [150, 100, 75, 50, 25]
