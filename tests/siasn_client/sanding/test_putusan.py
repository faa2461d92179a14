"""The verdict on one field, as a table."""

from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import TAK_DIPETAKAN, Isi, Nilai, Tahun, Tanda
from siasn_client.sanding import Putusan
from siasn_client.sanding.putusan import putuskan

APRIL = date(2022, 4, 1)
EMPTY = Isi("", Tanda.KOSONG)
ZERO = Isi("0000-00-00", Tanda.KOSONG)
GARBAGE = Isi("??", Tanda.TAK_TERBACA)
ALIEN = Isi("17", Tanda.TANPA_PADANAN)

ISI = st.builds(
    Isi,
    st.sampled_from(["", "a", "b"]),
    st.sampled_from([*Tanda, "A", "B", 1, APRIL, Tahun(2022), Tahun(2021), date(2022, 5, 1)]),
)
MIRRORED = {
    Putusan.KOSONG_DI_SIMPEG: Putusan.KOSONG_DI_SIASN,
    Putusan.KOSONG_DI_SIASN: Putusan.KOSONG_DI_SIMPEG,
}


@pytest.mark.parametrize(
    ("simpeg", "siasn", "putusan"),
    [
        (Isi("A", "A"), Isi("A", "A"), Putusan.SAMA),
        (Isi("a", "A"), Isi("A", "A"), Putusan.SETARA),
        (Isi("A", "A"), Isi("B", "B"), Putusan.BEDA),
        (EMPTY, EMPTY, Putusan.SAMA),
        (ZERO, EMPTY, Putusan.SAMA),
        (ZERO, Isi("A", "A"), Putusan.KOSONG_DI_SIMPEG),
        (Isi("A", "A"), EMPTY, Putusan.KOSONG_DI_SIASN),
        (GARBAGE, Isi("A", "A"), Putusan.TAK_TERBACA),
        (GARBAGE, EMPTY, Putusan.TAK_TERBACA),
        (GARBAGE, GARBAGE, Putusan.SAMA),
        (GARBAGE, Isi("!!", Tanda.TAK_TERBACA), Putusan.TAK_TERBACA),
        (ALIEN, Isi("17", "17"), Putusan.TANPA_PADANAN),
        (ALIEN, EMPTY, Putusan.TANPA_PADANAN),
        (ALIEN, GARBAGE, Putusan.TANPA_PADANAN),
        (ALIEN, ALIEN, Putusan.TANPA_PADANAN),
        (Isi("2022", Tahun(2022)), Isi("01-04-2022", APRIL), Putusan.TAK_TERBANDINGKAN),
        (Isi("01-04-2022", APRIL), Isi("2022", Tahun(2022)), Putusan.TAK_TERBANDINGKAN),
        (Isi("2021", Tahun(2021)), Isi("01-04-2022", APRIL), Putusan.BEDA),
        (Isi("2022", Tahun(2022)), Isi("2022.0", Tahun(2022)), Putusan.SETARA),
        (Isi("2022", Tahun(2022)), Isi("2021", Tahun(2021)), Putusan.BEDA),
        (Isi("2022", Tahun(2022)), EMPTY, Putusan.KOSONG_DI_SIASN),
        (TAK_DIPETAKAN, Isi("A", "A"), None),
        (EMPTY, TAK_DIPETAKAN, None),
        (TAK_DIPETAKAN, ALIEN, None),
        (TAK_DIPETAKAN, GARBAGE, None),
    ],
)
def test_marks_come_before_values(simpeg: Isi, siasn: Isi, putusan: Putusan | None) -> None:
    assert putuskan(simpeg, siasn) is putusan


def test_a_code_without_a_bkn_id_is_never_equal_to_the_same_text() -> None:
    """Local code 3 is not BKN's 3."""
    assert putuskan(Isi("3", Tanda.TANPA_PADANAN), Isi("3", "3")) is Putusan.TANPA_PADANAN


@given(satu=ISI, lain=ISI)
def test_the_sides_are_mirrors(satu: Isi, lain: Isi) -> None:
    forth, back = putuskan(satu, lain), putuskan(lain, satu)
    assert back is (forth and MIRRORED.get(forth, forth))


@given(isi=ISI)
def test_a_value_never_differs_from_itself(isi: Isi) -> None:
    copy: Isi = pickle.loads(pickle.dumps(isi))  # noqa: S301 - our own bytes
    undecided = {Tanda.TANPA_PADANAN: Putusan.TANPA_PADANAN, Tanda.TAK_DIPETAKAN: None}
    mark = isi.nilai if isinstance(isi.nilai, Tanda) else Tanda.KOSONG
    assert putuskan(isi, copy) is undecided.get(mark, Putusan.SAMA)


def test_every_kind_of_value_has_a_verdict() -> None:
    values: tuple[Nilai, ...] = ("A", 1, True, Decimal("1.5"), APRIL, Tahun(2022))
    assert {putuskan(Isi("x", value), Isi("y", value)) for value in values} == {Putusan.SETARA}
