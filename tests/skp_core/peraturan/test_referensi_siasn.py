from __future__ import annotations

from skp_core.model import Predikat, Rating
from skp_core.peraturan.referensi_siasn import ID_KUADRAN, ID_RATING


def test_every_rating_and_predikat_has_one_id() -> None:
    assert [ID_RATING[rating] for rating in Rating] == ["1", "2", "3"]
    assert [ID_KUADRAN[predikat] for predikat in Predikat] == ["1", "2", "3", "4", "5"]
