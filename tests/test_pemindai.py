"""The scan that watches the whole suite finds a planted leak; otherwise it would prove nothing."""

from __future__ import annotations

import logging

import pytest

from siasn_client.errors import NotFound, SiasnError
from siasn_client.privacy import Nip, Secret
from skp_core.errors import SkpError

NIP = "199002282015031000"
NIK = "9999996011950000"
SECRET = "kata-sandi-operator"
LEAKS = [
    f"http://127.0.0.1/pns/rw-jabatan/{NIP}",
    f"nip={NIP}&x=1",
    f"NIP{NIP}",
    "NIP 19900228 201503 1 000 tidak ada",
    f"nik={NIK}",
    "Authorization: Bearer abcdefgh12345",
    "Authorization: Basic Y2s6Y3MxMjM0",
    "eyJabcd.efghij",
    f"login with {SECRET}",
]
NO_LEAKS = [
    str(Nip(NIP)),
    "Authorization: Bearer [token]",
    "id A5EB03E23CCCF6A0E040640A040252AD",
    "digest cc9852e5984089a86c74da571866118199901200046a9d",
    "2026-11-24T05:06:57.200646+00:00",
    "1764000000000",
]


@pytest.fixture
def tanam(pemindai):
    """Give up what a planted leak made the scan find, so that it does not fail this test."""
    Secret(SECRET)
    pemindai.habis()
    yield pemindai.habis
    pemindai.habis()


@pytest.mark.parametrize("text", LEAKS)
def test_a_planted_leak_in_a_log_line_is_found(tanam, text):
    logging.getLogger("host").info("seen: %s", text)
    assert tanam()


@pytest.mark.parametrize("level", ["debug", "warning"])
@pytest.mark.parametrize("name", ["host", "siasn_client.conversation", "simpeg_adapters.sql"])
def test_every_logger_that_does_not_filter_itself_is_heard_at_every_level(tanam, name, level):
    getattr(logging.getLogger(name), level)("GET %s", LEAKS[0])
    assert tanam()


def test_a_planted_leak_in_a_logged_traceback_is_found(tanam):
    try:
        raise KeyError(NIP)
    except KeyError:
        logging.getLogger("host").exception("it failed")
    assert tanam()


@pytest.mark.parametrize("text", LEAKS)
def test_a_planted_leak_in_an_exception_is_found(pemindai, tanam, text):
    pemindai.look_at(ValueError(f"no rows for {text}"))
    assert tanam()


def plant(where: str) -> Exception:
    """An innocent error with a leak somewhere about it."""
    error, leak = RuntimeError("no such person"), KeyError(NIP)
    match where:
        case "cause":
            error.__cause__ = leak
        case "context":
            error.__context__ = leak
        case "suppressed context beside a cause":
            error.__cause__, error.__context__ = ValueError("x"), leak
        case "note":
            error.add_note(NIP)
        case "group":
            return ExceptionGroup("two failed", [ValueError("x"), leak])
        case "cause of a cause":
            error.__cause__ = plant("cause")
    return error


@pytest.mark.parametrize(
    "where", ["cause", "context", "suppressed context beside a cause", "note", "group", "cause of a cause"]
)
def test_a_planted_leak_about_an_exception_is_found(pemindai, tanam, where):
    pemindai.look_at(plant(where))
    assert tanam()


def test_causes_in_a_circle_end(pemindai, tanam):
    one, two = RuntimeError("one"), RuntimeError("two")
    one.__cause__, two.__cause__ = two, one
    pemindai.look_at(one)
    assert not tanam()


class Bocor(SiasnError):
    """An error of ours that forgets to scrub."""

    def __str__(self) -> str:
        return NIP


class BocorSkp(SkpError):
    """The same in the other core."""

    def __str__(self) -> str:
        return NIP


@pytest.mark.parametrize("kind", [Bocor, BocorSkp])
def test_an_error_of_ours_is_scanned_though_nobody_shows_it(tanam, kind):
    """Somebody will log it one day."""
    kind("x")
    assert tanam()


def raise_with_its_cause() -> None:
    try:
        raise KeyError(NIP)
    except KeyError as error:
        raise NotFound("no such person") from error


def test_an_error_of_ours_is_scanned_with_the_cause_it_gets_later(tanam):
    with pytest.raises(NotFound):
        raise_with_its_cause()
    assert tanam()


@pytest.mark.parametrize("text", NO_LEAKS)
def test_what_is_masked_or_no_number_of_a_person_is_no_finding(tanam, text):
    logging.getLogger("host").info("%s", text)
    assert not tanam()


def test_masked_values_are_not_findings(tanam):
    logging.getLogger("host").info("%s %r", Nip(NIP), Secret(SECRET))
    assert not tanam()


def test_our_errors_scrub_what_they_are_told(tanam):
    NotFound(f"no rows for {NIP}", server_message=f"NIP {NIP} tidak ditemukan")
    assert not tanam()
