"""The recipe of damage: every harm does what it says, and the same one again."""

from __future__ import annotations

import pytest

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.padanan import BERAT, CACAT, RINGAN, rusakkan
from siasn_client.testing.padanan.rusak import (
    akronim,
    angka,
    kata_kurang,
    kata_lebih,
    potong,
    salah_ketik,
    sambungan,
    singkatan_lazim,
    tanpa_vokal,
    tulis_serangkai,
    tulis_terpisah,
    urutan,
)

NAME = "Pengelola Sumber Daya Manusia dan Kepegawaian Negeri 1"


@pytest.mark.parametrize("harm", CACAT.values(), ids=CACAT)
def test_every_harm_can_happen_and_is_the_same_again(harm) -> None:
    after = {harm(NAME, Acak("uji", number)) for number in range(30)}
    assert after != {NAME}
    assert harm(NAME, Acak("uji", 1)) == harm(NAME, Acak("uji", 1))


@pytest.mark.parametrize("harm", CACAT.values(), ids=CACAT)
def test_a_name_without_a_place_for_it_stays(harm) -> None:
    for name in ("A", "Guru"):
        assert harm(name, Acak("uji", 1)).strip()


@pytest.mark.parametrize(
    ("harm", "name", "after"),
    [
        (singkatan_lazim, "Bidang", {"Bid."}),
        (akronim, "Analis Sumber Daya Manusia", {"Analis SDM"}),
        (tanpa_vokal, "Kesehatan", {"Kshtn"}),
        (angka, "SD 1", {"SD 01", "SD I"}),
        (angka, "Tk II", {"Tk 2"}),
        (angka, "S-1 Hukum", {"S1 Hukum", "S.1 Hukum", "Strata 1 Hukum", "S 1 Hukum"}),
        (sambungan, "Umum dan Aset", {"Umum & Aset", "Umum , Aset", "Umum  Aset"}),
    ],
)
def test_what_a_harm_makes(harm, name, after) -> None:
    assert {harm(name, Acak("uji", number)) for number in range(60)} == after


def test_harms_that_change_the_number_of_words() -> None:
    words = len(NAME.split())
    acak = Acak("uji", 3)
    assert len(kata_lebih(NAME, acak).split()) > words
    assert len(kata_kurang(NAME, acak).split()) == words - 1
    assert len(tulis_serangkai(NAME, acak).split()) == words - 1
    assert len(tulis_terpisah(NAME, acak).split()) == words + 1
    assert sorted(urutan(NAME, acak).split()) == sorted(NAME.split())
    assert len(potong(NAME, acak)) < len(NAME)
    assert salah_ketik(NAME, acak) != NAME


def test_the_recipe_damages_every_name_and_always_in_the_same_way() -> None:
    names = [f"{NAME} {number}" for number in range(50)]
    for recipe in (RINGAN, BERAT):
        hurt = [rusakkan(name, recipe) for name in names]
        assert hurt == [rusakkan(name, recipe) for name in names]
        assert all(after != name for after, name in zip(hurt, names, strict=True))
    assert [rusakkan(name, RINGAN, 8) for name in names] != [rusakkan(name, RINGAN) for name in names]
