"""One call, from the turn to the payload, through both drivers."""

from __future__ import annotations

import logging
import traceback
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from attrs import evolve

from siasn_client.baris import Ada, Gagal, Kosong
from siasn_client.call import Token
from siasn_client.config import TokenSso
from siasn_client.conversation import exchange as exchange_module
from siasn_client.conversation.exchange import exchange, reading
from siasn_client.errors import (
    ApiError,
    CircuitOpen,
    ConfigError,
    DecodeError,
    Denied,
    Effect,
    NoAnswer,
    NotFound,
    RateLimited,
    Rejected,
    ServerBroken,
    SiasnError,
    TokenEnded,
    WrongEnvironment,
    WrongOffice,
    WrongRole,
)
from siasn_client.events import Retried, Sent
from siasn_client.privacy import Secret
from siasn_client.resources import data_utama, golongan, skp22
from siasn_client.steps import Ask, Flow

NIP = "199002282015031000"
READ = golongan.list_for(NIP)
OBJEK = data_utama.get(NIP)
WRITE = skp22.save(
    skp22.Skp22Payload(
        pns_dinilai_id="p1", tahun=2024, hasil_kinerja_nilai=2, perilaku_kerja_nilai=2, kuadran_kinerja_nilai=2
    )
)
OK = (200, {"code": 1, "data": [{"id": "8ae4"}]})
SAVED = (200, {"success": True, "mapData": {"rwSkpId": "8ae4"}})
BROKEN = (502, "<html>")
NONE, UNKNOWN = Effect.NONE, Effect.UNKNOWN


def test_a_read_gives_records_and_the_nip_only_in_the_url(dunia: Any) -> None:
    rows = dunia.send(READ)
    assert [row.id for row in rows] == ["8ae4"]
    request = dunia.skrip.sent()[0]
    assert str(request.url) == f"http://tiruan/apisiasn/1.0/pns/rw-golongan/{NIP}"
    assert NIP not in str(request.headers) + request.content.decode()


def test_a_write_sends_its_body_and_gives_the_row_id(dunia: Any) -> None:
    dunia.skrip.api = [SAVED]
    assert dunia.send(WRITE) == "8ae4"
    assert dunia.skrip.sent()[0].headers["content-type"] == "application/json"


def test_a_query_is_opened_in_the_url(dunia: Any) -> None:
    dunia.skrip.api = [(200, {"Error": False, "Message": "ok"})]
    assert dunia.send(data_utama.jabatansync("p 1")) == "ok"
    assert dunia.skrip.sent()[0].url.params["pns_orang_id"] == "p 1"


@pytest.mark.parametrize(
    "failure",
    [
        BROKEN,
        (500, ""),
        (503, "<html>"),
        (408, ""),
        (425, ""),
        (429, ""),
        (200, ""),
        (200, "<html>"),
        (200, '{"code":1,"da'),
        httpx.ConnectError("x"),
        httpx.ReadTimeout("x"),
        httpx.RemoteProtocolError("x"),
    ],
    ids=str,
)
def test_a_read_is_repeated_after_trouble(dunia: Any, failure: Any) -> None:
    dunia.skrip.api = [failure, failure, failure, OK]
    assert len(dunia.send(READ)) == 1
    assert len(dunia.skrip.sent()) == 4
    assert [event.attempt for event in dunia.events if isinstance(event, Retried)] == [1, 2, 3]
    assert all(0 <= waited <= bound for waited, bound in zip(dunia.jam.slept, (1.0, 1.0, 2.0), strict=False))


def test_four_attempts_are_all(dunia: Any) -> None:
    dunia.skrip.api = [BROKEN]
    with pytest.raises(ServerBroken):
        dunia.send(READ)
    assert len(dunia.skrip.sent()) == 4


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        ((400, {"code": 0, "message": "salah"}), ApiError),
        ((403, "<html>"), Denied),
        ((404, {"code": 0, "data": "Data tidak ditemukan"}), NotFound),
        ((404, {"message": "No matching resource"}), ApiError),
        ((422, {"code": 0, "message": "salah"}), ApiError),
        ((200, {"code": 1, "data": [5]}), DecodeError),
    ],
)
def test_a_no_is_not_asked_again(dunia: Any, failure: Any, kind: type[SiasnError]) -> None:
    dunia.skrip.api = [failure]
    with pytest.raises(kind):
        dunia.send(OBJEK)
    assert len(dunia.skrip.sent()) == 1


