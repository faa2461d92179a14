"""The figures of a judgement."""

from __future__ import annotations

from siasn_client.testing.penilaian import Hitungan, Kerusakan, Nasib


def test_shares_of_nothing_are_the_best_ones() -> None:
    assert (Kerusakan().porsi_benar, Kerusakan().porsi_salah, Kerusakan().banyak) == (1.0, 0.0, 0)
    nothing = Hitungan().penilaian()
    assert nothing.sempurna
    assert (nothing.precision, nothing.recall, nothing.kerusakan) == (1.0, 1.0, Kerusakan())


def test_damaged_rows_add_up() -> None:
    both = Kerusakan(benar=98, ambigu=1) + Kerusakan(salah=1)
    assert both == Kerusakan(98, 1, 1, 0)
    assert (both.porsi_benar, both.porsi_salah) == (0.98, 0.01)
    assert both.to_data() == {"salah": 1, "benar": 98, "ambigu": 1, "sendiri": 0}


def test_the_worst_that_can_be_said_comes_first() -> None:
    assert list(Nasib) == [Nasib.SALAH, Nasib.BENAR, Nasib.AMBIGU, Nasib.SENDIRI]
