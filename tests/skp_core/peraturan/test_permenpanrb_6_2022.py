from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from skp_core.model import CapaianOrganisasi, Predikat, Rating
from skp_core.peraturan import permenpanrb_6_2022 as permen


def test_the_quadrant_has_every_pair_once() -> None:
    assert set(permen.MATRIKS[0].nilai) == set(product(Rating, Rating))
    nilai = list(permen.MATRIKS[0].nilai.values())
    assert nilai.count(Predikat.SANGAT_BAIK) == nilai.count(Predikat.SANGAT_KURANG) == 1


def test_choices_are_worded_as_on_the_form() -> None:
    assert list(permen.PILIHAN_CAPAIAN.values()) == ["ISTIMEWA", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG"]
    assert list(permen.PILIHAN_PREDIKAT.values()) == [
        "SANGAT BAIK",
        "BAIK",
        "BUTUH PERBAIKAN",
        "KURANG",
        "SANGAT KURANG",
    ]
    assert list(permen.PILIHAN_RATING.values()) == ["DIATAS EKSPEKTASI", "SESUAI EKSPEKTASI", "DIBAWAH EKSPEKTASI"]


def test_the_curve_is_labelled_as_in_the_annex(oracle: Callable[[str], Any]) -> None:
    kurva = oracle("kurva")
    assert list(permen.KURVA_KELAS) == kurva["kelas"]
    assert (kurva["sumbu_x"], kurva["sumbu_y"]) == (permen.KURVA_SUMBU_X, permen.KURVA_SUMBU_Y)


@pytest.mark.parametrize(
    ("capaian", "puncak"),
    [
        (CapaianOrganisasi.ISTIMEWA, "Sangat Baik"),
        (CapaianOrganisasi.BAIK, "Baik"),
        (CapaianOrganisasi.BUTUH_PERBAIKAN, "Butuh Perbaikan"),
        (CapaianOrganisasi.KURANG, "Kurang/ Misconduct"),
        (CapaianOrganisasi.SANGAT_KURANG, "Sangat Kurang"),
    ],
)
def test_each_curve_peaks_at_its_own_class(capaian: CapaianOrganisasi, puncak: str) -> None:
    tinggi = permen.KURVA.nilai[capaian]
    assert permen.KURVA_KELAS[tinggi.index(max(tinggi))] == puncak
