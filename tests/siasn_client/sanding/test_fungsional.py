"""Rows of SIASN's table of functional positions."""

from __future__ import annotations

import pytest

from siasn_client.sanding.fungsional import Fungsional, baca_fungsional


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"nama": "Guru Ahli Muda", "jenjang": "MU", "bup_usia": "60"}, Fungsional("Guru Ahli Muda", "MU", 60)),
        ({"nama": "Auditor Ahli Utama", "jenjang": None, "bup_usia": 0}, Fungsional("Auditor Ahli Utama", "UT", None)),
        ({"nama": "Bidan", "kode_jenjang_jabatan": "tr", "bup_usia": "-"}, Fungsional("Bidan", "TR", None)),
        ({"nama": None, "jenjang": "9"}, Fungsional("", "", None)),
    ],
)
def test_a_row_of_siasn_s_table_is_read(row: dict[str, object], expected: Fungsional) -> None:
    assert Fungsional.of_row(row) == expected


def test_an_office_may_say_the_least_education_of_a_position() -> None:
    table = baca_fungsional([{"id": "a", "nama": "Dokter Ahli Utama"}, {"id": None}], {"A": "45"})
    assert table["A"].pendidikan_minimum == "45"
    assert list(table) == ["A"]


def test_a_least_education_that_is_no_level_is_refused() -> None:
    with pytest.raises(ValueError, match="tingkat pendidikan id"):
        baca_fungsional([{"id": "A", "nama": "Dokter"}], {"A": "S2"})


def test_the_name_goes_before_a_code_that_contradicts_it() -> None:
    row = {"nama": "Pengawas Jaminan Produk Halal Ahli Utama", "jenjang": "PT", "bup_usia": 60}
    assert Fungsional.of_row(row).jenjang == "UT"