@pytest.mark.parametrize(
    ("failure", "kind", "effect"),
    [
        (BROKEN, ServerBroken, UNKNOWN),
        ((500, {"success": False}), ServerBroken, UNKNOWN),
        ((200, "<html>"), ServerBroken, UNKNOWN),
        ((200, ""), ServerBroken, UNKNOWN),
        ((302, "", {"location": "https://lain.example/"}), ServerBroken, UNKNOWN),
        ((200, '{"success":tr'), DecodeError, UNKNOWN),
        ((200, {"message": "success"}), DecodeError, UNKNOWN),
        (httpx.ReadTimeout("x"), NoAnswer, UNKNOWN),
        (httpx.ReadError("x"), NoAnswer, UNKNOWN),
        (httpx.WriteError("x"), NoAnswer, UNKNOWN),
        (httpx.RemoteProtocolError("x"), NoAnswer, UNKNOWN),
        ((200, {"success": False, "message": "x"}), Rejected, NONE),
        ((400, {"code": 0, "message": "x"}), Rejected, NONE),
        ((403, ""), Denied, NONE),
        ((404, {"code": 0, "data": "Data tidak ditemukan"}), NotFound, NONE),
    ],
    ids=str,
)
def test_a_write_is_sent_once_and_says_its_effect(
    dunia: Any, failure: Any, kind: type[SiasnError], effect: Effect
) -> None:
    dunia.skrip.api = [failure]
    with pytest.raises(kind) as caught:
        dunia.send(WRITE)
    assert caught.value.effect is effect
    assert len(dunia.skrip.sent()) == 1


@pytest.mark.parametrize(
    "failure",
    [httpx.ConnectError("x"), httpx.ConnectTimeout("x"), httpx.PoolTimeout("x"), (429, ""), (401, "")],
    ids=str,
)
def test_a_write_is_repeated_when_it_was_proven_not_applied(dunia: Any, failure: Any) -> None:
    dunia.skrip.api = [failure, SAVED]
    assert dunia.send(WRITE) == "8ae4"
    assert len(dunia.skrip.sent()) == 2


@pytest.mark.parametrize("asked", ["30", "Fri, 02 Jan 2026 00:00:30 GMT"])
@pytest.mark.parametrize("status", [429, 503])
def test_what_siasn_asks_to_wait_is_waited(dunia: Any, status: int, asked: str) -> None:
    dunia.skrip.api = [(status, "", {"retry-after": asked}), OK]
    dunia.send(READ)
    assert sum(dunia.jam.slept) == pytest.approx(30.0)


def test_a_quota_that_is_gone_for_long_is_said_and_not_waited_for(dunia: Any) -> None:
    dunia.skrip.api = [(429, {"code": "900803", "message": "Message throttled out"}, {"retry-after": "3600"})]
    with pytest.raises(RateLimited) as caught:
        dunia.send(READ)
    assert (caught.value.retry_after, caught.value.code) == (3600.0, "900803")
    assert dunia.jam.slept == []


def test_the_time_siasn_asks_for_is_not_taken_from_the_call(dunia: Any) -> None:
    dunia.skrip.api = [(429, "", {"retry-after": "100"}), (429, "", {"retry-after": "100"}), OK]
    assert dunia.send(READ)
    assert dunia.jam.passed == pytest.approx(200.0)


def test_after_a_wait_that_siasn_asked_for_the_call_still_has_its_time(dunia: Any) -> None:
    dunia.skrip.api = [(429, "", {"retry-after": "100"}), BROKEN, OK]
    assert dunia.send(READ)


