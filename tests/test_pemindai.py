"""The scan that watches the whole suite finds a planted leak; otherwise it would prove nothing."""

from __future__ import annotations

import logging
import warnings

import httpx
import pytest
from sqlalchemy import create_engine, text

from siasn_client import Alamat, Credentials, Settings, Siasn, TokenSso
from siasn_client.errors import NotFound, SiasnError
from siasn_client.events import Sent
from siasn_client.privacy import Nip, Secret
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost
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


# one planted leak per channel


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
@pytest.mark.parametrize("said", LEAKS)
def test_a_planted_leak_in_what_is_printed_is_found(pemindai, tanam, stream, said):
    assert pemindai.printed(**{stream: said})
    assert not tanam(), "what is printed is counted apart"


def test_a_warning_is_an_error_here_and_so_is_scanned(pemindai, tanam):
    with pytest.raises(UserWarning) as caught:
        warnings.warn(f"NIP {NIP}", UserWarning, stacklevel=1)
    pemindai.look_at(caught.value)
    assert tanam()


@pytest.mark.parametrize("event", [Sent(f"/pns/rw-jabatan/{NIP}", 200, 0.1), Sent(f"Bearer {'a' * 20}", 200, 0.1)])
def test_a_planted_leak_in_an_event_is_found(tanam, event):
    account = Credentials("k", Secret("s"), "c", TokenSso(Secret("t")))
    with Siasn(
        account, Settings(alamat=Alamat.tiruan()), transport=httpx.MockTransport(lambda _: httpx.Response(200))
    ) as siasn:
        siasn._tell(event)
    assert tanam()


def test_the_name_of_somebody_of_a_kabupaten_is_found(tanam):
    kabupaten = Kabupaten.buat(20, seed=11)
    names = [kabupaten.simpeg[nip]["data_utama"][0]["nama"] for nip in kabupaten.nips]
    logging.getLogger("host").info("gagal untuk %s", next(name for name in names if " " in name).upper())
    assert "a name in the log host" in tanam()


@pytest.mark.parametrize("where", ["args", "extra"])
def test_what_a_formatter_of_json_would_add_is_looked_at(tanam, where):
    more = {"extra": {"nip": NIP}} if where == "extra" else {}
    logging.getLogger("host").info("gagal %.0s", NIP if where == "args" else "", **more)
    assert tanam()


@pytest.mark.parametrize("name", ["httpx", "httpcore.connection", "httpcore.http11"])
def test_the_libraries_of_the_line_are_heard_at_debug_and_filtered(tanam, name):
    """Whatever they say goes through our filter, as soon as there is a client of ours."""
    account = Credentials("k", Secret("s"), "c", TokenSso(Secret("t")))
    Siasn(account, Settings(alamat=Alamat.tiruan())).close()
    logger = logging.getLogger(name)
    assert logger.isEnabledFor(logging.DEBUG)
    for said in LEAKS[:-1]:  # a secret that is nothing but a secret has no shape
        logger.debug("GET %s", said)
    assert not tanam()
    logger.filters, kept = [], logger.filters
    logger.debug("GET %s", LEAKS[0])
    logger.filters = kept
    assert tanam()


@pytest.fixture
def mesin(tmp_path, monkeypatch):
    """A small host whose SQLAlchemy says all it can: statements, parameters and rows."""
    logger = logging.getLogger("sqlalchemy.engine.Engine")
    monkeypatch.setattr(logger, "level", logging.DEBUG)
    monkeypatch.setattr(logger, "filters", [])
    logger.manager._clear_cache()
    engine = create_engine(f"sqlite:///{(tmp_path / 'simpeg.db').as_posix()}")
    yield engine
    engine.dispose()
    logger.manager._clear_cache()


def read(engine):
    with engine.begin() as conn:
        conn.execute(text("CREATE TABLE p (nip TEXT, nama TEXT)"))
        conn.execute(text("INSERT INTO p VALUES (:nip, 'X')"), {"nip": NIP})
        return conn.execute(text("SELECT * FROM p WHERE nip = :nip"), {"nip": NIP}).fetchall()


def test_sqlalchemy_at_debug_shows_neither_parameters_nor_rows(mesin, tanam, caplog):
    SqlHost(mesin, profil_bawaan("tb_01"))
    with caplog.at_level(logging.DEBUG):
        assert read(mesin)
    assert "SELECT * FROM p" in caplog.text
    assert "Row" in caplog.text
    assert not tanam()


def test_sqlalchemy_without_our_filter_would_be_found(mesin, tanam):
    """The negative control: parameters at INFO, rows at DEBUG."""
    read(mesin)
    assert "a number of a person in the log sqlalchemy.engine.Engine" in tanam()
