"""Masked values: they print nothing, compare like their content, and open on purpose."""

from __future__ import annotations

import json
import logging
import pickle
import time
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.privacy import Nik, Nip, SaringLog, Sebab, Secret, samarkan, scrub, sebab, tanpa_bingkai

NIP = "199002282015031000"
NIK = "9999990101010000"
VALUES = [Nip(NIP), Nik(NIK), Secret("kata-sandi-rahasia")]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_nothing_prints_the_value(value: Nip | Nik | Secret) -> None:
    for shown in (repr(value), str(value), f"{value}", f"{value!r:>40}", "%s" % value, repr([value]), repr({value: 1})):  # noqa: UP031
        assert value.buka() not in shown
    with pytest.raises(TypeError):
        json.dumps(value)
    with pytest.raises(TypeError):
        ",".join([value])  # type: ignore[list-item]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_immutable_hashable_and_picklable(value: Nip | Nik | Secret) -> None:
    again = pickle.loads(pickle.dumps(value))  # noqa: S301
    assert again == value
    assert hash(again) == hash(value)
    with pytest.raises(AttributeError, match="immutable"):
        value._isi = "x"


def test_values_of_two_kinds_are_never_equal() -> None:
    assert Secret(NIP) != Nip(NIP)
    assert Nip(NIP) != NIP


@pytest.mark.parametrize("text", [NIP, "19900228 201503 1 000", "'199002282015031000", "19900228-201503-1-000"])
def test_a_nip_is_read_in_every_spelling(text: str) -> None:
    assert Nip.of(text).buka() == NIP
    assert Nip.of(Nip(text)) == Nip(NIP)


@pytest.mark.parametrize("text", ["", "123", NIP + "0", "19900228201503100x", "١" * 18])
def test_a_malformed_nip_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"^Nip must have 18 digits$"):
        Nip(text)


def test_nips_sort_by_their_digits() -> None:
    low, high = Nip("198001012005011000"), Nip(NIP)
    assert sorted([high, low]) == [low, high]


@given(st.text(min_size=0, max_size=30))
def test_a_mask_has_the_length_of_the_text_and_shows_three(text: str) -> None:
    masked = samarkan(text)
    assert len(masked) == len(text)
    assert masked[:-3].strip("•") == ""


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        (f"NIP {NIP}.", f"NIP {samarkan(NIP)}."),
        ("19900228 201503 1 000", "•" * 18 + "000"),
        ("Bearer abcdef123456", "Bearer [token]"),
        ("token eyJhbGciOi.eyJzdWIi.c2ln", "token [token]"),
        ("sso-eyJhbGciOi.eyJzdWIi.c2ln, x_eyJhbGciOi.eyJzdWIi", "[token], [token]"),
        ("KeyJournal.append", "KeyJournal.append"),
        ("tahun 2024, 12345678", "tahun 2024, 12345678"),
        ("satu\r\ndua\x1b[31m", "satu  dua [31m"),
    ],
)
def test_scrubbing_hides_numbers_tokens_and_control_characters(text: str, clean: str) -> None:
    assert scrub(text) == clean


@pytest.mark.parametrize("piece", ["eyJ-", "eyJ", "eyJ.", "1 ", "1  ", "bearer ", "basic aaaaaa ", "a", "-"])
def test_scrubbing_takes_no_time_whatever_comes(piece: str) -> None:
    """What a server says may be as large as the cap and as hostile as it likes."""
    began = time.perf_counter()
    scrub(piece * (200_000 // len(piece)))
    assert time.perf_counter() - began < 1.0


def test_the_log_filter_drops_nothing_and_never_raises_into_the_code_that_logs() -> None:
    record = logging.LogRecord("contoh", logging.INFO, "f", 1, "%d orang", (f"NIP {NIP}",), None)
    assert SaringLog().filter(record)
    assert "%d orang" in record.getMessage()
    assert NIP not in record.getMessage()


def test_the_log_filter_masks_what_other_libraries_write() -> None:
    record = logging.LogRecord("contoh", logging.INFO, "f", 1, "GET %s", (f"https://x/pns/{NIP}",), None)
    assert SaringLog().filter(record)
    assert record.getMessage() == f"GET https://x/pns/{samarkan(NIP)}"


def test_a_cause_keeps_the_kind_and_not_the_person() -> None:
    assert repr(sebab(ValueError(NIP))) == "Sebab('ValueError')"
    assert str(sebab(OSError(NIP), f"to {NIP}")) == f"OSError: to {samarkan(NIP)}"
    assert isinstance(sebab(KeyError()), Sebab)


@tanpa_bingkai(LookupError)
def _careful(nip: str) -> str:
    digits = nip
    try:
        return {}[digits]
    except KeyError:
        if digits == "bug":
            raise ZeroDivisionError from None
        raise LookupError("nobody") from None


def test_an_error_without_frames_ends_at_its_caller() -> None:
    """Neither the variables of the function nor those of what it met on its way are kept."""
    with pytest.raises(LookupError) as caught:
        _careful(NIP)
    error: BaseException | None = caught.value
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    assert [frame.name for frame in shown.stack][1:] == ["called"]
    assert NIP not in str([frame.locals for frame in shown.stack][1:])
    assert error.__context__ is not None
    assert error.__context__.__traceback__ is None


def test_an_error_of_another_kind_keeps_its_frames() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        _careful("bug")
    assert "_careful" in [entry.name for entry in caught.traceback]


@pytest.mark.parametrize("kind", [Nip, Nik])
def test_a_refused_number_stands_in_no_frame_of_ours(kind: type[Nip]) -> None:
    with pytest.raises(ValueError, match="digits") as caught:
        kind(f"{NIP}9999")
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert NIP not in str([frame.locals for frame in shown.stack][1:])