def test_waiting_for_a_place_is_not_taken_from_the_call(dunia: Any) -> None:
    dunia.settings = evolve(dunia.settings, pace=0.01)
    dunia.skrip.api = [BROKEN, BROKEN, OK]
    assert dunia.send(READ)
    assert dunia.jam.passed >= 200.0


def test_a_renewed_token_costs_no_attempt(dunia: Any) -> None:
    dunia.skrip.api = [(401, {"message": "invalid or expired jwt"}), BROKEN, BROKEN, BROKEN, OK]
    assert dunia.send(READ)


def test_a_call_that_gets_through_gives_its_repetitions_back_to_everybody(dunia: Any) -> None:
    full = dunia.client._session.pace.budget
    dunia.skrip.api = [BROKEN, BROKEN, BROKEN, OK]
    dunia.send(READ)
    assert dunia.client._session.pace.budget == full


def test_a_call_gives_up_when_its_total_would_pass(dunia: Any) -> None:
    def late(event: object) -> None:
        dunia.jam.passed += 61.0 if isinstance(event, Sent) and "rw-" in event.operation else 0.0

    dunia.settings = evolve(dunia.settings, on_event=late)
    dunia.skrip.api = [BROKEN]
    with pytest.raises(ServerBroken):
        dunia.send(READ)
    assert len(dunia.skrip.sent()) == 1


def test_the_pace_spaces_the_calls(dunia: Any) -> None:
    dunia.settings = evolve(dunia.settings, pace=2.0)
    for _ in range(5):
        dunia.send(READ)
    assert dunia.jam.passed == pytest.approx(2.0)


@pytest.mark.parametrize("comes", ["pause", "breaker"])
def test_who_waits_for_a_place_does_not_send_into_a_pause_or_an_outage_that_came_meanwhile(
    dunia: Any, comes: str
) -> None:
    """In a 429 storm, twenty workers that had their places already would each prolong the pause."""
    dunia.settings = evolve(dunia.settings, pace=0.2)
    dunia.send(READ)
    sleep, session = dunia.jam.sleep, dunia.client._session

    def meanwhile(seconds: float) -> None:
        if len(dunia.jam.slept) == 0:
            now = dunia.jam.passed
            if comes == "pause":
                session.queue = session.queue.pause(now + 50.0)
            else:
                session.pace = session.pace.failed(now, at_once=True)
        sleep(seconds)

    dunia.jam.sleep = meanwhile
    if comes == "breaker":
        with pytest.raises(CircuitOpen):
            dunia.send(READ)
        assert len(dunia.skrip.sent()) == 1
        return
    dunia.send(READ)
    assert dunia.jam.passed >= 50.0
    assert len(dunia.skrip.sent()) == 2


def test_an_open_breaker_says_when_siasn_is_asked_again_if_that_is_worth_waiting_for(dunia: Any) -> None:
    said = {"code": "303001", "message": "Runtime Error", "description": "Currently SUSPENDED"}
    dunia.skrip.api = [(503, said)]
    for worth in (None, 30.0):
        with pytest.raises(ServerBroken):
            dunia.send(READ)
        with pytest.raises(CircuitOpen) as caught:
            dunia.send(READ)
        assert caught.value.retry_after == worth
        dunia.jam.passed += 30.0
        dunia.skrip.api = [OK, (503, said)]
        dunia.send(READ)


def test_a_mistake_of_our_own_is_no_news_about_siasn(dunia: Any) -> None:
    dunia.send(READ)
    session = dunia.client._session
    session.pace = evolve(session.pace, broken=9)
    with pytest.raises(ConfigError):
        dunia.send(evolve(READ, params={}))
    assert session.pace.broken == 9


def test_a_suspended_backend_stops_everybody_at_once(dunia: Any) -> None:
    said = {"code": "303001", "message": "Runtime Error", "description": "Currently SUSPENDED"}
    dunia.skrip.api = [(503, said)]
    with pytest.raises(ServerBroken):
        dunia.send(READ)
    before = len(dunia.skrip.requests)
    with pytest.raises(CircuitOpen) as caught:
        dunia.send(WRITE)
    assert caught.value.effect is NONE
    assert len(dunia.skrip.requests) == before
    assert dunia.skrip.tokens == {"APIM": 1, "SSO": 1}, "a suspended backend is no reason to log in again"


