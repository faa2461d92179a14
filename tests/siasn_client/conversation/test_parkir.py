"""A job that outlives its token parks and goes on by itself; a write never waits on its way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from siasn_client.baris import Ada, Gagal
from siasn_client.call import Token
from siasn_client.config import TokenSso
from siasn_client.conversation.tokens import MemoryTokens, token_key
from siasn_client.errors import Effect, TokenEnded
from siasn_client.events import Parked, Resumed
from siasn_client.privacy import Secret
from siasn_client.resources import golongan, skp22

NIP = "199002282015031000"
OK = (200, {"code": 1, "data": [{"id": "8ae4"}], "success": True, "mapData": "8ae4"})
ENDED = (401, {"message": "invalid or expired jwt"})
READ = golongan.list_for(NIP)
WRITE = skp22.save(
    skp22.Skp22Payload(
        pns_dinilai_id="p1", tahun=2024, hasil_kinerja_nilai=2, perilaku_kerja_nilai=2, kuadran_kinerja_nilai=2
    )
)
HOUR = 3600.0


@pytest.fixture
def kerja(dunia: Any) -> Any:
    """A client with a handed-in token that may wait two hours for the next, and a first call that was good."""
    dunia.credentials = evolve(dunia.credentials, sso=TokenSso(Secret("token-lama")))
    dunia.settings = evolve(dunia.settings, tunggu_token=2 * HOUR)
    dunia.tokens = MemoryTokens()
    dunia.skrip.api = [OK]
    dunia.send(READ)
    return dunia


def hand_in(dunia: Any, token: str, after: float) -> None:
    """Let an operator hand in a token once so much time was waited."""
    sleep, key = dunia.jam.sleep, token_key(dunia.credentials, dunia.settings, Token.SSO)

    def meanwhile(seconds: float) -> None:
        sleep(seconds)
        if dunia.jam.passed >= after and dunia.tokens.get(key) is None:
            dunia.tokens.put(key, Secret(token), dunia.client._now() + timedelta(hours=12))
            dunia.skrip.api = [OK]

    dunia.jam.sleep = meanwhile


def told(dunia: Any) -> list[str]:
    return [type(event).__name__ for event in dunia.events if isinstance(event, Parked | Resumed)]


def test_a_read_waits_for_the_next_token_and_goes_on_with_it(kerja: Any) -> None:
    kerja.skrip.api = [ENDED]
    hand_in(kerja, "token-baru", after=HOUR)
    assert len(kerja.send(READ)) == 1
    assert HOUR <= kerja.jam.passed <= HOUR + 10
    assert kerja.skrip.sent()[-1].headers["auth"] == "bearer token-baru"
    assert len(kerja.skrip.sent()) == 3, "nothing is sent while it waits"
    assert told(kerja) == ["Parked", "Resumed"]


def test_it_does_not_wait_for_ever(kerja: Any) -> None:
    kerja.skrip.api = [ENDED]
    with pytest.raises(TokenEnded) as caught:
        kerja.send(READ)
    assert caught.value.waited == 2 * HOUR
    assert 2 * HOUR <= kerja.jam.passed < 2 * HOUR + 10
    assert "siasn token pasang" in caught.value.pesan


def test_a_write_does_not_wait_and_was_not_sent(kerja: Any) -> None:
    """Hours later another run may have sent it: who journals it must look again first."""
    kerja.skrip.api = [ENDED]
    with pytest.raises(TokenEnded) as caught:
        kerja.send(WRITE)
    assert caught.value.effect is Effect.NONE
    assert kerja.jam.passed == 0.0


@pytest.mark.parametrize("what", ["zero", "never good"])
def test_who_has_nothing_to_wait_for_fails_at_once(kerja: Any, what: str) -> None:
    tokens = kerja.client._session.tokens
    if what == "zero":
        tokens.settings = evolve(tokens.settings, tunggu_token=0.0)
    else:
        tokens.proven.clear()
    kerja.skrip.api = [ENDED]
    with pytest.raises(TokenEnded):
        kerja.send(READ)
    assert kerja.jam.passed == 0.0
    assert told(kerja) == []


def test_a_token_that_is_handed_in_dead_is_tried_once_and_waited_past(kerja: Any) -> None:
    kerja.skrip.api = [ENDED]
    key = token_key(kerja.credentials, kerja.settings, Token.SSO)
    sleep = kerja.jam.sleep

    def meanwhile(seconds: float) -> None:
        sleep(seconds)
        if kerja.jam.passed < 100 and kerja.tokens.get(key) is None:
            kerja.tokens.put(key, Secret("token-mati"), kerja.client._now() + timedelta(hours=12))

    kerja.jam.sleep = meanwhile
    with pytest.raises(TokenEnded):
        kerja.send(READ)
    assert [r.headers["auth"] for r in kerja.skrip.sent()] == ["bearer token-lama"] * 2 + ["bearer token-mati"]


def test_a_map_parks_as_a_whole_and_loses_no_call(kerja: Any) -> None:
    kerja.skrip.api = [OK, OK, OK, ENDED]
    hand_in(kerja, "token-baru", after=HOUR)
    found = mapped(kerja, 40)
    assert len(found) == 40
    assert all(isinstance(reading, Ada) for reading in found)
    assert HOUR <= kerja.jam.passed <= HOUR + 10
    assert told(kerja) == ["Parked", "Resumed"]
    assert len(kerja.skrip.sent()) <= 1 + 40 + 8, "only those under way met the end"


def test_a_map_gives_up_in_the_end_and_says_why_for_every_call(kerja: Any) -> None:
    kerja.skrip.api = [OK, OK, OK, ENDED]
    kerja.client.settings = kerja.client._session.settings = evolve(kerja.settings, tunggu_token=300.0)
    found = mapped(kerja, 20)
    failed = [reading for reading in found if isinstance(reading, Gagal)]
    assert len(found) == 20
    assert all(isinstance(reading.error, TokenEnded) for reading in failed)
    assert len(failed) >= 10
    assert 300.0 <= kerja.jam.passed < 360.0


def mapped(dunia: Any, count: int) -> list[Any]:
    calls = [READ for _ in range(count)]
    if dunia.kind == "sync":
        return [reading for _, reading in dunia.client.map(calls)]

    async def all_of_them() -> list[Any]:
        return [reading async for _, reading in dunia.client.map(calls)]

    found: list[Any] = dunia._wait(all_of_them())
    return found


def test_the_end_a_token_says_itself_is_believed_only_as_far_as_clocks_agree(
    dunia: Any, alat: SimpleNamespace, jwt: Callable[..., str]
) -> None:
    """Ten minutes past its own end it may still be good, if our clock is fast: SIASN is asked."""
    end = alat.EPOCH + timedelta(hours=1)
    dunia.credentials = evolve(dunia.credentials, sso=TokenSso(Secret(jwt(exp=end.timestamp()))))
    dunia.skrip.api = [OK]
    dunia.jam.passed = HOUR + 9 * 60
    assert dunia.send(READ)
    dunia.jam.passed = HOUR + 11 * 60
    with pytest.raises(TokenEnded):
        dunia.send(READ)
    assert len(dunia.skrip.sent()) == 1


def test_a_newer_token_takes_over_a_minute_before_the_end(dunia: Any, jwt: Callable[..., str]) -> None:
    old = jwt(exp=(dunia.client._now() + timedelta(hours=1)).timestamp())
    session = dunia.client._session
    session.tokens.credentials = evolve(session.tokens.credentials, sso=TokenSso(Secret(old)))
    dunia.skrip.api = [OK]
    dunia.send(READ)
    key = session.tokens.key(Token.SSO)
    session.tokens.store.put(key, Secret("token-baru"), dunia.client._now() + timedelta(hours=12))
    dunia.jam.passed = HOUR - 61
    dunia.send(READ)
    dunia.jam.passed = HOUR - 60
    dunia.send(READ)
    assert [r.headers["auth"] for r in dunia.skrip.sent()] == [f"bearer {old}"] * 2 + ["bearer token-baru"]
