from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from skp_core.peraturan.se_menpanrb_3_2023 import POLA_DISTRIBUSI


def test_each_capaian_has_the_sentence_of_the_circular(oracle: Callable[[str], Any]) -> None:
    assert dict(POLA_DISTRIBUSI.nilai) == oracle("pola_distribusi")["pola"]
    assert POLA_DISTRIBUSI.sejak == date(2023, 1, 31)