def test_a_runtime_error_renews_the_gateway_token_once_and_never_the_login(dunia: Any) -> None:
    dunia.skrip.api = [(500, {"message": "Runtime Error", "description": "x"}), OK]
    dunia.send(READ)
    assert dunia.skrip.tokens == {"APIM": 2, "SSO": 1}


def test_an_outage_is_not_multiplied_and_ends_with_one_probe(dunia: Any) -> None:
    dunia.skrip.api = [BROKEN]
    for _ in range(200):
        with pytest.raises(SiasnError):
            dunia.send(READ)
        dunia.jam.passed += 0.01
    assert len(dunia.skrip.sent()) <= 12
    dunia.skrip.api = [OK]
    dunia.jam.passed += 30.0
    assert dunia.send(READ)
    assert dunia.send(READ)


@pytest.mark.parametrize(
    ("tokens", "headers"), [((Token.APIM,), {"authorization"}), ((Token.SSO,), {"auth"}), ((), set())], ids=str
)
def test_a_call_carries_the_tokens_it_names_and_no_other(dunia: Any, tokens: Any, headers: set[str]) -> None:
    dunia.skrip.api = [(500, {"message": "Runtime Error", "description": "x"}), OK]
    assert dunia.send(evolve(READ, tokens=tokens))
    assert set(dunia.skrip.sent()[1].headers) & {"authorization", "auth"} == headers


def test_a_mistake_of_a_store_is_no_news_about_siasn(dunia: Any) -> None:
    class Rusak:
        def reserve(self, *args: Any) -> Any:
            raise SiasnError("the store is broken")

    session = dunia.client._session
    session.pace, session.store = evolve(session.pace, broken=9), Rusak()
    with pytest.raises(SiasnError, match="the store is broken"):
        dunia.send(READ)
    assert session.pace.broken == 9


def each_its_own_attempts(dunia: Any, calls: int = 20) -> bool:
    """Every call fails once and then succeeds: each is repeated once, whatever the others did."""
    for _ in range(calls):
        dunia.skrip.api = [BROKEN, BROKEN, OK]
        try:
            dunia.send(READ)
        except SiasnError:
            return False
    return len(dunia.skrip.sent()) == 3 * calls


def test_every_call_counts_its_own_attempts(dunia: Any) -> None:
    assert each_its_own_attempts(dunia)


