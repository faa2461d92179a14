from __future__ import annotations

import pytest

from skp_core.errors import InvalidModel
from skp_core.model import CapaianOrganisasi, Kelompok, pilih


@pytest.mark.parametrize(
    ("nilai", "member"),
    [
        (Kelompok.JAF, Kelompok.JAF),
        ("JA_JF", Kelompok.JAF),
        ("JAF", Kelompok.JAF),
        ("JPT_PIMPINAN_UNIT_MANDIRI", Kelompok.JPT),
    ],
)
def test_a_member_its_spelling_and_its_short_name_are_one(nilai: Kelompok | str, member: Kelompok) -> None:
    assert pilih(Kelompok, nilai) is member


def test_cukup_is_butuh_perbaikan_for_an_organisation() -> None:
    assert pilih(CapaianOrganisasi, "CUKUP") is CapaianOrganisasi.BUTUH_PERBAIKAN


@pytest.mark.parametrize("nilai", ["", "ja_jf", "SANGAT_BAIK", 3, None])
def test_anything_else_is_refused_with_the_choices_and_without_the_value(nilai: object) -> None:
    with pytest.raises(InvalidModel) as refused:
        pilih(CapaianOrganisasi, nilai)  # type: ignore[arg-type]
    assert "ISTIMEWA, BAIK" in refused.value.pesan
    assert refused.value.__context__ is None
