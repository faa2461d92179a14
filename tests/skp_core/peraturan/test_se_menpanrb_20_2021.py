from __future__ import annotations

from collections.abc import Callable
from typing import Any

from skp_core.model import Perilaku
from skp_core.peraturan.se_menpanrb_20_2021 import BERAKHLAK


def test_seven_behaviours_with_three_guides_in_order(oracle: Callable[[str], Any]) -> None:
    nilai = oracle("berakhlak")["nilai"]
    assert list(BERAKHLAK.nilai) == list(Perilaku)
    assert [(satu.nama, list(satu.panduan)) for satu in BERAKHLAK.nilai.values()] == [
        (satu["nama"], satu["panduan"]) for satu in nilai
    ]
