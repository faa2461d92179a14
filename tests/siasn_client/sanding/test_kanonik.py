"""What every canonical form promises, whatever kind of value it reads."""

from __future__ import annotations

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
@settings(max_examples=50)
@given(text=TEXTS)
@example(text="2022-03-31T17:00:00Z")
@example(text="Drs. DRS H. H. NUR , S.Kom SKOM")
@example(text="ÃÂ©")
def test_reading_a_canonical_value_again_gives_the_same_value(name: str, text: str) -> None:
    value = FORMS[name](text)
    if not isinstance(value, Tanda):
        assert FORMS[name](rendered(value)) == value


@pytest.mark.parametrize("name", FORMS)
@settings(max_examples=15)
@given(text=TEXTS, before=st.sampled_from(["", " ", "\t", "\u00a0", "'"]), after=st.sampled_from(["", "  ", "\n"]))
def test_what_stands_around_a_value_is_noise(name: str, text: str, before: str, after: str) -> None:
    assert FORMS[name](f"{before}{text}{after}") == FORMS[name](text)


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize(
    "text", ["", " ", "-", "--", "null", "NULL", "undefined", "'", "'-", " . ", "\u00a0", "(null)"]
)
def test_every_spelling_of_nothing_is_nothing(name: str, text: str) -> None:
    assert FORMS[name](text) is Tanda.KOSONG


@pytest.mark.parametrize("name", FORMS)
def test_a_text_that_lost_characters_is_never_a_value(name: str) -> None:
    assert isinstance(FORMS[name]("B\ufffdDI 31"), Tanda)
