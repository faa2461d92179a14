"""What every canonical form promises, whatever kind of value it reads."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from siasn_client.baris import Nilai, Tahun, Tanda
from siasn_client.sanding import kanonik
from siasn_client.sanding.kanonik import Kanonik

FORMS: dict[str, Kanonik] = {name: getattr(kanonik, name) for name in kanonik.__all__ if name[0].islower()}
NOISY = "aZ09IVX 031/-.,'`\u00a0\u2019Ãâ€™©ŉß:;()@+TZ\ufffd"
WORDS = st.sampled_from(
    ["Drs.", "H.", "S.Kom", "SKOM", "M. Si.", "BUDI", "nur'aini", ",", "III/a", "31", "2022", "01-04-2022", "00", "RT"]
)
TEXTS = st.text(max_size=24) | st.text(alphabet=NOISY, max_size=24) | st.lists(WORDS, max_size=5).map(" ".join)


def rendered(value: Nilai) -> str:
    match value:
        case Tahun():
            return str(value.tahun)
        case date():
            return value.isoformat()
    return str(value)


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=30)
@given(text=TEXTS)
@example(text="2022-03-31T17:00:00Z")
@example(text="Drs. DRS H. H. NUR , S.Kom SKOM")
@example(text="ÃÂ©")
def test_reading_a_canonical_value_again_gives_the_same_value(name: str, text: str) -> None:
    value = FORMS[name](text)
    if not isinstance(value, Tanda):
        assert FORMS[name](rendered(value)) == value


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=10)
@given(text=TEXTS, before=st.sampled_from(["", " ", "\t", "\u00a0", "'"]), after=st.sampled_from(["", "  ", "\n"]))
def test_what_stands_around_a_value_is_noise(name: str, text: str, before: str, after: str) -> None:
    assert FORMS[name](f"{before}{text}{after}") == FORMS[name](text)


@pytest.mark.parametrize("name", FORMS)
def test_every_spelling_of_nothing_is_nothing(name: str) -> None:
    nothing = ["", " ", "-", "--", "null", "NULL", "undefined", "'", "'-", " . ", "\u00a0", "(null)"]
    assert {text: FORMS[name](text) for text in nothing} == dict.fromkeys(nothing, Tanda.KOSONG)


def in_one_row(text: str) -> list[str]:
    return ["".join(re.findall(r"\d", text)).lstrip("0")]


def apart(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def apart_without_zeros(text: str) -> list[str]:
    return [number.lstrip("0") for number in apart(text)]


NUMBERS: dict[str, Callable[[str], list[str]]] = {
    "alamat": apart_without_zeros,
    "nama": apart,
    "nomor_sk": apart,
    "pengenal": apart,
    "pengenal_atau_nama": apart,
    "teks": apart,
    "tempat": apart,
    "bpjs": in_one_row,
    "nik": in_one_row,
    "nip_atau_nrp": in_one_row,
    "nip_lama": in_one_row,
    "nomor_kartu": in_one_row,
    "npwp": in_one_row,
}


@pytest.mark.parametrize("name", NUMBERS)
@settings(max_examples=50)
@given(
    text=st.text(alphabet="0123 ./-_,:A'\u00a0²", max_size=18)
    | st.text(alphabet="0123", min_size=13, max_size=18)
    | st.lists(st.sampled_from(["12", "3", "01", "/", " ", "RT", "Jl. ", ".", "No. "]), max_size=9).map("".join)
)
@example(text="1/23")
@example(text="SMP 1.2")
@example(text="1-23")
def test_no_two_numbers_become_one(name: str, text: str) -> None:
    """Equal values have equal numbers in them: the worst fault of a form is to make two facts one."""
    value = FORMS[name](text)
    if not isinstance(value, Tanda):
        assert NUMBERS[name](rendered(value)) == NUMBERS[name](text)


@given(numbers=st.lists(st.from_regex(r"08[0-9]{8,10}", fullmatch=True), min_size=1, max_size=3))
def test_phone_numbers_are_never_joined_nor_split(numbers: list[str]) -> None:
    for between in ("/", " / ", ";", ", ", "|"):
        assert kanonik.telepon(between.join(numbers)) == "/".join(numbers)
    assert kanonik.telepon(" ".join(numbers)) in ({numbers[0]} if len(numbers) == 1 else {Tanda.TAK_TERBACA})


@pytest.mark.parametrize("name", FORMS)
def test_a_text_that_lost_characters_is_never_a_value(name: str) -> None:
    assert isinstance(FORMS[name]("B\ufffdDI 31"), Tanda)
