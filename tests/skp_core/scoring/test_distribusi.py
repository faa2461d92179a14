from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from skp_core.errors import InvalidModel
from skp_core.model import Berat, CapaianOrganisasi, Predikat
from skp_core.scoring.distribusi import KETENTUAN, menghalangi_sangat_baik, periksa_distribusi


def test_each_case_breaks_exactly_its_bounds(oracle: Callable[[str], Any]) -> None:
    kasus = oracle("pola_distribusi")["uji"]
    assert len(kasus) > 10
    for satu in kasus:
        ketentuan = KETENTUAN[CapaianOrganisasi(satu["capaian"])]
        harap = ["+".join(ketentuan[nomor].predikat) for nomor in satu["dilanggar"]]
        found = periksa_distribusi(satu["capaian"], satu["jumlah"])
        assert [temuan.letak for temuan in found] == harap, satu
        assert {temuan.berat for temuan in found} <= {Berat.ANJURAN}


def test_every_number_of_a_bound_stands_in_the_sentence_of_the_circular(oracle: Callable[[str], Any]) -> None:
    for nama, kalimat in oracle("pola_distribusi")["pola"].items():
        for satu in KETENTUAN[CapaianOrganisasi(nama)]:
            for angka in (satu.paling_sedikit, satu.paling_banyak):
                assert angka in (0, 100) or f"{angka}%" in kalimat


@pytest.mark.parametrize("capaian", CapaianOrganisasi)
def test_an_empty_unit_has_no_warning(capaian: CapaianOrganisasi) -> None:
    assert periksa_distribusi(capaian, {}) == ()
    assert periksa_distribusi(capaian, dict.fromkeys(Predikat, 0)) == ()


def test_a_tiny_unit_is_told_that_it_cannot_always_meet_the_pattern() -> None:
    """One person in a good organisation would have to be the one who needs improvement."""
    found = periksa_distribusi("BAIK", {"BAIK": 1})
    assert len(found) == 2
    assert all("Unit sekecil ini" in temuan.pesan for temuan in found)


def test_the_spelling_of_the_circular_is_read() -> None:
    assert periksa_distribusi("CUKUP", {"BUTUH_PERBAIKAN": 6, "BAIK": 4}) == ()


@pytest.mark.parametrize("jumlah", [{"BAIK": -1}, {"ISTIMEWA": 1}])
def test_what_cannot_be_counted_is_refused(jumlah: dict[str, int]) -> None:
    with pytest.raises(InvalidModel):
        periksa_distribusi("BAIK", jumlah)


@pytest.mark.parametrize(
    ("capaian", "predikat", "banyak"),
    [(None, "SANGAT_BAIK", 0), (None, "BAIK", 1), ("ISTIMEWA", "SANGAT_BAIK", 1), ("BAIK", "SANGAT_BAIK", 0)],
)
def test_what_blocks_sangat_baik_is_said(capaian: str | None, predikat: str, banyak: int) -> None:
    assert len(menghalangi_sangat_baik(capaian, predikat)) == banyak