def test_calls_that_share_one_count_are_found_out(dunia: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The negative control: what a shared ``AsyncRetrying`` does."""
    shared = exchange_module._Trial()
    monkeypatch.setattr(exchange_module, "_Trial", lambda: shared)
    assert not each_its_own_attempts(dunia)


def test_who_waited_for_a_token_takes_another_turn(simulasi: Any, alat: SimpleNamespace) -> None:
    """Everybody whose turn came while one token was renewed would send at once."""
    session = alat.sesi(pace=1.0)
    simulasi.server = lambda request, now: (5.0, alat.ok(None)) if "token" in request.operation else (0.1, alat.ok())
    for _ in range(8):
        simulasi.tambah(exchange(READ, session))
    simulasi.jalan()
    sent = simulasi.instants()
    assert len(sent) == 8
    assert all(later - earlier >= 1.0 - 1e-9 for earlier, later in pairwise(sent))


@pytest.mark.parametrize(
    ("reply", "claims", "kind"),
    [
        ((401, {"code": 0, "data": "Token SSO mismatch"}), {}, WrongOffice),
        ((401, {"message": "invalid or expired jwt"}), {"iss": "https://iam-siasn.bkn.go.id/x"}, WrongEnvironment),
        ((401, {"message": "invalid or expired jwt"}), {}, TokenEnded),
        ((403, {"message": "Forbidden"}), {"realm_access": {"roles": ["lain"]}}, WrongRole),
        ((403, "<html>"), {"realm_access": {"roles": ["lain"]}}, Denied),
    ],
)
def test_why_a_handed_in_token_is_refused_is_told_apart(
    dunia: Any, jwt: Any, reply: Any, claims: dict[str, Any], kind: type[SiasnError]
) -> None:
    dunia.credentials = evolve(dunia.credentials, sso=TokenSso(Secret(jwt(**claims))))
    dunia.skrip.api = [reply]
    with pytest.raises(SiasnError) as caught:
        dunia.send(WRITE)
    assert type(caught.value) is kind
    assert caught.value.effect is NONE


def test_events_name_the_template_and_never_the_person(dunia: Any) -> None:
    dunia.send(READ)
    sent = [event for event in dunia.events if isinstance(event, Sent)]
    assert [event.operation for event in sent] == ["token APIM", "token SSO", "/pns/rw-golongan/{nip}"]
    assert NIP not in str(dunia.events)


def test_a_hook_that_raises_changes_nothing(dunia: Any, caplog: pytest.LogCaptureFixture) -> None:
    def hook(event: object) -> None:
        raise RuntimeError(NIP)

    dunia.settings = evolve(dunia.settings, on_event=hook)
    assert dunia.send(READ)
    assert "on_event raised RuntimeError" in caplog.text
    assert NIP not in caplog.text


# Shows 3 of issue 2: every form of "nothing there" is Kosong, and every failed read an error
NOTHING_THERE = [
    (404, {"code": 0, "data": "Data tidak ditemukan"}),
    (400, {"code": 0, "data": "Data tidak ditemukan"}),
    (200, {"code": 0, "data": "Data tidak ditemukan"}),
    (200, {"code": 1, "data": "Data tidak ditemukan"}),
    (404, {"code": 0, "data": "record not found"}),
    (200, {"code": 0, "data": "record not found"}),
    (404, {"code": 0, "message": "Data tidak ditemukan"}),
    (200, {"code": 0, "data": None, "message": "Data tidak ditemukan"}),
    (200, {"code": 0, "data": [], "message": "Data tidak ditemukan"}),
    (200, {"code": 1, "data": None}),
    (200, {"code": 1, "data": []}),
    (200, {"code": 1, "data": [], "count": 0}),
    (200, {"code": 0, "data": None, "count": 0}),
    (200, "Data tidak ditemukan"),
    (404, "Data tidak ditemukan"),
    (200, '"Data tidak ditemukan"'),
    (200, "Data tidak ditemukan", {"content-type": "text/html"}),
]
FAILED = [
    (400, {"code": 0, "data": None, "message": "5 errors occurred"}),
    (401, ""),
    (403, "<html>"),
    (404, ""),
    (404, "<html>"),
    (404, {"message": "No matching resource"}),
    (404, {"code": 1, "data": []}),
    (408, ""),
    (422, {"code": 0, "message": "salah"}),
    (429, {"code": "900803", "message": "Message throttled out"}),
    (500, {"code": 0, "data": "Data tidak ditemukan"}),
    (500, {"code": 1, "data": []}),
    (502, "<html>"),
    (503, {"message": "Runtime Error", "description": "SUSPENDED"}),
    (302, {"code": 0, "data": "Data tidak ditemukan"}),
    (204, ""),
    (200, ""),
    (200, "<html>"),
    (200, "null"),
    (200, "[]"),
    (200, "{}"),
    (200, '{"code":1,"data":['),
    (200, {"data": []}),
    (200, {"code": 1}),
    (200, {"code": 1, "data": ""}),
    (200, {"code": 1, "data": 5}),
    (200, {"code": 1, "data": "tidak dapat ditarik dari MySAPK"}),
    (200, {"code": 0, "data": None}),
    (200, {"code": 0, "data": []}),
    (200, {"code": 0, "data": None, "count": 0, "message": "sql: connection refused"}),
    (200, {"code": 0, "data": [{"id": "1"}], "message": "Data tidak ditemukan"}),
    (200, {"code": 0, "data": "Token SSO mismatch"}),
    (200, {"code": 1, "data": [5]}),
    (200, {"code": 1, "data": [{}]}),
    (200, {"success": False, "message": "gagal"}),
    httpx.ConnectError("x"),
    httpx.ReadTimeout("x"),
    httpx.RemoteProtocolError("x"),
]


@pytest.mark.parametrize(
    ("call", "reply", "kind"),
    [
        (READ, OK, Ada),
        (OBJEK, (200, {"code": 1, "data": {"id": "1", "nipBaru": NIP, "nama": "CONTOH"}}), Ada),
        *((call, reply, Kosong) for call in (READ, OBJEK) for reply in NOTHING_THERE),
        *((call, reply, Gagal) for call in (READ, OBJEK) for reply in FAILED),
        (OBJEK, (200, {"code": 1, "data": {}}), Kosong),
        (READ, (200, {"code": 1, "data": {}}), Gagal),
        (READ, (200, {"code": 1, "data": {"id": "1"}}), Gagal),
        (OBJEK, (200, {"code": 1, "data": [{"id": "1"}]}), Gagal),
    ],
    ids=str,
)
def test_a_reading_is_one_of_three_values(dunia: Any, call: Any, reply: Any, kind: type) -> None:
    dunia.skrip.api = [reply]
    found: Any = dunia.run(reading(call))
    assert type(found) is kind
    if isinstance(found, Ada):
        assert len(found.rows) == 1
    if isinstance(found, Gagal):
        assert found.error.__traceback__ is None
    if isinstance(found, Ada | Kosong):
        assert found.seen == dunia.client._now()


def test_a_write_is_no_reading(dunia: Any) -> None:
    with pytest.raises(ValueError, match="/skp22/save writes"):
        dunia.run(reading(WRITE))
    assert dunia.skrip.requests == []


def test_a_flow_of_ones_own_can_ask(dunia: Any) -> None:
    def both() -> Flow[int]:
        first = yield from Ask(READ)
        second = yield from Ask(READ)
        return len(first) + len(second)

    assert dunia.run(both()) == 2


def test_an_error_reaches_the_flow_that_asked(dunia: Any) -> None:
    dunia.skrip.api = [(403, "")]

    def careful() -> Flow[str]:
        try:
            yield from Ask(READ)
        except Denied:
            return "ditolak"
        return "?"

    assert dunia.run(careful()) == "ditolak"


def test_no_error_shows_a_person_or_a_token_not_even_with_locals(dunia: Any) -> None:
    replies = [BROKEN, (200, {"code": 1, "data": [{"id": [NIP]}]}), httpx.ReadError(f"GET /{NIP}")]
    for reply in [*replies, (200, {"code": 0, "data": f"NIP {NIP}"}), (401, {"message": "invalid or expired jwt"})]:
        dunia.skrip.api = [reply]
        with pytest.raises(SiasnError) as caught:
            dunia.send(READ)
        error: BaseException | None = caught.value
        while error is not None:
            shown = traceback.TracebackException.from_exception(error, capture_locals=True)
            ours = [frame.locals for frame in shown.stack if "/siasn_client/" in frame.filename.replace("\\", "/")]
            ours = [names for names in ours if names and "dunia" not in names]
            text = str(ours) + repr(error) + str(vars(error))
            for secret in (NIP, "t-APIM", "t-SSO", "rahasia-apim", "sandi-rahasia"):
                assert secret not in text
            error = error.__cause__ or error.__context__


def test_nothing_is_logged_about_a_person_at_debug(dunia: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        dunia.send(READ)
    assert "HTTP Request" in caplog.text
    for secret in (NIP, "t-APIM", "t-SSO"):
        assert secret not in caplog.text


def test_an_exchange_is_a_plain_generator(dunia: Any) -> None:
    flow = exchange(READ, dunia.client._session)
    next(flow)
    flow.close()
    with pytest.raises(StopIteration):
        next(flow)
