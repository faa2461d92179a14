"""Ratings and predikat as words and as ids."""

from __future__ import annotations

import pytest

from siasn_client.baris import Tanda
from siasn_client.kode import HASIL_KERJA, KUADRAN
from siasn_client.sanding.kanonik import kuadran, rating


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Di Atas Ekspektasi", "1"),
        ("DIATAS ESPEKTASI", "1"),
        ("Diatas Ekspektasi", "1"),
        ("Sesuai Ekspektasi", "2"),
        ("sesuai", "2"),
        ("DIBAWAH ESPEKTASI", "3"),
        ("Di Bawah Ekspektasi", "3"),
        ("Di Bawah Ekspetasi", "3"),
        ("2", "2"),
        ("2.0", "2"),
    ],
)
def test_a_rating_is_an_id(text: str, code: str) -> None:
    assert rating(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sangat Baik", "1"),
        ("BAIK", "2"),
        ("Butuh Perbaikan", "3"),
        ("Butuh Perbaikan/Cukup", "3"),
        ("Kurang", "4"),
        ("Kurang/misconduct", "4"),
        ("Sangat Kurang", "5"),
        ("5", "5"),
    ],
)
def test_a_predikat_is_an_id(text: str, code: str) -> None:
    assert kuadran(text) == code


def test_the_names_of_the_tables_are_their_ids() -> None:
    assert {row.id: rating(row.nama) for row in HASIL_KERJA.values()} == {id_: id_ for id_ in HASIL_KERJA}
    assert {row.id: kuadran(row.nama) for row in KUADRAN.values()} == {id_: id_ for id_ in KUADRAN}


def test_a_predikat_is_no_rating() -> None:
    assert rating("Sangat Baik") is rating("4") is Tanda.TAK_TERBACA
    assert kuadran("Istimewa") is Tanda.TAK_TERBACA
