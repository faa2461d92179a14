from __future__ import annotations

import pytest

from skp_core.dasar import Keyakinan
from skp_core.model import CapaianOrganisasi, Rating
from skp_core.scoring.pimpinan import DASAR, PADANAN, rating_pimpinan


def test_the_table_is_marked_as_a_guess() -> None:
    assert DASAR.keyakinan is Keyakinan.RENDAH
    assert set(PADANAN) == set(CapaianOrganisasi)


@pytest.mark.parametrize(("capaian", "rating"), [("ISTIMEWA", "DI_ATAS"), ("BAIK", "SESUAI"), ("CUKUP", "DI_BAWAH")])
def test_the_natural_reading(capaian: str, rating: str) -> None:
    assert rating_pimpinan(capaian) is Rating(rating)


def test_an_office_may_have_its_own_table() -> None:
    assert rating_pimpinan("BAIK", dict.fromkeys(CapaianOrganisasi, Rating.DI_ATAS)) is Rating.DI_ATAS
