from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from skp_core.errors import InvalidModel
from skp_core.model import Predikat, Rating
from skp_core.scoring import predikat_kinerja, rating_dari_id, uraikan_predikat


def test_the_nine_cells_and_their_siasn_ids(oracle: Callable[[str], Any]) -> None:
    kasus = oracle("predikat")["kasus"]
    assert len({(satu["hasil_kerja"], satu["perilaku"]) for satu in kasus}) == 9
    for satu in kasus:
        hasil = uraikan_predikat(Rating(satu["hasil_kerja"]), Rating(satu["perilaku"]))
        assert hasil.predikat == satu["predikat"], satu["id"]
        assert hasil.id_siasn == tuple(
            satu["siasn"][nama] for nama in ("hasilKinerjaNilai", "perilakuKerjaNilai", "kuadranKinerjaNilai")
        ), satu["siasn"]["id"]
        assert satu["nama"] in hasil.kalimat
        assert rating_dari_id(hasil.id_siasn[0]) is hasil.hasil


def test_bad_behaviour_is_never_better_than_kurang_and_is_not_the_larger_id() -> None:
    """The shortcut of a public client gives 3 here."""
    assert uraikan_predikat(Rating.DI_ATAS, Rating.DI_BAWAH).id_siasn[2] == "4"
    assert uraikan_predikat(Rating.DI_BAWAH, Rating.DI_ATAS).predikat is Predikat.BUTUH_PERBAIKAN


def test_the_working_cites_what_it_rests_on() -> None:
    assert "PermenPANRB 6/2022" in uraikan_predikat(Rating.SESUAI, Rating.SESUAI).kalimat


def test_a_day_of_the_old_regime_has_no_quadrant() -> None:
    assert uraikan_predikat(Rating.SESUAI, Rating.SESUAI, date(2022, 1, 1)).predikat is Predikat.BAIK
    with pytest.raises(InvalidModel):
        uraikan_predikat(Rating.SESUAI, Rating.SESUAI, date(2021, 12, 31))


@pytest.mark.parametrize("id_siasn", ["", "0", "4", "DI_ATAS"])
def test_an_unknown_rating_id_is_refused(id_siasn: str) -> None:
    with pytest.raises(InvalidModel, match="rating id"):
        rating_dari_id(id_siasn)


@pytest.mark.parametrize("hasil", Rating)
@pytest.mark.parametrize("perilaku", Rating)
def test_a_spelling_counts_like_the_member(hasil: Rating, perilaku: Rating) -> None:
    assert predikat_kinerja(str(hasil), str(perilaku)) is predikat_kinerja(hasil, perilaku)


def test_a_rating_that_does_not_exist_is_refused_without_repeating_it() -> None:
    with pytest.raises(InvalidModel) as refused:
        predikat_kinerja("ISTIMEWA", Rating.SESUAI)
    assert "DI_ATAS" in refused.value.pesan
    assert "ISTIMEWA" not in refused.value.pesan
