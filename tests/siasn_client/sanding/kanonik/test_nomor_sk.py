"""Numbers of decrees: the parts count, not what separates them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import nomor_sk

PARTS = st.lists(st.sampled_from(["800", "821.2", "0001", "BKD", "KEP", "III", "2023"]), min_size=2, max_size=5)
BETWEEN = st.sampled_from(["/", " / ", "/ ", " /", "  /  ", "-", "."])


@pytest.mark.parametrize(
    "text",
    [
        "800/0001/BKD/2023",
        "800 / 0001 / BKD / 2023",
        "800/ 0001 /bkd/2023",
        "800.0001.BKD.2023",
        "800-0001-BKD-2023",
        "Nomor: 800/0001/BKD/2023",
        "No. 800/0001/BKD/2023",
        "'800/0001/BKD/2023",
        "800/0001/BKD2023",
    ],
)
def test_noise_between_the_parts_is_noise(text: str) -> None:
    assert nomor_sk(text) == "800/0001/BKD/2023"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("800/12/3", "800/1/23"),
        ("800/0001/BKD", "800/1/BKD"),
        ("12/VI/2020", "12/V/I/2020"),
        ("800/0001/BKD/2023", "800/0010/BKD/2023"),
        ("800/10²", "800/102"),
        ("821.2/1", "8212/1"),
    ],
)
def test_different_numbers_stay_different(one: str, other: str) -> None:
    assert nomor_sk(one) != nomor_sk(other)


@given(parts=PARTS, one=BETWEEN, other=BETWEEN)
def test_the_separator_never_matters(parts: list[str], one: str, other: str) -> None:
    assert nomor_sk(one.join(parts)) == nomor_sk(other.join(parts).lower())


@pytest.mark.parametrize("text", ["-/-", "0", "000", "0/0", "No. 0"])
def test_signs_and_zeros_alone_are_nothing(text: str) -> None:
    """A form that demanded a number got one; two rows with such a number have nothing in common."""
    assert nomor_sk(text) is Tanda.KOSONG
