"""The example is good and can be changed."""

from __future__ import annotations

from siasn_client.mutu.acuan import TABEL
from siasn_client.mutu.contoh import contoh_acuan, contoh_orang


def test_the_example_has_every_table_and_takes_a_change() -> None:
    assert contoh_acuan().kurang(TABEL) == ()
    assert contoh_acuan(unor_aktif=None).kurang(TABEL) == ("unor_aktif",)
    assert contoh_orang(email="").email == ""
