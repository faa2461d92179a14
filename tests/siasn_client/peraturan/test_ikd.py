"""Published weights, normalised; what is doubted stays written down."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from siasn_client.peraturan.ikd import BOBOT_IKD, BOBOT_LAYAR, poin

HARI = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("dimensi", "jumlah"),
    [("kelengkapan", "100"), ("ketepatan_waktu", "100.01"), ("akurasi", "99.98"), ("konsistensi", "100")],
)
def test_the_sums_are_those_that_were_published(dimensi: str, jumlah: str) -> None:
    assert sum(BOBOT_IKD[-1].nilai.indikator[dimensi].values()) == Fraction(jumlah)


def test_the_dimensions_are_the_whole() -> None:
    assert sum(BOBOT_IKD[-1].nilai.dimensi.values()) == 1


@pytest.mark.parametrize(
    ("indikator", "nilai"),
    [("COM_2", "7.00"), ("TIM_1", "7.05"), ("ACC_2", "6.43"), ("TIM_2", "5.64"), ("COM_1", "5.60"), ("CON_4", "2.75")],
)
def test_what_is_worth_most(indikator: str, nilai: str) -> None:
    assert f"{float(poin(HARI)[indikator]):.2f}" == nilai


def test_the_points_sum_to_a_hundred_exactly() -> None:
    assert sum(poin(HARI).values()) == 100


def test_the_weights_are_marked_as_not_confirmed() -> None:
    assert "belum dikonfirmasi BKN" in BOBOT_IKD[-1].dasar
    assert BOBOT_IKD[-1].yakin == "sedang"
    kept = {id_: weight for part in BOBOT_IKD[-1].nilai.indikator.values() for id_, weight in part.items()}
    assert len(BOBOT_LAYAR) == 6
    assert all(kept[id_] != weight for id_, weight in BOBOT_LAYAR.items())


def test_there_is_no_index_before_2024() -> None:
    with pytest.raises(LookupError):
        poin(date(2023, 12, 31))
